import type { CaseRecord } from '../caseRecord';

/** More than six lines in one plot are told apart by nobody. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

export type Letter = (typeof LETTERS)[number];

/** A case that stands beside others. */
export interface ComparedCase {
  /** Begins the ids of everything of the case, before a `/`. */
  readonly key: string;
  readonly letter: Letter;
  /** Told apart from the titles of the others. */
  readonly title: string;
  readonly caseRecord: CaseRecord;
}

/** The id of a series or an event among those of several cases. */
export function writeOwnedId({ key }: Pick<ComparedCase, 'key'>, id: string): string {
  return `${key}/${id}`;
}

/** The case an id belongs to: the ids of cases hold no slash. */
export function ownerOf<T extends Pick<ComparedCase, 'key'>>(
  id: string,
  cases: readonly T[],
): T | undefined {
  return cases.find(({ key }) => id.startsWith(`${key}/`));
}
