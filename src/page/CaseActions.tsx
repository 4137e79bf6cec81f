import { lazy, Suspense, useState } from 'react';
import type { EditLog } from '../state/editLog';
import type { CaseLoad } from '../state/useCase';
import type { Words } from '../words/en';
import type { TeachTool } from './teachTool';

const TeachMenu = lazy(() => import('./teach/TeachMenu'));

const DIALOGS = {
  share: lazy(() => import('./share/ShareCase')),
  keep: lazy(() => import('./share/KeepCase')),
};

interface CaseActionsProps {
  readonly load: Extract<CaseLoad, { kind: 'ready' }>;
  readonly log: EditLog;
  /** What the case is open in. */
  readonly tool: TeachTool | 'edit' | undefined;
  readonly open: (tool: TeachTool | 'edit' | undefined) => void;
  readonly words: Words;
}

/** What can be done with the case on screen: teach, edit, share and save, keep. */
export function CaseActions({ load, log, tool, open, words }: CaseActionsProps) {
  const [isTeaching, setIsTeaching] = useState(false);
  const [dialog, setDialog] = useState<keyof typeof DIALOGS>();
  const Dialog = dialog && DIALOGS[dialog];
  return (
    <>
      <div className="teach">
        <button
          type="button"
          className="button"
          aria-expanded={isTeaching}
          onClick={() => {
            setIsTeaching(!isTeaching);
          }}
        >
          {words.controls.teach}
        </button>
        {isTeaching && (
          <Suspense fallback={null}>
            <TeachMenu
              log={log}
              open={open}
              words={words}
              close={() => {
                setIsTeaching(false);
              }}
            />
          </Suspense>
        )}
      </div>
      <button
        type="button"
        className="button"
        aria-pressed={tool === 'edit'}
        onClick={() => {
          open(tool === 'edit' ? undefined : 'edit');
        }}
      >
        {words.controls.edit}
      </button>
      {(['share', 'keep'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="button"
          onClick={() => {
            setDialog(one);
          }}
        >
          {words.controls[one]}
        </button>
      ))}
      {Dialog && (
        <Suspense fallback={null}>
          <Dialog
            load={load}
            log={log}
            words={words}
            close={() => {
              setDialog(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
