import type { TimeInFile } from '../caseFile';

type Moment = Extract<TimeInFile, { day: unknown } | { date: string }>;
type Candidate = Exclude<TimeInFile, { oneOf: unknown }>;

/**
 * Reads a time as an author types it into one field:
 *
 * - days from day 0: `3`, `-2`, `+0.5`; `4..5` is one moment somewhere in there
 * - dates: `2018`, `2018-05`, `2018-05-12`, `2018-05-12T08:30`, each with a final `~` for about
 * - `>2018-05` after, `<2018-06` before, `>2018-05 <2018-06` both, which is also `2018-05..2018-06`
 * - `1|2` one of two moments, and nothing in between
 *
 * Four digits without a sign are a year: `+2018` is a day. Whether a date exists is not asked here
 * but where every file is asked.
 *
 * @returns undefined for anything else
 */
export function parseTimeText(text: string): TimeInFile | undefined {
  const plain = text
    .replaceAll('\u2212', '-')
    .replaceAll('\u2026', '..')
    .replace(/(\d{4}-\d{2}-\d{2})\s+(?=\d{1,2}:)/g, '$1T')
    .replace(/\s+/g, '');
  const [one, other, ...more] = plain.split('|');
  if (other === undefined) return parseCandidate(plain);
  const first = parseCandidate(one ?? '');
  const second = parseCandidate(other);
  return first && second && more.length === 0 ? { oneOf: [first, second] } : undefined;
}

function parseCandidate(text: string): Candidate | undefined {
  const [, after, before] = /^(?:>([^<>]+))?(?:<([^<>]+))?$/.exec(text) ?? [];
  if (after !== undefined || before !== undefined) return parseOpen(after, before);
  const ends = text.split('..');
  return ends.length === 2 ? parseBetween(ends[0] ?? '', ends[1] ?? '') : parseMoment(text);
}

function parseOpen(afterText?: string, beforeText?: string): Candidate | undefined {
  const after = afterText === undefined ? undefined : parseMomentOrPair(afterText);
  const before = beforeText === undefined ? undefined : parseMomentOrPair(beforeText);
  if (afterText !== undefined && !after) return undefined;
  if (beforeText !== undefined && !before) return undefined;
  if (after) return before ? { after, before } : { after };
  return before && { before };
}

/** The format has pairs of days only; two dates are a time after the one and before the other. */
function parseBetween(first: string, last: string): Candidate | undefined {
  const from = parseMoment(first);
  const to = parseMoment(last);
  if (!from || !to) return undefined;
  if ('date' in from && 'date' in to) return { after: from, before: to };
  if (!('day' in from) || !('day' in to)) return undefined;
  if (typeof from.day !== 'number' || typeof to.day !== 'number') return undefined;
  return { day: [from.day, to.day] };
}

function parseMomentOrPair(text: string): Moment | undefined {
  const ends = text.split('..');
  const between = ends.length === 2 ? parseBetween(ends[0] ?? '', ends[1] ?? '') : undefined;
  if (ends.length === 2) return between && 'day' in between ? between : undefined;
  return parseMoment(text);
}

const DAY = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/;
const DATE = /^\d{4}(?:-\d{1,2}(?:-\d{1,2}(?:T[\d:]+(?:Z|[+-][\d:]+)?)?)?)?~?$/;

function parseMoment(text: string): Moment | undefined {
  if (DATE.test(text)) return { date: text };
  // Adding 0 takes the sign off "-0".
  const day = DAY.test(text) ? Number(text) + 0 : NaN;
  return Number.isFinite(day) ? { day } : undefined;
}
