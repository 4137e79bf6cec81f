import type { PredictionGrid } from '../../domain/prediction/predictionGrid';
import { checksum } from '../link/checksum';
import { writeLetter } from './base32';

/** For which case and which task a code is made. Prompt and title may change under it. */
export interface CodeContext {
  readonly caseId: string;
  readonly seriesId: string;
  readonly grid: PredictionGrid;
}

export const CODE_VERSION = '1';

/** Four letters tell the case, three the task, and four notice what was mistyped. */
export const CASE_LETTERS = 4;
export const TASK_LETTERS = 3;
export const CHECK_LETTERS = 4;

/** Twenty bits of the case's id: one of a million. */
export function caseMark({ caseId }: CodeContext): string {
  return markOf(caseId, CASE_LETTERS);
}

/** Fifteen bits of what is drawn and on which raster; a changed task is another task. */
export function taskMark({ seriesId, grid }: CodeContext): string {
  const { from, count, dayStep, valueStep } = grid;
  return markOf([seriesId, from, count, dayStep, valueStep].join(' '), TASK_LETTERS);
}

/** Some letters of the CRC-32 of a text. */
export function markOf(text: string, letters: number): string {
  const bits = parseInt(checksum(new TextEncoder().encode(text)), 16);
  return Array.from({ length: letters }, (_, index) =>
    writeLetter((bits >>> (5 * index)) & 31),
  ).join('');
}
