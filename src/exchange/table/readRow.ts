import type { EventKind } from '../../domain/clinicalEvent';
import type { Basis } from '../../domain/basis';
import type { EventInFile, TimeInFile } from '../caseFile';
import { basisNamed } from './annotation';
import type { ValuesColumn } from './columnPlan';
import { eventKindNamed } from './eventKindNamed';
import { parseStatus } from './parseStatus';
import { plainCell, textCell } from './plainCell';
import { type RawResult, readResult } from './readResult';
import { isFarTime } from '../farDates';
import { isBackwards, readRowPeriod, readRowTime } from './readRowTime';
import { cellOf, joinedText, type Problem, problem, type RowContext } from './rowContext';
import { scanRow } from './scanRow';
import type { TableRow } from './streamRows';
import { writeTime } from './writeTime';

export interface RawEvent {
  readonly row: number;
  readonly place: string;
  readonly title: string;
  readonly kind: EventKind;
  /** A kind as printed that is none we know. */
  readonly unknownKind?: string;
  readonly basis: Basis;
  readonly summary?: string;
  readonly time?: TimeInFile;
  readonly period?: NonNullable<EventInFile['period']>;
}

export type RowItem = { readonly place: string } & (
  | { readonly kind: 'result'; readonly result: RawResult }
  | { readonly kind: 'event'; readonly event: RawEvent }
  | Problem
);

/**
 * Everything a row tells: a result, each filled cell of a wide table, an event; or why not. A row
 * that tells an event has a result too only where its value is filled.
 */
export function readRow({ row, cells }: TableRow, context: RowContext): RowItem[] {
  const { plan, words } = context;
  const place = words.row(row);
  const isEvent = textCell(cells[plan.single.event ?? -1] ?? '') !== '';
  const isUnnamed = !isEvent && isTableOfEvents(context);
  const results = resultsOf(cells, isEvent, context);
  const placeOf = (wide?: ValuesColumn) =>
    wide ? words.cell(row, plan.names[wide.at] ?? '') : place;
  const wholeProblem = findSubjectProblem(cells, context) ?? findStatusProblem(cells, context);
  if (wholeProblem) {
    // Whatever it is about, it shows how the table writes its dates and numbers.
    scanRow({ row, cells }, context);
    const places = [...(isEvent || isUnnamed ? [place] : []), ...results.map(placeOf)];
    return places.map((each) => ({ place: each, ...wholeProblem }));
  }
  const items: RowItem[] = results.map((wide) => ({
    place: placeOf(wide),
    ...readOne(cells, row, wide, context),
  }));
  if (isUnnamed) items.unshift({ place, ...problem(words.reasons.noEvent) });
  if (isEvent) items.unshift({ place, ...readEvent(cells, row, context) });
  return items;
}

function isTableOfEvents({ plan }: RowContext): boolean {
  return plan.single.value === undefined && plan.values.length === 0;
}

/** The results a row has: one without a column of its own in a long table. */
function resultsOf(
  cells: readonly string[],
  isEvent: boolean,
  { plan }: RowContext,
): (ValuesColumn | undefined)[] {
  const isFilled = (at: number | undefined) => plainCell(cells[at ?? -1] ?? '') !== '';
  const wide = plan.values.filter(({ at }) => isFilled(at));
  if (plan.single.value === undefined) return wide;
  const isResult = !isEvent || isFilled(plan.single.value) || isFilled(plan.single.missing);
  return isResult ? [undefined, ...wide] : wide;
}

function readOne(
  cells: readonly string[],
  row: number,
  wide: ValuesColumn | undefined,
  context: RowContext,
): ReturnType<typeof readResult> {
  const { words } = context;
  const read = readRowTime(cells, row, context);
  if (read.kind === 'noTime') return problem(words.reasons.noTime);
  if (read.kind !== 'time') return read;
  if (isLeftOutAsFar([read.time], context)) return problem(words.reasons.farDate);
  const isEvent = textCell(cells[context.plan.single.event ?? -1] ?? '') !== '';
  if (!isEvent && cellOf(cells, 'until', context) !== '')
    return problem(words.reasons.untilOnResult);
  return readResult(cells, row, read.time, wide, context);
}

function readEvent(
  cells: readonly string[],
  row: number,
  context: RowContext,
): { readonly kind: 'event'; readonly event: RawEvent } | Problem {
  const { plan, mapping, words } = context;
  const title = textCell(cells[plan.single.event ?? -1] ?? '');
  const read = readRowPeriod(cells, row, context);
  if (read.kind === 'noTime') return problem(words.reasons.noTime);
  if (read.kind === 'problem' || read.kind === 'unsettled') return read;
  const { start, end } = read.kind === 'period' ? read.period : { start: read.time };
  if (isLeftOutAsFar([start, end], context)) return problem(words.reasons.farDate);
  if (start && end && isBackwards(start, end)) {
    return problem(words.reasons.eventBackwards(title, writeTime(start), writeTime(end)));
  }
  const basisText = cellOf(cells, 'basis', context).toLowerCase();
  const basis = basisText === '' ? 'reported' : basisNamed(basisText);
  if (!basis) return problem(words.reasons.basisUnknown(basisText));
  const kindText = cellOf(cells, 'kind', context);
  const kind = eventKindNamed(kindText);
  const summary = joinedText(cells, plan.comments);
  const event: RawEvent = {
    row,
    place: words.row(row),
    title,
    kind: kind ?? mapping.eventKind,
    ...(kindText !== '' && !kind ? { unknownKind: kindText } : {}),
    basis,
    ...(summary === '' ? {} : { summary }),
    ...(read.kind === 'period' ? { period: read.period } : { time: read.time }),
  };
  return { kind: 'event', event };
}

function findSubjectProblem(cells: readonly string[], context: RowContext): Problem | undefined {
  const { plan, mapping, words, evidence } = context;
  if (plan.subjects.length === 0) return undefined;
  const subject = joinedText(cells, plan.subjects);
  if (subject === '') return problem(words.reasons.noSubject);
  // Before the author chose, the first one is read, and the others wait.
  const chosen = mapping.subject ?? (evidence.firstSubject ??= subject);
  if (subject === chosen) return undefined;
  const { otherSubject, subjectOpen } = words.reasons;
  return problem(mapping.subject === undefined ? subjectOpen : otherSubject);
}

function findStatusProblem(cells: readonly string[], context: RowContext): Problem | undefined {
  const status = cellOf(cells, 'status', context);
  return parseStatus(status) === 'void' ? problem(context.words.reasons.void(status)) : undefined;
}

function isLeftOutAsFar(
  times: readonly (TimeInFile | undefined)[],
  { mapping }: RowContext,
): boolean {
  if (!mapping.leavesOutFarDates) return false;
  return times.some((time) => time !== undefined && isFarTime(time));
}
