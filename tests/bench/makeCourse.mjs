// @ts-check

/** What all pages draw: values over time and the range that they are held against. */
/**
 * @typedef {object} Course
 * @property {Float64Array} days when, in days from the first value
 * @property {Float64Array} values in mmol/L, with two decimals
 * @property {{ low: number, high: number }} range
 */

/** Close to the five minutes of a glucose sensor, and short in decimals. */
const STEP_DAYS = 0.004;
/** A few values are results of a laboratory, days apart. */
const FEW = 100;
const FEW_STEP_DAYS = 2;

/**
 * A made-up course of so many values: it wanders about a level, with a rhythm of days, and falls
 * into a nadir now and then. The same number and seed always give the same course, here and in a
 * page.
 *
 * @param {number} count
 * @param {number} [seed]
 * @returns {Course}
 */
export function makeCourse(count, seed = 1) {
  const random = createRandom(seed);
  const step = count <= FEW ? FEW_STEP_DAYS : STEP_DAYS;
  // So that every length has a dozen or so of them.
  const nadirEvery = Math.max(4, Math.round(count / 12));
  const nadirLasts = Math.max(2, Math.round(nadirEvery / 10));
  const days = new Float64Array(count);
  const values = new Float64Array(count);
  let wander = 0;
  for (let at = 0; at < count; at += 1) {
    wander = 0.98 * wander + 0.2 * (random() - 0.5);
    const sinceNadir = at % nadirEvery;
    const fall = sinceNadir < nadirLasts ? 2.2 * Math.sin((Math.PI * sinceNadir) / nadirLasts) : 0;
    const day = at * step;
    const value = 5.4 + wander + 0.5 * Math.sin(2 * Math.PI * day) - fall;
    days[at] = Math.round(day * 1000) / 1000;
    values[at] = Math.round(Math.max(0.5, value) * 100) / 100;
  }
  return { days, values, range: { low: 3.9, high: 7.8 } };
}

/**
 * Numbers from 0 up to 1 that follow from the seed (mulberry32 of Tommy Ettinger, public domain).
 *
 * @param {number} seed
 * @returns {() => number}
 */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
