import { formatNumber } from '../words/formatNumber';

/** The y axis of a panel in its shown unit, with round ends and even ticks. */
export interface ValueDomain {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** It does not start at zero, and the figure marks the cut. */
  readonly isCut: boolean;
}

/** Below this share of the highest value the course would be flattened by starting at zero. */
const FLAT_SHARE = 0.4;

/** Values that differ by less than this share are one value, written twice. */
const LEAST_SHARE = 1e-6;

/** No axis is lower than this, or its ticks would run out of digits. */
const LEAST_HEIGHT = 1e-200;

/**
 * Covers all values and the range with round ends. Starts at zero unless the course would then take
 * less than 40 % of the height. Depends on the whole series and never on the window, so that it
 * stays put through zoom, step and reveal.
 *
 * @param values in the shown unit; NaN is passed over
 */
export function deriveValueDomain(
  values: Iterable<number>,
  bounds: readonly number[],
): ValueDomain {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of [...values, ...bounds]) {
    if (Number.isNaN(value)) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  if (lowest > highest) [lowest, highest] = [0, 1];
  const share = (highest - lowest) / highest;
  const isCut = lowest > 0 && share < FLAT_SHARE && share > LEAST_SHARE;
  const bottom = isCut ? lowest : Math.min(0, lowest);
  const top = highest - bottom < LEAST_HEIGHT ? bottom + 1 : highest;
  const step = roundStep((top - bottom) / 5);
  const low = Math.floor((bottom - (isCut ? step / 4 : 0)) / step + 1e-9) * step;
  const high = Math.ceil((top + step / 8) / step - 1e-9) * step;
  const count = Math.round((high - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => round(low + index * step));
  return { low: round(low), high: round(high), ticks, isCut };
}

/** The numbers at the ticks of an axis, with as many decimals as its step needs. */
export function writeTickLabels({ low, high, ticks }: ValueDomain): string[] {
  const step = (high - low) / Math.max(1, ticks.length - 1);
  const decimals = Math.min(100, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  return ticks.map((tick) => formatNumber(tick, decimals));
}

/** The smallest of 1, 2, 4 and 5 times a power of ten that reaches a size. */
export function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 4, 5, 10].find((one) => one * power >= size * 0.999) ?? 10;
  return factor * power;
}

/** Takes off the tail of binary arithmetic (0.1 + 0.2). */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
