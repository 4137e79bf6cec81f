import { useEffect, useState } from 'react';
import { type CaseFailure, fetchCase, fetchCaseList, type ListedCase } from '../exchange/fetchCase';
import type { CaseIssue } from '../exchange/caseIssue';
import type { CaseRecord } from '../domain/caseRecord';
import type { Words } from '../words/en';

export const DEFAULT_CASE = 'zhang-2019';

export type CaseLoad =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready';
      readonly caseRecord: CaseRecord;
      readonly issues: readonly CaseIssue[];
    }
  | { readonly kind: 'failed'; readonly failure: CaseFailure };

/**
 * The case of the address; a case on screen stays until the next one has come, and `isWaiting` says
 * that one is on its way.
 */
export function useCase(id: string, words: Words): { load: CaseLoad; isWaiting: boolean } {
  const [load, setLoad] = useState<CaseLoad>({ kind: 'loading' });
  const [loadedId, setLoadedId] = useState<string>();
  useEffect(() => {
    const abort = new AbortController();
    void fetchCase(id, document.baseURI, words, abort.signal).then((fetched) => {
      if (abort.signal.aborted) return;
      setLoadedId(id);
      setLoad(
        fetched.ok
          ? { kind: 'ready', caseRecord: fetched.caseRecord, issues: fetched.issues }
          : { kind: 'failed', failure: fetched.failure },
      );
    });
    return () => {
      abort.abort();
    };
  }, [id, words]);
  return { load, isWaiting: loadedId !== id };
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
