import type { IssueWords } from '../words/enIssues';

/** Something about a file that its author should hear: where it is, what was found and expected. */
export interface CaseIssue {
  readonly severity: 'refuse' | 'note';
  /** A path into the file (`series[0].observations[3].value`), or `line 4, column 7`. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly next?: string;
  /** The value or event a case can do without, where that is offered: `['events', 2]`. */
  readonly leaveOut?: readonly PropertyKey[];
}

/** A path of keys and indexes as an author reads it; the file itself for an empty one. */
export function writePath(path: readonly PropertyKey[], words: IssueWords): string {
  if (path.length === 0) return words.theFile;
  return path.map(writeStep).join('').replace(/^\./, '');
}

function writeStep(step: PropertyKey): string {
  if (typeof step === 'number') return `[${step}]`;
  const key = String(step);
  return /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** A found value, short enough for a message. */
export function quote(value: unknown, words: IssueWords): string {
  if (value === undefined) return words.nothing;
  const json = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return json.length > 120 ? `${[...json.slice(0, 120)].slice(0, -3).join('')}…` : json;
}
