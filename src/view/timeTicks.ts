import { utcTicks } from 'd3-time';
import { DAY_MS, HOUR_MS } from '../domain/caseTime';
import type { TimeAxis } from '../domain/timeAxis';
import type { Words } from '../words/en';
import { formatClock, formatDateTick, formatMonthTick } from '../words/formatDate';
import { scaleTo, type LinearScale } from './linearScale';
import { measureText } from './typeface/measureText';

export interface TimeTick {
  /** ms on the axis. */
  readonly at: number;
  readonly x: number;
  readonly label: string;
  /** Day 0. */
  readonly isStrong: boolean;
}

const STEPS = [
  HOUR_MS,
  3 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  ...[1, 2, 7, 14, 28, 91, 182, 364, 728, 1820, 3640].map((days) => days * DAY_MS),
  ...[20, 50, 100, 250, 500, 1000].map((years) => years * 364 * DAY_MS),
];

export const TICK_FONT = { size: 12 } as const;
const STRONG_FONT = { size: 12, weight: 600 } as const;
const CLEARANCE = 14;

/**
 * Ticks in days from day 0, in weeks where they fit: the finest step whose labels keep clear of
 * each other. Steps count from day 0, so that it always has its tick.
 *
 * @param finest the finest step, in ms; hours under a course that is told in days would be a claim
 */
export function placeDayTicks(
  scale: LinearScale,
  axis: TimeAxis,
  words: Words,
  finest: number = DAY_MS,
): TimeTick[] {
  for (const step of STEPS.filter((one) => one >= finest)) {
    const count = (scale.domain[1] - scale.domain[0]) / step;
    if (count > 60) continue;
    const ticks = dayTicksAt(step, scale, axis, words);
    if (isClear(ticks)) return ticks;
  }
  return [];
}

function dayTicksAt(step: number, scale: LinearScale, axis: TimeAxis, words: Words): TimeTick[] {
  const [from, to] = scale.domain;
  const ticks: TimeTick[] = [];
  for (let n = Math.ceil((from - axis.zero) / step); axis.zero + n * step <= to; n += 1) {
    const at = axis.zero + n * step;
    const days = (n * step) / DAY_MS;
    const label = Number.isInteger(days)
      ? words.axis.dayTick(days, axis.isZeroAbout)
      : formatClock(at - axis.zero, words.locale);
    ticks.push({ at, x: scaleTo(scale, at), label, isStrong: n === 0 });
  }
  return ticks;
}

/** Ticks at calendar days, months or years; `calendarOrigin` is the date of the axis' origin. */
export function placeDateTicks(
  scale: LinearScale,
  calendarOrigin: number,
  words: Words,
  finest: number = DAY_MS,
): TimeTick[] {
  const [from, to] = scale.domain.map((at) => new Date(at + calendarOrigin)) as [Date, Date];
  const choices = [14, 12, 10, 8, 7, 6, 5, 4, 3, 2].map((count) => {
    const dates = utcTicks(from, to, count).filter((date) => date.getTime() % finest === 0);
    const spacing = dates[1] && dates[0] ? dates[1].getTime() - dates[0].getTime() : DAY_MS;
    return dates.map((date): TimeTick => {
      const at = date.getTime() - calendarOrigin;
      const label = labelDate(date.getTime(), spacing, words.locale);
      return { at, x: scaleTo(scale, at), label, isStrong: false };
    });
  });
  // Where no choice is clear, every second or later tick of one is; two make a scale.
  for (const stride of [1, 2, 3, 4, 5]) {
    for (const choice of choices) {
      const ticks = choice.filter((_, index) => index % stride === 0);
      if (ticks.length > 1 && isClear(ticks)) return ticks;
    }
  }
  return choices[0]?.slice(0, 1) ?? [];
}

function labelDate(at: number, spacing: number, locale: string): string {
  if (spacing < DAY_MS && at % DAY_MS !== 0) return formatClock(at, locale);
  if (spacing < 27 * DAY_MS) return formatDateTick(at, locale);
  if (spacing < 360 * DAY_MS) return formatMonthTick(at, locale);
  // Bare in every language: “2018年” is half as wide again, and a row of them needs no word.
  return String(new Date(at).getUTCFullYear());
}

function isClear(ticks: readonly TimeTick[]): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (!next) return true;
    const half = (widthOf(tick) + widthOf(next)) / 2;
    return next.x - tick.x >= half + CLEARANCE;
  });
}

function widthOf(tick: TimeTick): number {
  return measureText(tick.label, tick.isStrong ? STRONG_FONT : TICK_FONT);
}
