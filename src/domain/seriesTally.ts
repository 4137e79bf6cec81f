import { type Basis, isIllustrative } from './basis';
import { DAY_MS, drawnSpan } from './caseTime';
import { statusOf } from './interpretation';
import { gapBefore, longGapOf } from './longGap';
import { oncePer } from './oncePer';
import { interpretationAt, type Series } from './series';

/** What a value is, in bits, so that a pass over 200,000 of them builds nothing. */
export const BITS = {
  measured: 1,
  below: 2,
  within: 4,
  above: 8,
  /** Censored: the true value lies below, or above, the printed one. */
  less: 16,
  more: 32,
  illustrative: 64,
  /** Its time is no point: a stretch, or one of two. */
  wide: 128,
  /** A long gap lies before it. */
  afterGap: 256,
} as const;

/** What is asked of all values of a series together. Values are in the unit they came in. */
export interface SeriesTally {
  /** The `BITS` of each observation. */
  readonly bits: Uint16Array;
  /** How many observations with a value stand before each index; one longer than the series. */
  readonly measuredBefore: Uint32Array;
  /** The combinations of bits that values have, gaps aside, in order of their first. */
  readonly kinds: ReadonlySet<number>;
  /** Observations with a value whose time is no point, in order. */
  readonly wide: readonly number[];
  readonly hasEither: boolean;
  /** The lowest and highest value with their reading errors; Infinity and −Infinity for none. */
  readonly least: number;
  readonly most: number;
  /** The first lowest that is not "more than" something, the first highest not "less than". */
  readonly lowest?: number;
  readonly highest?: number;
  /** The bases of all values. */
  readonly bases: ReadonlySet<Basis>;
  /** Outermost bounds of all times on the clock of the series, as far as they are finite. */
  readonly firstStart: number;
  /** The last beginning and the last end of what ends at all. */
  readonly lastStart: number;
  readonly lastEnd: number;
}

/** Counts a series through once; later calls give what was counted. */
export const tallySeries = oncePer((series: Series): SeriesTally => {
  const { start, end, value } = series;
  const bits = new Uint16Array(start.length);
  const measuredBefore = new Uint32Array(start.length + 1);
  const longGap = longGapOf(series);
  const wide: number[] = [];
  const kinds = new Set<number>();
  let hasEither = false;
  const bases = new Set<Basis>();
  let [least, most] = [Infinity, -Infinity];
  let [lowest, highest] = [-1, -1];
  let [firstStart, lastStart, lastEnd] = [Infinity, -Infinity, -Infinity];
  for (let index = 0; index < start.length; index += 1) {
    const from = start[index] ?? NaN;
    const to = end[index] ?? NaN;
    const number = value[index] ?? NaN;
    if (Number.isFinite(from) && from < firstStart) firstStart = from;
    if (Number.isFinite(to)) {
      if (from > lastStart) lastStart = from;
      if (to > lastEnd) lastEnd = to;
    }
    const isMeasured = !Number.isNaN(number);
    measuredBefore[index + 1] = (measuredBefore[index] ?? 0) + (isMeasured ? 1 : 0);
    const gapBit = index > 0 && gapBefore(series, index) > longGap ? BITS.afterGap : 0;
    const own = isMeasured ? bitsOf(series, index) : 0;
    bits[index] = own | gapBit;
    if (!isMeasured) continue;
    kinds.add(own);
    const facts = series.rare.get(index);
    bases.add(facts?.basis ?? series.basis);
    if (own & BITS.wide) wide.push(index);
    if (facts?.time?.alternatives) hasEither = true;
    const error = facts?.readingError ?? 0;
    const lower = Math.max(0, number - error);
    least = Math.min(least, lower, number + error);
    most = Math.max(most, lower, number + error);
    if (!(own & BITS.more) && (lowest < 0 || number < (value[lowest] ?? NaN))) lowest = index;
    if (!(own & BITS.less) && (highest < 0 || number > (value[highest] ?? NaN))) highest = index;
  }
  return {
    bits,
    measuredBefore,
    kinds,
    wide,
    hasEither,
    least,
    most,
    ...(lowest < 0 ? {} : { lowest }),
    ...(highest < 0 ? {} : { highest }),
    bases,
    firstStart,
    lastStart,
    lastEnd,
  };
});

/** How many values a series has, missing ones left out. */
export function countMeasured({ measuredBefore }: SeriesTally): number {
  return measuredBefore.at(-1) ?? 0;
}

const STATUS_BIT = { L: BITS.below, N: BITS.within, H: BITS.above } as const;

function bitsOf(series: Series, index: number): number {
  const { comparator, basis = series.basis } = series.rare.get(index) ?? {};
  const interpretation = interpretationAt(series, index);
  const limit = comparator?.startsWith('<') ? BITS.less : BITS.more;
  return (
    BITS.measured |
    (interpretation ? STATUS_BIT[statusOf(interpretation)] : 0) |
    (comparator ? limit : 0) |
    (isIllustrative(basis) ? BITS.illustrative : 0) |
    (isWide(series, index) ? BITS.wide : 0)
  );
}

function isWide({ start, end, rare }: Series, index: number): boolean {
  const time = rare.get(index)?.time;
  if (!time) return (end[index] ?? NaN) - (start[index] ?? NaN) > DAY_MS;
  if (time.alternatives) return true;
  const { from, to } = drawnSpan(time);
  return from !== to;
}
