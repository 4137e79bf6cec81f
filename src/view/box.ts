/** A rectangle in the pixels of the figure. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** True where two boxes share area; touching edges do not count. */
export function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The area two boxes share, in square pixels. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** A box grown on all sides. */
export function grow(box: Box, by: number): Box {
  return {
    left: box.left - by,
    right: box.right + by,
    top: box.top - by,
    bottom: box.bottom + by,
  };
}

/**
 * The candidate that covers no obstacle, or the one that covers least. Lines that words may
 * interrupt (`soft`) count only between candidates that cover the same of the rest.
 */
export function pickFreest<T extends Box>(
  candidates: readonly T[],
  obstacles: readonly Box[],
  soft: readonly Box[] = [],
): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const cost = coveredArea(candidate, obstacles) * 1000 + coveredArea(candidate, soft);
    if (cost < least) [best, least] = [candidate, cost];
    if (cost === 0) break;
  }
  return best;
}

function coveredArea(box: Box, obstacles: readonly Box[]): number {
  return obstacles.reduce((sum, obstacle) => sum + sharedArea(box, obstacle), 0);
}
