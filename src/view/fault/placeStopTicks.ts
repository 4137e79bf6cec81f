import { DAY_MS } from '../../domain/caseTime';
import { dayNumber } from '../../words/describeTime';
import type { Words } from '../../words/en';
import type { FaultWords } from '../../words/enFault';
import { formatClock, formatDateTick } from '../../words/formatDate';
import { type LinearScale, scaleFrom, scaleTo } from '../linearScale';
import type { TimelineView } from '../timelineView';
import { TICK_FONT, type TimeTick } from '../timeTicks';
import { measureText } from '../typeface/measureText';
import type { Stop } from './listStops';

const CLEARANCE = 8;

/**
 * A tick under each measurement, or under every second or third where they would touch, and one at
 * day 0. Their labels are true: real charts with this fault have true labels too.
 */
export function placeStopTicks(
  stops: readonly Stop[],
  bent: LinearScale,
  view: TimelineView,
  words: Words,
  faultWords: FaultWords,
): TimeTick[] {
  const { domain, range } = bent;
  const place = (at: number, label: string, isStrong: boolean): TimeTick => {
    const x = scaleTo(bent, at);
    return { at: scaleFrom({ domain, range }, x), x, label, isStrong };
  };
  const { zero, hasDays } = view.axis;
  const isDays = view.mode === 'days' && hasDays;
  const hasZero = isDays && zero >= domain[0] && zero <= domain[1];
  const zeroTick = hasZero ? [place(zero, labelOf(zero, undefined, view, words), true)] : [];
  const ticks = stops
    .filter(({ at }) => !hasZero || dayNumber(at, view.axis) !== 0)
    .map((stop, index, all) => {
      const first = labelOf(stop.from, all[index - 1]?.at, view, words);
      const last = labelOf(stop.to, undefined, view, words);
      const isWide = stop.to - stop.from >= DAY_MS;
      return place(stop.at, isWide ? faultWords.tickSpan(first, last) : first, false);
    });
  for (let stride = 1; stride < ticks.length; stride += 1) {
    const chosen = ticks.filter((_, index) => index % stride === 0);
    // Day 0 stands where it is, and what would touch it gives way.
    const clear = chosen.filter((tick) => zeroTick.every((one) => isApart(tick, one)));
    const placed = [...clear, ...zeroTick].sort((a, b) => a.x - b.x);
    if (placed.every((tick, n) => !placed[n + 1] || isApart(tick, placed[n + 1]))) return placed;
  }
  return zeroTick;
}

function labelOf(
  at: number,
  before: number | undefined,
  { axis, mode }: TimelineView,
  words: Words,
): string {
  const shift = mode === 'days' && axis.hasDays ? -axis.zero : (axis.calendar?.origin ?? 0);
  const isSameDay =
    before !== undefined &&
    Math.floor((before + shift) / DAY_MS) === Math.floor((at + shift) / DAY_MS);
  if (isSameDay) return formatClock(at + shift, words.locale);
  return mode === 'days' && axis.hasDays
    ? words.axis.dayTick(dayNumber(at, axis), axis.isZeroAbout)
    : formatDateTick(at + shift, words.locale);
}

function isApart(one: TimeTick, other: TimeTick | undefined): boolean {
  const half = (measureText(one.label, TICK_FONT) + measureText(other?.label ?? '', TICK_FONT)) / 2;
  return Math.abs(one.x - (other?.x ?? NaN)) >= half + CLEARANCE;
}
