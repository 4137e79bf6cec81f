import { useSyncExternalStore } from 'react';
import { useUrlParameters } from '../state/addressStore';
import { useCaseSource } from '../state/caseSource';
import { display } from '../state/display';
import { useCase, useCaseList } from '../state/useCase';
import { useWords } from '../state/useWords';
import type { UrlParameters } from '../state/urlParameters';
import type { Words } from '../words/en';
import { CaseStage } from './CaseStage';
import { CrashBoundary } from './CrashBoundary';
import { EmptyStage } from './EmptyStage';
import { OpenHost } from './OpenHost';

/** The page in the language of its reader; nothing before its words have come. */
export function App() {
  const parameters = useUrlParameters();
  const { language } = useSyncExternalStore(display.subscribe, display.read);
  const words = useWords(parameters.lang, language);
  return words && <Site parameters={parameters} words={words} />;
}

interface SiteProps {
  readonly parameters: UrlParameters;
  readonly words: Words;
}

/** Which case the address asks for, and the case, its loading or its failure. */
function Site({ parameters, words }: SiteProps) {
  const source = useCaseSource(parameters);
  const { load, isWaiting } = useCase(source, words);
  const list = useCaseList();
  const isEmbedded = parameters.embed === '1';
  const waiting = isWaiting && (
    <p className={load.kind === 'loading' ? 'loading' : 'loading again'} role="status">
      {words.loading.case}
    </p>
  );
  return (
    <CrashBoundary words={words}>
      {load.kind === 'ready' ? (
        <CaseStage
          load={load}
          parameters={parameters}
          list={list}
          waiting={waiting}
          words={words}
        />
      ) : (
        <EmptyStage
          load={load}
          source={source}
          list={list}
          waiting={waiting}
          isEmbedded={isEmbedded}
          isBlind={load.kind === 'loading' && parameters.step !== undefined}
          words={words}
        />
      )}
      {!isEmbedded && <OpenHost words={words} />}
    </CrashBoundary>
  );
}
