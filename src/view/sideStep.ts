import { DAY_MS } from '../domain/caseTime';
import { oncePer } from '../domain/oncePer';
import { type LinearScale, scaleTo } from './linearScale';
import type { MarkView } from './timelineView';

/** How far two results of one time stand from it, where there is room. */
const SIDE_STEP = 7;

/**
 * How far results that share a time are set aside, in px: within their day, and never as far as the
 * results before and after them, or what is earlier would stand on the right.
 */
export function sideStep(marks: readonly MarkView[], timeScale: LinearScale): number {
  const widthOf = (time: number) => Math.abs(scaleTo(timeScale, time) - scaleTo(timeScale, 0));
  const gap = leastGap(marks);
  const room = Number.isFinite(gap) ? widthOf(gap) / 2 : Infinity;
  return Math.min(SIDE_STEP, widthOf(DAY_MS) * 0.35, room);
}

/** The shortest time from results that share one to any other, in ms. */
const leastGap = oncePer((marks: readonly MarkView[]): number => {
  const sided = marks.flatMap(({ spans, sides }) => spans.filter((_, index) => sides[index]));
  if (sided.length === 0) return Infinity;
  const ends = marks.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to]));
  const times = [...new Set(ends)].sort((a, b) => a - b);
  const places = new Map(times.map((time, place) => [time, place]));
  const gaps = sided.flatMap(({ from, to }) => [
    from - (times[(places.get(from) ?? 0) - 1] ?? -Infinity),
    (times[(places.get(to) ?? 0) + 1] ?? Infinity) - to,
  ]);
  return Math.min(...gaps);
});
