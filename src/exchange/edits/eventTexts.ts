import type { EventInFile, TimeInFile } from '../caseFile';
import { changeTime } from './changeTime';
import { parseTimeText } from './parseTimeText';
import { setKeys, textOrNone } from './setKeys';
import type { TextReading } from './textReading';
import { writeTimeText } from './writeTimeText';

/** An event as the texts of its fields; of a moment `time`, of a period `start` and `end`. */
export interface EventTexts {
  readonly title: string;
  readonly kind: string;
  readonly basis: string;
  /** `moment` or `period`. */
  readonly lasts: string;
  readonly time: string;
  readonly timeWords: string;
  readonly timeBasis: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly details: string;
  readonly locator: string;
  readonly figurePanel: string;
}

export function writeEventTexts(event: EventInFile): EventTexts {
  const { title, kind, basis, time, period, summary, details, locator, figurePanel } = event;
  return {
    title,
    kind,
    basis,
    lasts: period ? 'period' : 'moment',
    time: time ? writeTimeText(time) : '',
    timeWords: time?.text ?? '',
    timeBasis: time?.basis ?? '',
    start: period?.start ? writeTimeText(period.start) : '',
    end: period?.end ? writeTimeText(period.end) : '',
    summary: summary ?? '',
    details: details ?? '',
    locator: locator ?? '',
    figurePanel: figurePanel ?? '',
  };
}

/**
 * The event that the fields say, made of the one they were written from. A moment that becomes a
 * period begins at that moment, and a period that becomes a moment was when it began.
 */
export function readEventTexts(
  texts: EventTexts,
  from: EventInFile,
): TextReading<EventInFile, keyof EventTexts> {
  const times = texts.lasts === 'moment' ? readMoment(texts, from) : readPeriod(texts, from);
  if (!times.ok) return times;
  const value = setKeys(from, {
    kind: texts.kind as EventInFile['kind'],
    title: texts.title.trim(),
    ...times.value,
    summary: textOrNone(texts.summary),
    details: textOrNone(texts.details),
    figurePanel: textOrNone(texts.figurePanel),
    locator: textOrNone(texts.locator),
    basis: texts.basis as EventInFile['basis'],
  });
  return { ok: true, value };
}

type Times = TextReading<Pick<EventInFile, 'time' | 'period'>, keyof EventTexts>;

function readMoment(texts: EventTexts, { time: old, period }: EventInFile): Times {
  const began = period && (period.start ?? period.end);
  if (began) return { ok: true, value: { time: began, period: undefined } };
  const parsed = parseTimeText(texts.time);
  if (!parsed) return { ok: false, field: 'time', problem: 'time' };
  const time = setKeys(changeTime(old, parsed), {
    text: textOrNone(texts.timeWords),
    basis: textOrNone(texts.timeBasis) as TimeInFile['basis'],
  });
  return { ok: true, value: { time, period: undefined } };
}

function readPeriod(texts: EventTexts, { time, period: old }: EventInFile): Times {
  if (!old) return { ok: true, value: { time: undefined, period: time ? { start: time } : {} } };
  const start = texts.start.trim() === '' ? undefined : parseTimeText(texts.start);
  if (texts.start.trim() !== '' && !start) return { ok: false, field: 'start', problem: 'time' };
  const end = texts.end.trim() === '' ? undefined : parseTimeText(texts.end);
  if (texts.end.trim() !== '' && !end) return { ok: false, field: 'end', problem: 'time' };
  const period = setKeys(old, {
    start: start && changeTime(old.start, start),
    end: end && changeTime(old.end, end),
  });
  return { ok: true, value: { time: undefined, period } };
}
