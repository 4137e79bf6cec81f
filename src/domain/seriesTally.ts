import { isIllustrative } from './basis';
import { DAY_MS, drawnSpan } from './caseTime';
import { statusOf } from './interpretation';
import { gapBefore, longGapOf } from './longGap';
import { oncePer } from './oncePer';
import { interpretationAt, type Series } from './series';

/** What a value is, in bits, so that a pass over a million of them builds nothing. */
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
  /** It has no value, and the line is broken. */
  missing: 512,
  /** Its status is not what the range of the series makes of its value. */
  ownStatus: 1024,
} as const;

/** What is asked of each value of a long series, and worked out once. */
export interface SeriesTally {
  /** The `BITS` of each observation. */
  readonly bits: Uint16Array;
  /** How many observations with a value stand before each index; one longer than the series. */
  readonly measuredBefore: Uint32Array;
  /** Observations with a value whose time is no point, in order. */
  readonly wide: readonly number[];
  /** One of each kind of values, the first: of each status, basis and kind of time. */
  readonly examples: readonly number[];
}

/** Counts a series through once; later calls give what was counted. */
export const tallySeries = oncePer((series: Series): SeriesTally => {
  const { length } = series.start;
  const bits = new Uint16Array(length);
  const measuredBefore = new Uint32Array(length + 1);
  const longGap = longGapOf(series);
  const wide: number[] = [];
  const examples = new Map<string | number, number>();
  for (let index = 0; index < length; index += 1) {
    const isMeasured = !Number.isNaN(series.value[index]);
    const own = isMeasured ? bitsOf(series, index) : BITS.missing;
    const isAfterGap = index > 0 && gapBefore(series, index) > longGap;
    bits[index] = own | (isAfterGap ? BITS.afterGap : 0);
    measuredBefore[index + 1] = (measuredBefore[index] ?? 0) + (isMeasured ? 1 : 0);
    if (!isMeasured) continue;
    if (own & BITS.wide) wide.push(index);
    const facts = series.rare.get(index);
    const kind = facts
      ? `${own} ${facts.basis ?? ''} ${facts.time?.alternatives ? 'either' : ''}`
      : own;
    if (!examples.has(kind)) examples.set(kind, index);
  }
  return { bits, measuredBefore, wide, examples: [...examples.values()] };
});

const STATUS_BIT = { L: BITS.below, N: BITS.within, H: BITS.above } as const;

function bitsOf(series: Series, index: number): number {
  const facts = series.rare.get(index) ?? {};
  const { comparator, basis = series.basis } = facts;
  const interpretation = interpretationAt(series, index);
  const limit = comparator?.startsWith('<') ? BITS.less : BITS.more;
  return (
    BITS.measured |
    (interpretation ? STATUS_BIT[statusOf(interpretation)] : 0) |
    (comparator ? limit : 0) |
    (isIllustrative(basis) ? BITS.illustrative : 0) |
    (isWide(series, index) ? BITS.wide : 0) |
    (facts.interpretation || facts.referenceRange ? BITS.ownStatus : 0)
  );
}

function isWide({ start, end, rare }: Series, index: number): boolean {
  const time = rare.get(index)?.time;
  if (!time) return (end[index] ?? NaN) - (start[index] ?? NaN) > DAY_MS;
  if (time.alternatives) return true;
  const { from, to } = drawnSpan(time);
  return from !== to;
}
