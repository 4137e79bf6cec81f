import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { ListedCase } from '../exchange/fetchCase';
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
import { useLeaveWarning } from './useLeaveWarning';

const EditSheet = lazy(() => import('./edit/EditSheet'));

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
  const [isEditing, setIsEditing] = useState(false);
  const log = useEditLog(load.sourceKey, load, words);
  const { caseRecord, issues } = log;
  useLeaveWarning(load.source, log);
  useKeepEdits(load.source, log, words);
  useEffect(() => {
    document.title = `${caseRecord.title} · ${words.appName}`;
    document.documentElement.lang = words.locale;
  }, [caseRecord.title, words]);
  return (
    <>
      <Header source={load.source} title={caseRecord.title} list={list} words={words}>
        <CaseActions
          load={load}
          log={log}
          isEditing={isEditing}
          toggleEditing={() => {
            setIsEditing(!isEditing);
          }}
          words={words}
        />
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
      <CasePage
        key={load.sourceKey}
        caseRecord={caseRecord}
        issues={issues}
        parameters={parameters}
        leaveOut={(path) => {
          void import('../state/leaveOut').then((loaded) => loaded.leaveOut(log, path, words));
        }}
        words={words}
        shows={shows}
        layout="with-sheet"
        beside={
          isEditing ? (
            <Suspense fallback={<p role="status">{words.loading.sheet}</p>}>
              <EditSheet
                log={log}
                words={words}
                close={() => {
                  setIsEditing(false);
                }}
              />
            </Suspense>
          ) : undefined
        }
      />
      <Footer source={caseRecord.source} words={words} />
    </>
  );
}
