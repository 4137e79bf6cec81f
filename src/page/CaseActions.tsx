import { lazy, Suspense, useState } from 'react';
import type { EditLog } from '../state/editLog';
import type { CaseLoad } from '../state/useCase';
import type { Words } from '../words/en';

const DIALOGS = {
  share: lazy(() => import('./share/ShareCase')),
  keep: lazy(() => import('./share/KeepCase')),
};

interface CaseActionsProps {
  readonly load: Extract<CaseLoad, { kind: 'ready' }>;
  readonly log: EditLog;
  readonly isEditing: boolean;
  readonly toggleEditing: () => void;
  readonly words: Words;
}

/** What can be done with the case on screen: edit, share and save, keep. */
export function CaseActions({ load, log, isEditing, toggleEditing, words }: CaseActionsProps) {
  const [dialog, setDialog] = useState<keyof typeof DIALOGS>();
  const Dialog = dialog && DIALOGS[dialog];
  return (
    <>
      <button type="button" className="button" aria-pressed={isEditing} onClick={toggleEditing}>
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
