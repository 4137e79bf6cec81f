import { useMemo, useState } from 'react';
import type { CaseFile } from '../../exchange/caseFile';
import {
  choicesToKeepAll,
  deriveSharedDocument,
  type ShareChoices,
} from '../../exchange/deidentify/deriveSharedDocument';
import { drawShift } from '../../exchange/deidentify/drawShift';
import {
  type FreeText,
  type FreeTextKind,
  freeTextKey,
  freeTextsOf,
} from '../../exchange/deidentify/freeTexts';
import type { ShareWords } from '../../words/enShare';

/** Without these a figure says more than it may, so that nobody but the author takes them away. */
const CAVEATS: readonly FreeTextKind[] = ['caution', 'disclaimer', 'rangeSource'];

/** The case as it goes out, and what its author chose for it. */
export interface SharedDocument {
  readonly choices: ShareChoices;
  readonly texts: readonly FreeText[];
  /** Absent where the choices cannot be followed. */
  readonly shared: CaseFile | undefined;
  readonly choose: (changes: Partial<Omit<ShareChoices, 'leftOutTexts'>>) => void;
  readonly keepTexts: (texts: readonly FreeText[], isKept: boolean) => void;
}

/**
 * The choices before a case goes out; at first nothing is changed. The number of days is drawn once,
 * so that what is listed is what goes out. Texts that seem to tell a date stay behind with the dates
 * unless the author said of that very text that it goes.
 */
export function useSharedDocument(
  document: CaseFile,
  words: ShareWords['standIns'],
): SharedDocument {
  const [chosen, setChosen] = useState(() => choicesToKeepAll(document, drawShift()));
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const texts = useMemo(() => freeTextsOf(document), [document]);
  const choices = useMemo(() => {
    const areDatesKept = chosen.dates === 'kept';
    const isLeftOut = (one: FreeText) =>
      !(
        said.get(freeTextKey(one)) ??
        (areDatesKept || !one.tellsDate || CAVEATS.includes(one.kind))
      );
    return { ...chosen, leftOutTexts: new Set(texts.filter(isLeftOut).map(freeTextKey)) };
  }, [chosen, said, texts]);
  const shared = useMemo(
    () => deriveSharedDocument(document, choices, words),
    [document, choices, words],
  );
  return {
    choices,
    texts,
    shared,
    choose: (changes) => {
      setChosen((before) => ({ ...before, ...changes }));
    },
    keepTexts: (list, isKept) => {
      setSaid(
        (before) => new Map([...before, ...list.map((one) => [freeTextKey(one), isKept] as const)]),
      );
    },
  };
}
