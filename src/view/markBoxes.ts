import { type Box, grow } from './box';
import type { PlacedMark } from './placedFigure';

export const MARK_RADIUS = 5.5;

/** The area of each mark, to be kept free of words. */
export function markBoxes(marks: readonly PlacedMark[]): Box[] {
  return marks.flatMap(({ places, y }) => {
    const left = Math.min(...places.map((place) => place.x1));
    const right = Math.max(...places.map((place) => place.x2));
    return grow({ left, right, top: y, bottom: y }, MARK_RADIUS + 3);
  });
}

/** A sloping line as a row of small boxes, so that words may stand in its corner. */
export function segmentBoxes(line: { x1: number; y1: number; x2: number; y2: number }): Box[] {
  const count = Math.max(1, Math.ceil(Math.abs(line.x2 - line.x1) / 12));
  return Array.from({ length: count }, (_, n) => {
    const at = (share: number) => ({
      x: line.x1 + (line.x2 - line.x1) * share,
      y: line.y1 + (line.y2 - line.y1) * share,
    });
    const [a, b] = [at(n / count), at((n + 1) / count)];
    const box = {
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.min(a.y, b.y),
      bottom: Math.max(a.y, b.y),
    };
    return grow(box, 3);
  });
}
