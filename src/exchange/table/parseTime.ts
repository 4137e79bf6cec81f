import type { TimeInFile } from '../caseFile';
import { readTime } from '../readTime';
import { basisNamed, splitAnnotation } from './annotation';
import type { ReadDate } from './parseDate';

/** A plain moment of a cell: one of a case file's, or what keeps it from being one. */
export type ReadPoint =
  { readonly kind: 'time'; readonly time: TimeInFile } | Exclude<ReadDate, { kind: 'date' }>;

type ParsePoint = (text: string) => ReadPoint;

/** No cell that tells a time is longer; longer ones are text. */
const LONGEST = 5000;
/** Parentheses and words nest at most so deep: an annotated bound of an annotated candidate. */
const DEEPEST = 6;

/**
 * A cell that tells a time with all that a case file can say of one: a plain moment, `after A`,
 * `before B`, `after A before B`, `either A or B`, each with the source's words in brackets and its
 * basis in braces. Parts that have such an annotation of their own stand in parentheses.
 *
 * @example parseTime('either -126 or 0', day) // { oneOf: [{ day: -126 }, { day: 0 }] }
 */
export function parseTime(cell: string, parsePoint: ParsePoint): ReadPoint {
  if (cell.length > LONGEST) return { kind: 'notDate' };
  const read = parsePart(cell, parsePoint, DEEPEST);
  if (read.kind !== 'time' || isPlain(read.time)) return read;
  const refused: true[] = [];
  const log = { refuse: () => void refused.push(true), note: () => undefined };
  const time = readTime(read.time, [], { log, offsets: new Set() });
  return time === undefined || refused.length > 0 ? { kind: 'notDate' } : read;
}

function isPlain(time: TimeInFile): boolean {
  return 'date' in time || 'day' in time;
}

function parsePart(cell: string, parsePoint: ParsePoint, depth: number): ReadPoint {
  const [body, annotation] = splitAnnotation(cell.trim());
  const basis = basisNamed(annotation.mark);
  if (depth === 0 || (annotation.mark !== undefined && !basis)) return { kind: 'notDate' };
  const read = parseForm(body.trim(), parsePoint, depth - 1);
  if (read.kind !== 'time') return read;
  const words = { ...(annotation.text ? { text: annotation.text } : {}), ...(basis && { basis }) };
  return { kind: 'time', time: { ...read.time, ...words } };
}

function parseForm(body: string, parsePoint: ParsePoint, depth: number): ReadPoint {
  const inner = /^\((.*)\)$/s.exec(body)?.[1];
  if (inner !== undefined) return parsePart(inner, parsePoint, depth);
  const [, word = '', rest = ''] = /^(either|after|before) (.*)$/is.exec(body) ?? [];
  const parse = (text: string) => parsePart(text, parsePoint, depth);
  switch (word.toLowerCase()) {
    case 'either':
      return combine(splitAt(rest, ' or ').map(parse), 2, (one, other) => ({
        oneOf: [one, other],
      }));
    case 'after':
      return combine(splitAt(rest, ' before ').map(parse), 1, (after, before) => ({
        after,
        ...(before ? { before } : {}),
      }));
    case 'before':
      return combine([parse(rest)], 1, (before) => ({ before }));
    default:
      return parsePoint(body);
  }
}

function combine(
  parts: readonly ReadPoint[],
  atLeast: number,
  form: (one: TimeInFile, other: TimeInFile | undefined) => unknown,
): ReadPoint {
  const failed = parts.find((part) => part.kind !== 'time');
  if (failed) return failed;
  const [one, other] = parts.map((part) => (part.kind === 'time' ? part.time : undefined));
  if (parts.length > 2 || parts.length < atLeast || !one) return { kind: 'notDate' };
  const inner = [one, other].filter((part) => part !== undefined);
  // A case file has moments inside after and before, and no either inside another.
  const isNested = inner.some((part) => 'oneOf' in part || (atLeast === 1 && !isPlain(part)));
  if (isNested) return { kind: 'notDate' };
  return { kind: 'time', time: form(one, other) as TimeInFile };
}

/** Splits at a word that stands outside of parentheses and brackets. */
function splitAt(text: string, word: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '[') at = endOfWords(text, at);
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (depth === 0 && text.startsWith(word, at)) {
      parts.push(text.slice(start, at));
      start = at + word.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}

function endOfWords(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charAt(at) !== ']') at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
}
