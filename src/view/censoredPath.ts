import { MARK_RADIUS } from './markBoxes';

/** A censored value: a bar at the limit and an arrow to the side the true value is on. */
export function censoredPath(direction: 'down' | 'up', x1 = 0, x2 = 0, y = 0): string {
  const s = direction === 'down' ? 1 : -1;
  const arrow = (x: number) => `M${x} ${y}v${14 * s}m-4 ${-4.5 * s}l4 ${5 * s}l4 ${-5 * s}`;
  return `M${x1 - MARK_RADIUS} ${y}H${x2 + MARK_RADIUS}${arrow(x1)}${x1 === x2 ? '' : arrow(x2)}`;
}
