import { BITS } from '../domain/seriesTally';
import type { Box } from './box';
import { type LinearScale, scaleTo } from './linearScale';
import type { RangeView } from './timelineView';
import { isPoint, type ShownValues, type ValueColumns } from './valueColumns';

/** All values of one pixel column, as heights in px; `top` is the highest value. */
export interface Column {
  readonly x: number;
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly bottom: number;
  /** A line leads to it from the column before. */
  readonly isJoined: boolean;
  /** From the highest to the lowest of those below the range, and of those above it. */
  readonly outside: readonly (readonly [number, number])[];
}

/** The values of a window in the pixels they fall in. */
export interface Columns {
  readonly columns: readonly Column[];
  /** Values beyond the limit of their test. */
  readonly limits: readonly {
    readonly x: number;
    readonly y: number;
    readonly direction: 'down' | 'up';
    readonly isOutside: boolean;
  }[];
  /** Values whose time is a stretch. */
  readonly stretches: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  /** Some of them are no data. */
  readonly isHollow: boolean;
}

const CENSORED = BITS.less | BITS.more;

/**
 * Values too many to be marks: for each pixel column the lowest and the highest, the first and the
 * last, so that the line through them is the line through all. It is broken at missing values and
 * long gaps. What is no measured point, a limit or a stretch of time, is kept apart.
 */
export function placeColumns(
  values: ValueColumns,
  shown: ShownValues,
  timeScale: LinearScale,
  scale: LinearScale,
  range?: RangeView,
): Columns {
  const { bits } = values.tally;
  const [left, right] = timeScale.range;
  const [start, end] = timeScale.domain;
  // Both scales as slopes: their general form costs more than all the rest of the pass.
  const perMs = (right - left) / (end - start);
  const base = scaleTo(scale, 0);
  const perUnit = scaleTo(scale, 1) - base;
  const columns: MutableColumn[] = [];
  const limits = new Map<string, Columns['limits'][number]>();
  const stretches = new Map<number, [number, number][]>();
  let isHollow = false;
  let last = -2;
  const place = (index: number) => {
    const own = bits[index] ?? 0;
    if (!(own & BITS.measured)) return;
    isHollow ||= (own & BITS.illustrative) !== 0;
    const y = base + values.valueAt(index) * perUnit;
    if (own & CENSORED || !isPoint(values, index)) {
      const spans = values.spansAt(index).map(({ from, to }) => ({
        x1: Math.max(left, scaleTo(timeScale, from)),
        x2: Math.min(right, scaleTo(timeScale, to)),
      }));
      for (const { x1, x2 } of spans) {
        if (own & CENSORED) addLimit(limits, x1, y, own);
        else if (x1 <= x2) addStretch(stretches, x1, x2, y);
      }
      return;
    }
    const x = Math.min(right - 1, left + Math.floor((values.fromAt(index) - start) * perMs)) + 0.5;
    const isJoined = last === index - 1 && !(own & BITS.afterGap);
    last = index;
    let column = columns.at(-1);
    if (column?.x !== x) {
      column = { x, first: y, last: y, top: y, bottom: y, isJoined, below: [], above: [] };
      columns.push(column);
    }
    column.last = y;
    if (y < column.top) column.top = y;
    if (y > column.bottom) column.bottom = y;
    if (own & BITS.below) widen(column.below, y);
    if (own & BITS.above) widen(column.above, y);
  };
  for (const index of shown.reaching) place(index);
  for (let index = shown.from; index < shown.to; index += 1) place(index);
  const [low, high] = [range?.low, range?.high].map((bound) => base + (bound ?? NaN) * perUnit);
  return {
    columns: columns.map(({ below, above, ...column }) => {
      // Where the line of the column crosses a bound, what lies beyond it is outside.
      const isCrossed = (bound: number) => column.top <= bound && bound <= column.bottom;
      if (below.length > 0 && low !== undefined && isCrossed(low)) widen(below, low);
      if (above.length > 0 && high !== undefined && isCrossed(high)) widen(above, high);
      return {
        ...column,
        outside: [below, above].filter((span) => span.length > 0) as [number, number][],
      };
    }),
    limits: [...limits.values()],
    stretches: [...stretches].flatMap(([y, spans]) =>
      mergeSpans(spans).map(([x1, x2]) => ({ x1, x2, y })),
    ),
    isHollow,
  };
}

interface MutableColumn extends Omit<Column, 'outside' | 'first' | 'last' | 'top' | 'bottom'> {
  readonly first: number;
  last: number;
  top: number;
  bottom: number;
  readonly below: number[];
  readonly above: number[];
}

function widen(span: number[], y: number): void {
  span[0] = Math.min(span[0] ?? y, y);
  span[1] = Math.max(span[1] ?? y, y);
}

/** Limits nearer to each other than this are one arrow. */
const LIMIT_GRID = 8;

function addLimit(
  limits: Map<string, Columns['limits'][number]>,
  x: number,
  y: number,
  bits: number,
): void {
  const direction = bits & BITS.less ? 'down' : 'up';
  const key = [Math.round(x / LIMIT_GRID), Math.round(y / LIMIT_GRID), direction].join(' ');
  if (!limits.has(key)) limits.set(key, { x, y, direction, isOutside: (bits & OUTSIDE) !== 0 });
}

const OUTSIDE = BITS.below | BITS.above;

function addStretch(rows: Map<number, [number, number][]>, x1: number, x2: number, y: number) {
  const row = Math.round(y);
  const spans = rows.get(row);
  if (spans) spans.push([x1, x2]);
  else rows.set(row, [[x1, x2]]);
}

function mergeSpans(spans: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [x1, x2] of [...spans].sort(([one], [other]) => one - other)) {
    const open = merged.at(-1);
    if (open && x1 <= open[1] + 0.5) open[1] = Math.max(open[1], x2);
    else merged.push([x1, x2]);
  }
  return merged;
}

/** What the columns cover, in boxes a dozen pixels wide, to be kept free of words. */
export function columnBoxes({ columns, limits, stretches }: Columns): Box[] {
  const boxes = new Map<number, Box>();
  const cover = (x: number, top: number, bottom: number) => {
    const key = Math.floor(x / 12);
    const box = boxes.get(key);
    boxes.set(key, {
      left: key * 12,
      right: key * 12 + 12,
      top: Math.min(box?.top ?? Infinity, top - 3),
      bottom: Math.max(box?.bottom ?? -Infinity, bottom + 3),
    });
  };
  for (const { x, top, bottom } of columns) cover(x, top, bottom);
  for (const { x, y } of limits) cover(x, y - 15, y + 15);
  return [
    ...boxes.values(),
    ...stretches.map(({ x1, x2, y }) => ({ left: x1, right: x2, top: y - 3, bottom: y + 3 })),
  ];
}
