/** A year to either side. */
const MOST_DAYS = 365;

/**
 * A random whole number of days to move dates by, from −365 to 365 and never 0, each as likely as
 * any other. It is kept nowhere, so that nobody can move the dates back.
 */
export function drawShift(): number {
  // The multiple of the count of shifts below 2³²: what is drawn beyond it would favour some.
  const limit = 2 ** 32 - (2 ** 32 % (2 * MOST_DAYS));
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn >= limit) continue;
    const place = drawn % (2 * MOST_DAYS);
    return place < MOST_DAYS ? place - MOST_DAYS : place - MOST_DAYS + 1;
  }
}
