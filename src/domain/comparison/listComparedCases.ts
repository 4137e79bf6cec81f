import type { CaseRecord } from '../caseRecord';
import { type ComparedCase, LETTERS } from './comparedCase';

/** A case that was asked for and cannot stand beside the others. */
export interface SetAside {
  readonly title: string;
  readonly reason: 'noDayZero' | 'twice' | 'tooMany';
}

/**
 * The cases that can stand on one axis, with a letter, a key and a title that no other has, and
 * those that cannot, with the reason. A case is the same as another where it is the same record; a
 * copy that was edited is a case of its own.
 */
export function listComparedCases(records: readonly CaseRecord[]): {
  readonly cases: readonly ComparedCase[];
  readonly setAside: readonly SetAside[];
} {
  const setAside: SetAside[] = [];
  const kept: CaseRecord[] = [];
  for (const record of records) {
    const reason = !record.anchor
      ? 'noDayZero'
      : kept.includes(record)
        ? 'twice'
        : kept.length === LETTERS.length
          ? 'tooMany'
          : undefined;
    if (reason) setAside.push({ title: record.title, reason });
    else kept.push(record);
  }
  const keys: string[] = [];
  for (const { id } of kept) keys.push(writeFree(id, (n) => `${id}-${n}`, keys));
  const titles: string[] = [];
  kept.forEach(({ title }, index) => {
    const hasTwin = kept.filter((one) => one.title === title).length > 1;
    const own = hasTwin ? `${title} (${keys[index] ?? ''})` : title;
    titles.push(writeFree(own, (n) => `${own} (${n})`, titles));
  });
  const cases = kept.flatMap((caseRecord, index): ComparedCase[] => {
    const [letter, key, title] = [LETTERS[index], keys[index], titles[index]];
    return letter && key !== undefined && title !== undefined
      ? [{ letter, key, title, caseRecord }]
      : [];
  });
  return { cases, setAside };
}

/** A text that is not among those taken, with the least number that makes it so. */
function writeFree(text: string, numbered: (n: number) => string, taken: readonly string[]) {
  let free = text;
  for (let n = 2; taken.includes(free); n += 1) free = numbered(n);
  return free;
}
