import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { ListedCase } from '../exchange/fetchCase';
import { changeAddress, openStepAddress } from '../state/addressStore';
import { useEditLog } from '../state/editLog';
import { useKeepEdits } from '../state/useKeepEdits';
import type { UrlParameters } from '../state/urlParameters';
import type { CaseLoad } from '../state/useCase';
import type { Words } from '../words/en';
import { CaseActions } from './CaseActions';
import { CasePage } from './CasePage';
import { Choice } from './Choice';
import { Footer } from './Footer';
import { Header } from './Header';
import type { StageProps } from './stageProps';
import type { TeachTool } from './teachTool';
import { useLeaveWarning } from './useLeaveWarning';

const EmbedStage = lazy(() => import('./embed/EmbedStage'));
const EditSheet = lazy(() => import('./edit/EditSheet'));
const TeachStage = lazy(() => import('./teach/TeachStage'));

interface CaseStageProps {
  readonly load: Extract<CaseLoad, { kind: 'ready' }>;
  readonly parameters: UrlParameters;
  readonly list: readonly ListedCase[];
  readonly waiting: ReactNode;
  readonly words: Words;
}

/** The page with a case: what can be done with it, and the case as it stands after its edits. */
export function CaseStage({ load, parameters, list, waiting, words }: CaseStageProps) {
  const [shows, setShows] = useState<'chart' | 'table'>('chart');
  const [tool, setTool] = useState<TeachTool | 'edit'>();
  const log = useEditLog(load.sourceKey, load, words);
  const { caseRecord, issues } = log;
  useLeaveWarning(load.source, log);
  useKeepEdits(load.source, log, words);
  const isLesson = parameters.step !== undefined;
  useEffect(() => {
    if (isLesson) return;
    document.title = `${caseRecord.title} · ${words.appName}`;
    document.documentElement.lang = words.locale;
  }, [caseRecord.title, isLesson, words]);
  const page: StageProps = {
    caseRecord,
    issues,
    parameters,
    leaveOut: (path) => {
      void import('../state/leaveOut').then((loaded) => loaded.leaveOut(log, path, words));
    },
    words,
    shows,
    load,
    log,
    close: () => {
      if (isLesson) openStepAddress({});
      else changeAddress({ compare: undefined });
      // After a preview the lesson goes on being written.
      if (isLesson && tool === 'write') return;
      setTool(undefined);
      // What had the focus is gone with the tool.
      requestAnimationFrame(() => {
        document.querySelector<HTMLElement>('.teach > button')?.focus();
      });
    },
  };
  if (parameters.embed === '1') {
    return (
      <Suspense>
        <EmbedStage {...page} key={load.sourceKey} />
      </Suspense>
    );
  }
  if (isLesson) {
    // Nothing of the case is drawn before its lesson says what may be seen.
    return (
      <Suspense fallback={<p role="status">{words.loading.case}</p>}>
        <TeachStage {...page} key={load.sourceKey} tool="lesson" />
      </Suspense>
    );
  }
  const teaches = tool === 'edit' ? undefined : (tool ?? comparing(parameters));
  const plain = <CasePage {...page} key={load.sourceKey} />;
  return (
    <>
      <Header source={load.source} title={caseRecord.title} list={list} words={words}>
        <CaseActions load={load} log={log} tool={tool} open={setTool} words={words} />
        <Choice
          label={words.controls.viewLabel}
          options={[
            { value: 'chart', label: words.controls.chart },
            { value: 'table', label: words.controls.table },
          ]}
          value={shows}
          choose={(value) => {
            setShows(value === 'table' ? 'table' : 'chart');
          }}
        />
      </Header>
      {waiting}
      {teaches ? (
        <Suspense fallback={plain}>
          <TeachStage {...page} key={load.sourceKey} tool={teaches} />
        </Suspense>
      ) : tool === 'edit' ? (
        <CasePage
          {...page}
          key={load.sourceKey}
          layout="with-sheet"
          beside={
            <Suspense fallback={<p role="status">{words.loading.sheet}</p>}>
              <EditSheet log={log} words={words} close={page.close} />
            </Suspense>
          }
        />
      ) : (
        plain
      )}
      <Footer source={caseRecord.source} words={words} />
    </>
  );
}

function comparing({ compare }: UrlParameters): TeachTool | undefined {
  return compare === undefined ? undefined : 'compare';
}
