import type { Piece } from '../../domain/prediction/prediction';
import type { CodeContext } from './codeContext';
import { type CodeRefusal, readPredictionCode } from './readPredictionCode';

/** One prediction of a class. A name that stood before its code stays on the page only. */
export interface NamedPrediction {
  readonly name?: string;
  readonly pieces: readonly Piece[];
  /** The code as it was meant; equal for equal predictions. */
  readonly letters: string;
}

export interface RefusedCode {
  /** From 1. */
  readonly line: number;
  readonly name?: string;
  /** The beginning of what stood there. */
  readonly found: string;
  readonly reason: CodeRefusal;
}

export interface ReadCodes {
  readonly predictions: readonly NamedPrediction[];
  readonly refused: readonly RefusedCode[];
  /** How many codes stood there once more, under the same name or none. */
  readonly repeated: number;
}

/**
 * Where a code begins: at the start of a line, or behind a name and its separator. Without its dashes
 * too, or with a letter for the 1, where what follows can be no name.
 */
const BEGINNING =
  /(?:^|[\s:;,|=("'>：；，、（“])(c[l1i](?:[-‐-―−_\s]?\d(?:[-‐-―−_\s]|(?=[0-9a-z]{12}))|[li][-‐-―−_](?=[0-9a-z]{5}[-‐-―−_])))/gi;

/** Mail programs break long lines; what follows a broken code are groups of letters with digits. */
const CONTINUATION = /^(?=.*\d)[\s\-‐-―−_]*[0-9a-z]{1,5}([\s\-‐-―−_]+[0-9a-z]{1,5})*[\s\-‐-―−_]*$/i;

const MOST_FOUND = 24;

/**
 * Reads a pasted list: a code on each line, with or without a name before it ("Anna: CL1-…"). A code
 * that a mail program broke over lines is put together again where it then fits its checksum.
 */
export function readPredictionCodes(text: string, context: CodeContext): ReadCodes {
  const predictions: NamedPrediction[] = [];
  const refused: RefusedCode[] = [];
  let repeated = 0;
  for (const { line, name, code } of findEntries(text, context)) {
    const read = readPredictionCode(code, context);
    const named = name === '' ? {} : { name };
    if (read.kind === 'refused') {
      const found = code.length > MOST_FOUND ? `${code.slice(0, MOST_FOUND)}…` : code;
      refused.push({ line, ...named, found, reason: read.reason });
      continue;
    }
    const { pieces, letters } = read;
    const own = { ...named, pieces, letters };
    const place = findSame(predictions, own);
    if (place < 0) predictions.push(own);
    else {
      repeated += 1;
      if (own.name !== undefined) predictions[place] = own;
    }
  }
  return { predictions, refused, repeated };
}

/** Two students with two names can draw the same; a code pasted or scanned twice is one. */
function findSame(known: readonly NamedPrediction[], own: NamedPrediction): number {
  const isSame = (one: NamedPrediction) =>
    one.letters === own.letters &&
    (own.name === undefined || one.name === undefined || one.name === own.name);
  return known.findIndex(isSame);
}

interface Entry {
  readonly line: number;
  readonly name: string;
  readonly code: string;
}

function findEntries(text: string, context: CodeContext): Entry[] {
  const entries: Entry[] = [];
  text.split(/\r\n|\r|\n/).forEach((row, index) => {
    const line = index + 1;
    const own = row.trim();
    if (own === '') return;
    const begun = [...own.matchAll(BEGINNING)].map((match) => ({
      at: match.index + match[0].length - (match[1] ?? '').length,
    }));
    const last = entries.at(-1);
    if (begun.length === 0 && last && CONTINUATION.test(own) && isDamaged(last.code, context)) {
      entries[entries.length - 1] = { ...last, code: last.code + own };
      return;
    }
    if (begun.length === 0) entries.push({ line, name: '', code: own });
    begun.forEach(({ at }, place) => {
      const before = own.slice(place === 0 ? 0 : (begun[place - 1]?.at ?? 0), at);
      const name = place === 0 ? nameOf(before) : '';
      entries.push({
        line,
        name,
        code: own.slice(at, begun[place + 1]?.at).replace(/[\s,;|)"'，；、。）”]+$/, ''),
      });
    });
  });
  return entries;
}

function isDamaged(code: string, context: CodeContext): boolean {
  const read = readPredictionCode(code, context);
  return read.kind === 'refused' && read.reason === 'damaged';
}

/** What stands before a code, without the signs that lead over to it and the number of a list. */
function nameOf(text: string): string {
  return text
    .replace(/[\s:;,|=("'>\-–—：；，、（“]+$/, '')
    .replace(/^(?:\d+[.)、．]|[-*•>])\s*/, '')
    .trim();
}
