import { useEffect, useRef, useState } from 'react';
import { mayBeTranslated } from '../exchange/caseText';
import { fetchCase, fetchCaseList, type ListedCase } from '../exchange/fetchCase';
import type { CaseFailure, FetchedCase, LoadedCase } from '../exchange/loadedCase';
import type { Words } from '../words/en';
import { type CaseSource, writeSourceKey } from './caseSource';
import { readEditedCase } from './editedCases';
import { openedCase } from './openedCases';

export type CaseLoad =
  | { readonly kind: 'loading' }
  | ({
      readonly kind: 'ready';
      readonly source: CaseSource;
      readonly sourceKey: string;
    } & Omit<LoadedCase, 'ok'>)
  | { readonly kind: 'failed'; readonly failure: CaseFailure };

/**
 * The case of the address; a case on screen stays until the next one has come, and `isWaiting` says
 * that one is on its way.
 */
export function useCase(source: CaseSource, words: Words): { load: CaseLoad; isWaiting: boolean } {
  const [load, setLoad] = useState<CaseLoad>({ kind: 'loading' });
  const [loadedKey, setLoadedKey] = useState<string>();
  const sourceKey = writeSourceKey(source);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    // In another language it is another text, which the edits were not made to.
    if (shown.current === sourceKey && readEditedCase(sourceKey)?.log.length) return;
    const abort = new AbortController();
    void loadCase(source, words, abort.signal).then((fetched) => {
      if (abort.signal.aborted) return;
      setLoadedKey(sourceKey);
      shown.current = fetched.ok ? sourceKey : undefined;
      if (!fetched.ok) {
        setLoad({ kind: 'failed', failure: fetched.failure });
        return;
      }
      const { caseRecord, text, issues } = fetched;
      setLoad({ kind: 'ready', source, sourceKey, caseRecord, text, issues });
    });
    return () => {
      abort.abort();
    };
  }, [source, sourceKey, words]);
  return { load, isWaiting: loadedKey !== sourceKey };
}

async function loadCase(
  source: CaseSource,
  words: Words,
  signal: AbortSignal,
): Promise<FetchedCase> {
  const edited = readEditedCase(writeSourceKey(source));
  if (edited?.log.length) {
    // Loaded in another language it would be another text, and the edits would seem to be gone.
    const { loadEditedCase } = await import('./loadEditedCase');
    const key = source.kind === 'local' ? source.key : undefined;
    const loaded = await loadEditedCase(edited, key, words, signal);
    if (loaded) return loaded;
  }
  if (source.kind === 'site') return fetchCase(source.id, document.baseURI, words, signal);
  const inMemory = source.kind === 'local' ? openedCase(source.key) : undefined;
  if (source.kind === 'local' && inMemory) {
    // What cannot be translated needs nothing loaded that could.
    if (!mayBeTranslated(inMemory.text)) return inMemory;
    const { translateOpened, translateLong } = await import('./translateOpened');
    const { key } = source;
    return typeof inMemory.text === 'string'
      ? translateOpened(key, inMemory, words)
      : translateLong(key, inMemory, inMemory.text, words, signal);
  }
  const { loadLocalCase } = await import('./loadLocalCase');
  return loadLocalCase(source, words, signal);
}

/** The shipped cases; empty until the list has come. */
export function useCaseList(): readonly ListedCase[] {
  const [list, setList] = useState<readonly ListedCase[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void fetchCaseList(document.baseURI).then((fetched) => {
      if (isCurrent) setList(fetched);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return list;
}
