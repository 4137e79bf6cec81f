import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { ListedCase } from '../exchange/fetchCase';
import type { CaseSource } from '../state/caseSource';
import { requestOpen } from '../state/openRequest';
import type { CaseLoad } from '../state/useCase';
import type { Words } from '../words/en';
import { Footer } from './Footer';
import { Header, openSiteCase } from './Header';

const EmbedEmpty = lazy(() => import('./embed/EmbedEmpty'));
const ErrorPage = lazy(() => import('./ErrorPage'));

interface EmptyStageProps {
  readonly load: Exclude<CaseLoad, { kind: 'ready' }>;
  readonly source: CaseSource;
  readonly list: readonly ListedCase[];
  readonly waiting: ReactNode;
  /** No names of cases, because one of them would tell the end of a lesson. */
  readonly isBlind: boolean;
  /** In the frame of another page there is nothing but what became of the case. */
  readonly isEmbedded: boolean;
  readonly words: Words;
}

/** The page while there is no case: it is on its way, or it could not be shown. */
export function EmptyStage(props: EmptyStageProps) {
  const { load, source, list, waiting, isBlind, isEmbedded, words } = props;
  const importable = load.kind === 'failed' ? load.failure.importable : undefined;
  // An address can hold a table or a bundle; what it takes to make a case of it is asked.
  useEffect(() => {
    if (importable) requestOpen(importable);
  }, [importable]);
  useEffect(() => {
    document.title = words.appName;
    document.documentElement.lang = words.locale;
  }, [words]);
  if (isEmbedded) {
    return (
      <Suspense>
        <EmbedEmpty load={load} isLocal={source.kind === 'local'} words={words} />
      </Suspense>
    );
  }
  return (
    <>
      {!isBlind && <Header source={source} title={undefined} list={list} words={words} />}
      {waiting}
      {load.kind === 'failed' && (
        <Suspense>
          <ErrorPage failure={load.failure} list={list} words={words} openCase={openSiteCase} />
        </Suspense>
      )}
      <Footer words={words} />
    </>
  );
}
