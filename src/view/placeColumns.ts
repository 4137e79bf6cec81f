import { BITS } from '../domain/seriesTally';
import { type BlockVisitor, walkBlocks } from '../domain/valuePyramid';
import { collectApart, type PlacedLimit, type PlacedStretch } from './collectApart';
import { type LinearScale, scaleTo } from './linearScale';
import { type BoundHeights, type Column, type OpenColumn, openColumn } from './pixelColumn';
import type { RangeView } from './timelineView';
import { firstIndex, isPoint, type ShownValues, type ValueColumns } from './valueColumns';

/** The values of a window in the pixels they fall in. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly limits: readonly PlacedLimit[];
  readonly stretches: readonly PlacedStretch[];
  /** Some of them are no data. */
  readonly isHollow: boolean;
}

const CENSORED = BITS.less | BITS.more;
const STATUS = BITS.below | BITS.within | BITS.above;

/** What is not one of many plain points on a line that goes on. */
const APART = CENSORED | BITS.missing | BITS.wide | BITS.afterGap | BITS.ownStatus;

/**
 * Values too many to be marks: for each pixel column the first and the last value and the lowest and
 * the highest, so that the line through them is the line through all (M4: Jugel et al., VLDB 2014).
 * They come from the pyramid, so that a million values cost as little as there are pixels. The line
 * is broken at missing values and long gaps. What is no measured point, a limit or a stretch of
 * time, is kept apart.
 */
export function placeColumns(
  values: ValueColumns,
  shown: ShownValues,
  timeScale: LinearScale,
  scale: LinearScale,
  range?: RangeView,
): Columns {
  const [left, right] = timeScale.range;
  const [start, end] = timeScale.domain;
  // Both scales as slopes: their general form costs more than all the rest of the pass.
  const perMs = (right - left) / (end - start);
  const base = scaleTo(scale, 0);
  const perUnit = scaleTo(scale, 1) - base;
  const xAt = (index: number) => left + (values.fromAt(index) - start) * perMs;
  const yAt = (index: number) => base + values.valueAt(index) * perUnit;
  const pixelOf = (index: number) => Math.min(right - left - 1, Math.floor(xAt(index) - left));
  const apart = collectApart(values, timeScale, scale);
  const gathering = gatherPoints(values, yAt, boundHeights(range, base, perUnit), apart.add);
  for (const index of shown.reaching) apart.add(index);
  // Where all are stretches, because one clock is not known to the moment, no block is of points.
  const alone = values.isExact ? APART : -1;
  const columns: Column[] = [];
  let from = shown.from;
  while (from < shown.to) {
    const pixel = pixelOf(from);
    const to = firstIndex(shown.to, (index) => pixelOf(index) > pixel, from);
    walkBlocks(values.pyramid, from, to, alone, gathering.visitor);
    const column = gathering.takeColumn();
    if (column) columns.push(column.close(left + pixel + 0.5, xAt, yAt));
    from = to;
  }
  return {
    columns,
    limits: apart.limits(),
    stretches: apart.stretches(),
    isHollow: gathering.isHollow(),
  };
}

function boundHeights(range: RangeView | undefined, base: number, perUnit: number): BoundHeights {
  const heightOf = (bound: number | undefined) =>
    bound === undefined ? undefined : base + bound * perUnit;
  return { low: heightOf(range?.low), high: heightOf(range?.high) };
}

/** Puts the points that a walk meets into columns, and gives away what is apart. */
function gatherPoints(
  values: ValueColumns,
  yAt: (index: number) => number,
  bounds: BoundHeights,
  setApart: (index: number) => void,
) {
  const { bits } = values.tally;
  let column: OpenColumn | undefined;
  let isHollow = false;
  let previous = -2;
  const add = (first: number, last: number, lowest: number, highest: number, own: number) => {
    isHollow ||= (own & BITS.illustrative) !== 0;
    const isJoined = previous === first - 1 && !(own & BITS.afterGap);
    previous = last;
    const [top, bottom] = [yAt(highest), yAt(lowest)];
    const status = own & STATUS;
    const run = { first, last, lowest, highest, top, bottom, isJoined, status };
    if (column) column.add(run);
    else column = openColumn(run, bounds);
  };
  const visitor: BlockVisitor = {
    value: (index) => {
      const own = bits[index] ?? 0;
      if (!(own & BITS.measured)) return;
      if (!(own & CENSORED) && isPoint(values, index)) {
        add(index, index, index, index, own);
        return;
      }
      isHollow ||= (own & BITS.illustrative) !== 0;
      setApart(index);
    },
    block: (first, last, { lowest, highest, bits: together }, place) => {
      add(first, last, lowest[place] ?? first, highest[place] ?? first, together[place] ?? 0);
    },
  };
  return {
    visitor,
    isHollow: () => isHollow,
    takeColumn: () => {
      const taken = column;
      column = undefined;
      return taken;
    },
  };
}
