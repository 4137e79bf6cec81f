import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import { fetchCase } from '../../exchange/fetchCase';
import type { FetchedCase } from '../../exchange/loadedCase';
import { openedCase } from '../../state/openedCases';
import type { Words } from '../../words/en';
import { localKeyOf } from '../../view/comparison/comparedRefs';

/** The cases of a list as far as they have come, in its order, and why others have not. */
export interface ComparedLoad {
  readonly records: readonly CaseRecord[];
  readonly failures: readonly { readonly ref: string; readonly reason: string }[];
  /** How many are still on their way. */
  readonly waiting: number;
}

/**
 * Loads the cases that stand beside the present one: those of the site by their id, those of this
 * browser by `local:KEY`. One that has come stays, so that choosing another does not load it again.
 */
export function useComparedCases(refs: readonly string[], words: Words): ComparedLoad {
  const [known, setKnown] = useState<ReadonlyMap<string, FetchedCase>>(new Map());
  const asked = useRef(new Set<string>());
  const list = refs.join(',');
  useEffect(() => {
    for (const ref of list.split(',').filter(Boolean)) {
      const key = keyOf(ref, words);
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      void loadRef(ref, words).then((fetched) => {
        setKnown((last) => new Map([...last, [key, fetched]]));
      });
    }
  }, [list, words]);
  return useMemo(
    () => collect(list.split(',').filter(Boolean), (ref) => known.get(keyOf(ref, words))),
    [list, known, words],
  );
}

/** A case is another text in each language. */
function keyOf(ref: string, { locale }: Words): string {
  return `${locale} ${ref}`;
}

async function loadRef(ref: string, words: Words): Promise<FetchedCase> {
  const key = localKeyOf(ref);
  if (key === undefined) return fetchCase(ref, document.baseURI, words);
  const opened = openedCase(key);
  if (opened) {
    const { translateOpened } = await import('../../state/translateOpened');
    return translateOpened(key, opened, words);
  }
  const { loadLocalCase } = await import('../../state/loadLocalCase');
  return loadLocalCase({ kind: 'local', key }, words);
}

function collect(
  refs: readonly string[],
  known: (ref: string) => FetchedCase | undefined,
): ComparedLoad {
  const found = refs.map((ref) => ({ ref, fetched: known(ref) }));
  return {
    records: found.flatMap(({ fetched }) => (fetched?.ok ? fetched.caseRecord : [])),
    failures: found.flatMap(({ ref, fetched }) =>
      fetched && !fetched.ok ? { ref, reason: fetched.failure.message } : [],
    ),
    waiting: found.filter(({ fetched }) => !fetched).length,
  };
}
