import type { TellProgress } from '../table/tableReading';

/** ms; a page that draws each of hundreds of steps a second has less time for its reader. */
const LEAST_BETWEEN = 60;

/** Tells progress at most so often; the beginning and the end are always told. */
export function tellSeldom(tell: TellProgress): TellProgress {
  let last = -Infinity;
  return (part) => {
    const now = performance.now();
    if (part < 1 && now - last < LEAST_BETWEEN) return;
    last = now;
    tell(part);
  };
}
