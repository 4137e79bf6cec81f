import { BITS } from '../domain/seriesTally';
import type { PyramidLevel } from '../domain/valuePyramid';
import { type LinearScale, scaleFrom, scaleTo } from './linearScale';
import {
  findNearestInTime,
  findShown,
  isMeasured,
  isPoint,
  type ShownValues,
  type ValueColumns,
} from './valueColumns';

/** A place in the pixels of the figure, and how far around it a value is looked for. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** How near a value is, from its distances in px; it must not fall where either of them grows. */
export type Rank = (dx: number, dy: number) => number;

export interface NearValue {
  readonly index: number;
  readonly dx: number;
  readonly dy: number;
}

/** Where a block may hold them, its extremes do not say how high its values lie. */
const UNBOUND = BITS.less | BITS.more | BITS.wide;

/**
 * Of values too many for marks the one that ranks nearest among those in reach, and where none is in
 * reach, among the nearest in time. Blocks of the pyramid that cannot hold a nearer one are passed
 * over, so that a pointer among a million values costs some hundred comparisons.
 */
export function findNearestPlaced(
  values: ValueColumns,
  timeScale: LinearScale,
  scale: LinearScale,
  pointer: Pointer,
  rank: Rank,
): NearValue | undefined {
  const at = scaleFrom(timeScale, pointer.x);
  const reach = Math.abs(scaleFrom(timeScale, pointer.x + pointer.reach) - at);
  const inReach = findShown(values, { from: at - reach, to: at + reach });
  const search = createSearch(values, timeScale, scale, pointer, rank);
  const far = inReach.count > 0 ? [] : findNearestInTime(values, { from: at, to: at });
  for (const index of [...inReach.reaching, ...far]) search.consider(index);
  if (inReach.count > 0) searchBlocks(values, inReach, search);
  return search.best();
}

interface Search {
  readonly consider: (index: number) => void;
  /** False where no value from one index to another can be nearer, by their extremes. */
  readonly mayHold: (first: number, last: number, level: PyramidLevel, place: number) => boolean;
  /** How far to the right of the pointer an index stands, in px. */
  readonly rightOf: (index: number) => number;
  readonly best: () => NearValue | undefined;
}

function createSearch(
  values: ValueColumns,
  timeScale: LinearScale,
  scale: LinearScale,
  { x, y }: Pointer,
  rank: Rank,
): Search {
  let best: NearValue | undefined;
  let least = Infinity;
  const xAt = (index: number) => scaleTo(timeScale, values.fromAt(index));
  const yAt = (index: number) => scaleTo(scale, values.valueAt(index));
  const awayFrom = (index: number) => {
    if (isPoint(values, index)) return Math.abs(xAt(index) - x);
    const ends = values.spansAt(index).map(({ from, to }) => {
      return Math.max(scaleTo(timeScale, from) - x, x - scaleTo(timeScale, to), 0);
    });
    return Math.min(...ends);
  };
  return {
    consider: (index) => {
      if (!isMeasured(values.tally, index)) return;
      const [dx, dy] = [awayFrom(index), Math.abs(yAt(index) - y)];
      const own = rank(dx, dy);
      if (own < least) [least, best] = [own, { index, dx, dy }];
    },
    mayHold: (first, last, { lowest, highest, bits }, place) => {
      const together = bits[place] ?? 0;
      if (!(together & BITS.measured)) return false;
      if (!values.isExact || together & UNBOUND) return true;
      const dx = Math.max(xAt(first) - x, x - xAt(last), 0);
      const dy = Math.max(yAt(highest[place] ?? 0) - y, y - yAt(lowest[place] ?? 0), 0);
      return rank(dx, dy) < least;
    },
    rightOf: (index) => xAt(index) - x,
    best: () => best,
  };
}

/** From the pointer outwards, because what is found first rules out the most. */
function searchBlocks(values: ValueColumns, { from, to }: ShownValues, search: Search): void {
  const { pyramid } = values;
  const visit = (depth: number, first: number, last: number) => {
    const level = pyramid[depth];
    if (!level) {
      for (let index = first; index <= last; index += 1) search.consider(index);
      return;
    }
    const places = range(Math.floor(first / level.size), Math.floor(last / level.size));
    const parts = places.map((place) => {
      const begin = Math.max(first, place * level.size);
      const end = Math.min(last, (place + 1) * level.size - 1);
      const away = Math.max(search.rightOf(begin), -search.rightOf(end), 0);
      return { place, begin, end, away };
    });
    for (const { place, begin, end } of parts.sort((a, b) => a.away - b.away)) {
      if (search.mayHold(begin, end, level, place)) visit(depth - 1, begin, end);
    }
  };
  visit(pyramid.length - 1, from, to - 1);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
