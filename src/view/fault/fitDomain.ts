import { roundStep, type ValueDomain } from '../valueDomain';

/**
 * An axis from the lowest to the highest value, as a chart has it that fits itself to its values.
 *
 * @returns undefined where its round lower end would not be above zero
 */
export function fitDomain(lowest: number, highest: number): ValueDomain | undefined {
  if (!(highest > lowest) || lowest <= 0) return undefined;
  const step = roundStep((highest - lowest) / 4);
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.ceil(highest / step - 1e-9);
  if (first <= 0 || last <= first) return undefined;
  const ticks = Array.from({ length: last - first + 1 }, (_, n) =>
    Number(((first + n) * step).toPrecision(12)),
  );
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks, isCut: false };
}
