import { lazy, Suspense, useEffect, useState } from 'react';
import { openCaseAddress, useUrlParameters } from '../state/addressStore';
import { DEFAULT_CASE, useCaseSource } from '../state/caseSource';
import { requestOpen } from '../state/openRequest';
import { useCase, useCaseList } from '../state/useCase';
import { en } from '../words/en';
import { CasePage } from './CasePage';
import { Choice } from './Choice';
import { CrashBoundary } from './CrashBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { KeysButton } from './KeysButton';
import { OpenButton } from './OpenButton';

const ErrorPage = lazy(() => import('./ErrorPage'));

/** The page: which case the address asks for, and the case, its loading or its failure. */
export function App() {
  const words = en;
  const parameters = useUrlParameters();
  const source = useCaseSource(parameters);
  const { load, isWaiting } = useCase(source, words);
  const list = useCaseList();
  const [shows, setShows] = useState<'chart' | 'table'>('chart');
  const title = load.kind === 'ready' ? load.caseRecord.title : undefined;
  useEffect(() => {
    document.title = title === undefined ? words.appName : `${title} · ${words.appName}`;
    document.documentElement.lang = words.locale;
  }, [title, words]);
  const importable = load.kind === 'failed' ? load.failure.importable : undefined;
  useEffect(() => {
    if (importable) requestOpen(importable);
  }, [importable]);
  return (
    <CrashBoundary words={words}>
      <Header source={source} title={title} list={list} words={words} openCase={openCase}>
        <OpenButton words={words} />
        {load.kind === 'ready' && (
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
        )}
        <KeysButton words={words} />
      </Header>
      {isWaiting && (
        <p className={load.kind === 'loading' ? 'loading' : 'loading again'} role="status">
          {words.loading.case}
        </p>
      )}
      {load.kind === 'failed' && (
        <Suspense>
          <ErrorPage failure={load.failure} list={list} words={words} openCase={openCase} />
        </Suspense>
      )}
      {load.kind === 'ready' && (
        <CasePage
          key={load.sourceKey}
          caseRecord={load.caseRecord}
          issues={load.issues}
          parameters={parameters}
          words={words}
          shows={shows}
        />
      )}
      <Footer
        {...(load.kind === 'ready' ? { source: load.caseRecord.source } : {})}
        words={words}
      />
    </CrashBoundary>
  );
}

function openCase(id: string): void {
  openCaseAddress({ case: id === DEFAULT_CASE ? undefined : id });
}
