// @ts-check
/**
 * @typedef {readonly [number, number]} Ends
 * @typedef {((value: number) => number) & {
 *   invert: (position: number) => number,
 *   domain: { (): Ends, (ends: Ends): LinearScale },
 *   range: { (): Ends, (ends: Ends): LinearScale },
 *   copy: () => LinearScale,
 * }} LinearScale
 */

/**
 * The one scale that axes of type "number" ask for, as much of d3-scale's as Recharts calls. It has
 * no `ticks`: without them Recharts falls back on the two ends of the domain, and ours are given.
 * d3-scale itself brings every other scale, with colours, calendars and number formats: 16 kB.
 */
export function scaleLinear() {
  /** @type {Ends} */
  let domain = [0, 1];
  /** @type {Ends} */
  let range = [0, 1];
  const scale = /** @type {LinearScale} */ ((value) => map(value, domain, range));
  scale.invert = (position) => map(position, range, domain);
  scale.domain = /** @type {LinearScale['domain']} */ (
    (/** @type {Ends | undefined} */ ends) => {
      if (ends === undefined) return domain;
      domain = ends;
      return scale;
    }
  );
  scale.range = /** @type {LinearScale['range']} */ (
    (/** @type {Ends | undefined} */ ends) => {
      if (ends === undefined) return range;
      range = ends;
      return scale;
    }
  );
  scale.copy = () => scaleLinear().domain(domain).range(range);
  return scale;
}

/**
 * @param {number} value
 * @param {Ends} from
 * @param {Ends} to
 * @returns {number}
 */
function map(value, [low, high], [start, end]) {
  // From below, and the middle of what is empty, as d3-scale has it to the last digit.
  if (high < low) return map(value, [high, low], [end, start]);
  const share = high === low ? 0.5 : (value - low) / (high - low);
  return start * (1 - share) + end * share;
}
