import type { CaseRecord } from '../../src/domain/caseRecord';
import { DAY_MS } from '../../src/domain/caseTime';
import { deriveCards } from '../../src/view/deriveCards';
import { deriveHeadline } from '../../src/view/deriveHeadline';
import { deriveTable } from '../../src/view/deriveTable';
import { placeDateTicks, placeDayTicks } from '../../src/view/timeTicks';
import { en } from '../../src/words/en';
import { tableRows } from '../view/tableRows';
import { viewOf } from '../view/viewOf';

type Mode = 'days' | 'dates';

export function headlineOf(caseRecord: CaseRecord): string {
  return deriveHeadline(caseRecord, viewOf(caseRecord).view.axis, en);
}

/** Id, short time, day and date of every card in order of time, a line each. */
export function cardsOf(caseRecord: CaseRecord, axis: Mode = 'days'): string {
  const groups = deriveCards(caseRecord, viewOf(caseRecord, { axis }).view.axis, axis, en);
  return groups
    .flatMap((group) => group.cards)
    .sort((a, b) => a.number - b.number)
    .map(({ id, when, day, date }) => [id, when, day, date].join(' | '))
    .join('\n');
}

/** Key, day and date of every row of the table in order of time, a line each. */
export function rowsOf(caseRecord: CaseRecord, axis: Mode = 'days'): string {
  const { state, view } = viewOf(caseRecord, { axis });
  return tableRows(deriveTable(caseRecord, view.axis, state, en))
    .map(({ key, day, date }) => [key, day, date].join(' | '))
    .join('\n');
}

/** The tick labels of a stretch of the axis, in its days, that is 800 pixels wide. */
export function ticksOf(caseRecord: CaseRecord, mode: Mode, from: number, to: number): string {
  const { axis, finestStep } = viewOf(caseRecord).view;
  const scale = { domain: [from * DAY_MS, to * DAY_MS], range: [0, 800] } as const;
  const ticks =
    mode === 'days'
      ? placeDayTicks(scale, axis, en, finestStep)
      : placeDateTicks(scale, axis.calendar?.origin ?? 0, en, finestStep);
  return ticks.map((tick) => tick.label).join(' | ');
}
