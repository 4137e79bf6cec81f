import { BITS } from '../domain/seriesTally';

/** From a height in px to one below it. */
export type HeightSpan = readonly [top: number, bottom: number];

interface PlacedPoint {
  readonly x: number;
  readonly y: number;
}

/** All values of one pixel column, as places in px. */
export interface Column {
  /** The middle of the pixel. */
  readonly x: number;
  /** Where the line enters and leaves it: its first and its last value, at their true places. */
  readonly first: PlacedPoint;
  readonly last: PlacedPoint;
  /** Its lowest and its highest value on the way, in order of time; none where the line is broken. */
  readonly turns: readonly PlacedPoint[];
  /** A line leads to it from the column before. */
  readonly isJoined: boolean;
  /** What the line covers: one stretch, or several where it is broken within the pixel. */
  readonly covered: readonly HeightSpan[];
  /** What of that lies outside the range. */
  readonly outside: readonly HeightSpan[];
}

/** Values that follow each other on the line, by their indices, and what they cover. */
export interface PointRun {
  readonly first: number;
  readonly last: number;
  readonly lowest: number;
  readonly highest: number;
  /** The heights of the highest and the lowest. */
  readonly top: number;
  readonly bottom: number;
  /** Which of the `BITS` of a status they have among them. */
  readonly status: number;
  /** The line leads to the first from the value before. */
  readonly isJoined: boolean;
}

/** Heights of the bounds of the range, in px. */
export interface BoundHeights {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** One pixel column while values are added to it, in order. */
export interface OpenColumn {
  readonly add: (run: PointRun) => void;
  readonly close: (
    x: number,
    xAt: (index: number) => number,
    yAt: (index: number) => number,
  ) => Column;
}

/** Begins a column with its first values. */
export function openColumn(begin: PointRun, bounds: BoundHeights): OpenColumn {
  const covered: HeightSpan[] = [];
  const outside: HeightSpan[] = [];
  let line = beginLine(begin);
  let { last } = begin;
  let isBroken = false;
  const endLine = () => {
    const { top, bottom, below, above } = line;
    covered.push([top, bottom]);
    for (const [span, bound] of [
      [below, bounds.low],
      [above, bounds.high],
    ] as const) {
      if (span[0] > span[1]) continue;
      // Where the line crosses a bound, what lies beyond it is outside.
      if (bound !== undefined && top <= bound && bound <= bottom) widen(span, bound);
      outside.push(span);
    }
  };
  return {
    add: (run) => {
      last = run.last;
      if (run.isJoined) {
        addToLine(line, run);
        return;
      }
      endLine();
      isBroken = true;
      line = beginLine(run);
    },
    close: (x, xAt, yAt) => {
      endLine();
      const place = (index: number) => ({ x: xAt(index), y: yAt(index) });
      const turns = isBroken ? [] : [line.lowest, line.highest].sort((a, b) => a - b);
      return {
        x,
        first: place(begin.first),
        last: place(last),
        turns: turns.filter((index) => index !== begin.first && index !== last).map(place),
        isJoined: begin.isJoined,
        covered: mergeHeights(covered),
        outside: mergeHeights(outside),
      };
    },
  };
}

/** A line without a break within a column. */
interface Line {
  top: number;
  bottom: number;
  lowest: number;
  highest: number;
  readonly below: [number, number];
  readonly above: [number, number];
}

function beginLine(run: PointRun): Line {
  const line: Line = {
    top: run.top,
    bottom: run.bottom,
    lowest: run.lowest,
    highest: run.highest,
    below: [Infinity, -Infinity],
    above: [Infinity, -Infinity],
  };
  addToLine(line, run);
  return line;
}

/** Of values on both sides of a bound, the crossing of it says how far those outside reach. */
function addToLine(line: Line, { top, bottom, lowest, highest, status }: PointRun): void {
  if (top < line.top) [line.top, line.highest] = [top, highest];
  if (bottom > line.bottom) [line.bottom, line.lowest] = [bottom, lowest];
  if (status & BITS.below) widen(line.below, bottom);
  if (status === BITS.below) widen(line.below, top);
  if (status & BITS.above) widen(line.above, top);
  if (status === BITS.above) widen(line.above, bottom);
}

function widen(span: [number, number], y: number): void {
  span[0] = Math.min(span[0], y);
  span[1] = Math.max(span[1], y);
}

function mergeHeights(spans: readonly HeightSpan[]): readonly HeightSpan[] {
  if (spans.length < 2) return spans;
  const merged: [number, number][] = [];
  for (const [top, bottom] of [...spans].sort(([one], [other]) => one - other)) {
    const open = merged.at(-1);
    if (open && top <= open[1]) open[1] = Math.max(open[1], bottom);
    else merged.push([top, bottom]);
  }
  return merged;
}
