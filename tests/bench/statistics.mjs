// @ts-check

/**
 * The middle value; of an even number the mean of the two in the middle.
 *
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  if (upper === undefined || lower === undefined) return NaN;
  return (lower + upper) / 2;
}

/**
 * The power with which one quantity grows with another: the slope of the least squares line through
 * the logarithms.
 *
 * @param {readonly (readonly [n: number, time: number])[]} points
 * @example exponentOf([[1, 5], [100, 50]]) // 0.5
 */
export function exponentOf(points) {
  const logs = points.map(([n, time]) => [Math.log(n), Math.log(time)]);
  const mean = (/** @type {number} */ which) =>
    logs.reduce((sum, pair) => sum + (pair[which] ?? 0), 0) / logs.length;
  const [meanN, meanTime] = [mean(0), mean(1)];
  let along = 0;
  let squares = 0;
  for (const [n = 0, time = 0] of logs) {
    along += (n - meanN) * (time - meanTime);
    squares += (n - meanN) ** 2;
  }
  return along / squares;
}

/**
 * @param {readonly number[]} values
 * @example geometricMean([1, 4]) // 2
 */
export function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
