import type { TableWords } from '../../words/enTable';
import type { CaseIssue } from '../caseIssue';
import { isDate } from './columnContent';
import { refusal } from './findRefusals';
import { plainCell } from './plainCell';
import type { OpenedTable } from './tableReading';

/** Rows below the header that must not hold dates too, where dates stand across. */
const LOOKED_AT = 8;

/**
 * The refusal of a table that has its dates side by side, one analyte a row. Each column of values
 * would be read as an analyte called by a date, at a time that another column tells.
 *
 * @param rows the first rows, the header among them
 */
export function findDatesAcross(
  rows: readonly (readonly string[])[],
  words: TableWords,
): CaseIssue[] {
  const [first = [], ...more] = rows.map((cells) => cells.map(plainCell));
  const below = more.slice(0, LOOKED_AT);
  const across = first.filter(
    (cell, at) => isDate(cell) && !below.some((cells) => isDate(cells[at] ?? '')),
  );
  if (across.length < 2 || below.length === 0) return [];
  const found = words.refusals.datesAcrossFound(across.slice(0, 3), across.length);
  const { datesAcross, datesAcrossNext } = words.refusals;
  return [refusal(words.theTable, found, datesAcross, datesAcrossNext)];
}

/** The first rows of a table as they stand, whether the first of them was taken for a header. */
export function firstRowsOf({ columns, firstRows, guess }: OpenedTable): (readonly string[])[] {
  return guess.hasHeader ? [columns.map(({ name }) => name), ...firstRows] : [...firstRows];
}
