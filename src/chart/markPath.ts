import { MARK_RADIUS } from '../view/markBoxes';
import type { MarkShape } from '../view/timelineView';

const R = MARK_RADIUS;

/** The outline of a mark around 0,0; paths and not letters, so that every machine draws the same. */
export const MARK_PATH: Record<MarkShape, string> = {
  below: `M${-R - 0.7} ${-R + 0.8}H${R + 0.7}L0 ${R + 0.6}Z`,
  within: `M${-R} 0a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0Z`,
  above: `M${-R - 0.7} ${R - 0.8}H${R + 0.7}L0 ${-R - 0.6}Z`,
  untold: `M${-R + 0.6} ${-R + 0.6}H${R - 0.6}V${R - 0.6}H${-R + 0.6}Z`,
};

/** A value whose time is somewhere in a stretch: the shape of its status, as wide as the stretch. */
export function stretchedPath(shape: MarkShape, x1: number, x2: number, y = 0): string {
  switch (shape) {
    case 'below':
      return `M${x1 - R - 0.7} ${y - R + 0.8}H${x2 + R + 0.7}L${x2} ${y + R + 0.6}H${x1}Z`;
    case 'above':
      return `M${x1 - R - 0.7} ${y + R - 0.8}H${x2 + R + 0.7}L${x2} ${y - R - 0.6}H${x1}Z`;
    case 'untold':
      return `M${x1 - R + 0.6} ${y - R + 0.6}H${x2 + R - 0.6}V${y + R - 0.6}H${x1 - R + 0.6}Z`;
    case 'within':
      return capsulePath(x1, x2, R, y);
  }
}

/** A capsule around a stretch: a pin, a value in its range, the ring of either. */
export function capsulePath(x1: number, x2: number, radius: number, y = 0): string {
  return (
    `M${x1} ${y - radius}H${x2}a${radius} ${radius} 0 0 1 0 ${2 * radius}` +
    `H${x1}a${radius} ${radius} 0 0 1 0 ${-2 * radius}Z`
  );
}
