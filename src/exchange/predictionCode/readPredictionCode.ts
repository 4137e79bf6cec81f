import type { Piece, PredictedPoint } from '../../domain/prediction/prediction';
import { dayAt, keptValue } from '../../domain/prediction/predictionGrid';
import { fromUnsigned, readNumbers, tidyLetters } from './base32';
import {
  CASE_LETTERS,
  caseMark,
  CHECK_LETTERS,
  CODE_VERSION,
  type CodeContext,
  markOf,
  TASK_LETTERS,
  taskMark,
} from './codeContext';

/**
 * Why a code is not taken. `damaged`: its checksum does not fit, so that a letter is wrong or
 * missing; `unreadable`: it fits and what it says cannot be drawn, which no correct program writes.
 */
export type CodeRefusal = 'noCode' | 'newer' | 'damaged' | 'otherCase' | 'otherTask' | 'unreadable';

export type ReadCode =
  | { readonly kind: 'read'; readonly pieces: readonly Piece[]; readonly letters: string }
  | { readonly kind: 'refused'; readonly reason: CodeRefusal };

/**
 * A code back to its line. Takes small letters, missing or other dashes, spaces, and the letters that
 * are misread (O for 0, I and L for 1); refuses everything else with its reason and repairs nothing.
 */
export function readPredictionCode(text: string, context: CodeContext): ReadCode {
  const letters = tidyLetters(text);
  // "CL" after misread letters have been put right.
  const [, version, checked = ''] = /^C1(\d)(.*)$/.exec(letters) ?? [];
  if (version === undefined) return refuse('noCode');
  if (version > CODE_VERSION) return refuse('newer');
  const body = checked.slice(0, -CHECK_LETTERS);
  const check = checked.slice(-CHECK_LETTERS);
  if (
    body.length <= CASE_LETTERS + TASK_LETTERS ||
    markOf(version + body, CHECK_LETTERS) !== check
  ) {
    return refuse('damaged');
  }
  if (!body.startsWith(caseMark(context))) return refuse('otherCase');
  if (body.slice(CASE_LETTERS, CASE_LETTERS + TASK_LETTERS) !== taskMark(context)) {
    return refuse('otherTask');
  }
  const pieces = readPieces(body.slice(CASE_LETTERS + TASK_LETTERS), context);
  return pieces ? { kind: 'read', pieces, letters } : refuse('unreadable');
}

function refuse(reason: CodeRefusal): ReadCode {
  return { kind: 'refused', reason };
}

function readPieces(text: string, { grid }: CodeContext): Piece[] | undefined {
  const numbers = readNumbers(text);
  if (!numbers) return undefined;
  const pieces: PredictedPoint[][] = [];
  let [at, step, level] = [0, 0, 0];
  while (at < numbers.length) {
    const count = numbers[at] ?? 0;
    at += 1;
    if (count === 0 || at + 2 * count > numbers.length) return undefined;
    const piece: PredictedPoint[] = [];
    for (let index = 0; index < count; index += 1, at += 2) {
      const ahead = numbers[at] ?? 0;
      if (ahead === 0 && (pieces.length > 0 || piece.length > 0)) return undefined;
      step += ahead;
      level += fromUnsigned(numbers[at + 1] ?? 0);
      if (step > grid.count) return undefined;
      piece.push({ day: dayAt(step, grid), value: keptValue(level * grid.valueStep, grid) });
    }
    pieces.push(piece);
  }
  return pieces.length > 0 ? pieces : undefined;
}
