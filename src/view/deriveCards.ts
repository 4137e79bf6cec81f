import type { CaseRecord } from '../domain/caseRecord';
import {
  type ClinicalEvent,
  EVENT_GROUPS,
  type EventGroup,
  groupOf,
  isOffCalendar,
  timesOf,
} from '../domain/clinicalEvent';
import type { TimeAxis } from '../domain/timeAxis';
import { describeEventDate, describeEventDay, describeWhen } from '../words/describeEventTime';
import { describeDate, describeDay } from '../words/describeTime';
import { describeEventEdit } from '../words/describeEdit';
import type { Words } from '../words/en';
import { sortEvents } from './deriveEvents';

/** One row of the list beside the chart, with what shows when it is open. */
export interface CardView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary?: string;
  /** The time in the fewest words that are true: "May 2018", "date not stated", "day 0". */
  readonly when: string;
  readonly details?: string;
  readonly day: string;
  readonly date: string;
  /** The basis of the finding in a word, the term that explains it, and where the source has it. */
  readonly finding: { readonly words: string; readonly term: string; readonly locator?: string };
  readonly time: string;
  readonly figure?: string;
  readonly isAnchor: boolean;
  readonly isTimeOurs: boolean;
  /** What edits made of it, with what it was. */
  readonly edit?: string;
}

export interface CardGroup {
  readonly group: EventGroup;
  /** That of its case, where the cards stand case by case. */
  readonly letter?: string;
  readonly title: string;
  /** What its case says of itself. */
  readonly note?: string;
  readonly cards: readonly CardView[];
}

/** The event cards in their groups, numbered in order of time as the pins are. */
export function deriveCards(
  caseRecord: CaseRecord,
  axis: TimeAxis,
  mode: 'days' | 'dates',
  words: Words,
): CardGroup[] {
  const cards = sortEvents(caseRecord, axis).map((event, index) => ({
    group: groupOf(event.kind),
    card: deriveCard(event, index + 1, axis, mode, words),
  }));
  return EVENT_GROUPS.map((group) => ({
    group,
    title: words.groups[group],
    cards: cards.filter((one) => one.group === group).map((one) => one.card),
  })).filter(({ cards: own }) => own.length > 0);
}

function deriveCard(
  event: ClinicalEvent,
  number: number,
  axis: TimeAxis,
  mode: 'days' | 'dates',
  words: Words,
): CardView {
  const dateMode = mode === 'dates' ? 'shown' : 'known';
  const bases = new Set(timesOf(event).map((time) => time.basis ?? event.basis));
  const isTimeOurs = bases.has('reconstructed') || bases.has('simulated');
  const { id, title, summary, details, figurePanel, basis, locator } = event;
  const edit = describeEventEdit(event, axis, words);
  return {
    id,
    number,
    title,
    when: shortWhen(event, axis, isTimeOurs, words),
    ...(summary === undefined ? {} : { summary }),
    ...(details === undefined ? {} : { details }),
    day: axis.hasDays ? describeEventDay(event, axis, words) : '',
    date: isOffCalendar(event)
      ? words.time.notStated
      : describeEventDate(event, axis, words, dateMode),
    finding: {
      words: words.basis[basis],
      term: `basis:${basis}`,
      ...(locator === undefined ? {} : { locator }),
    },
    time: bases.has('reconstructed')
      ? words.cards.timeReconstructed
      : bases.has('simulated')
        ? words.cards.timeSimulated
        : words.cards.time(words.joints.list([...bases].map((one) => words.basis[one]))),
    ...(figurePanel === undefined ? {} : { figure: words.cards.figure(figurePanel) }),
    isAnchor: event.id === axis.anchorEvent?.id,
    isTimeOurs,
    ...(edit === undefined ? {} : { edit }),
  };
}

function shortWhen(
  event: ClinicalEvent,
  axis: TimeAxis,
  isTimeOurs: boolean,
  words: Words,
): string {
  const [first] = timesOf(event);
  if (event.id === axis.anchorEvent?.id) return words.time.day(0, axis.isZeroAbout);
  if (isTimeOurs) {
    const isSimulated = (first?.basis ?? event.basis) === 'simulated';
    if (!isSimulated) return words.time.dateNotStated;
  }
  const plain = (time: NonNullable<typeof first>) => {
    const { text, ...bare } = time;
    if (text !== undefined && time.clock === 'anchor') return text;
    return time.clock === 'anchor'
      ? describeDay(bare, axis, words)
      : describeDate(bare, axis, words);
  };
  return describeWhen(event, plain, words);
}
