import type { Box } from './box';
import type { Columns } from './placeColumns';

/** What the columns cover, in boxes a dozen pixels wide, to be kept free of words. */
export function columnBoxes({ columns, limits, stretches }: Columns): Box[] {
  const boxes = new Map<number, Box>();
  const cover = (x: number, top: number, bottom: number) => {
    const key = Math.floor(x / 12);
    const box = boxes.get(key);
    boxes.set(key, {
      left: key * 12,
      right: key * 12 + 12,
      top: Math.min(box?.top ?? Infinity, top - 3),
      bottom: Math.max(box?.bottom ?? -Infinity, bottom + 3),
    });
  };
  for (const { x, covered } of columns) {
    for (const [top, bottom] of covered) cover(x, top, bottom);
  }
  for (const { x, y } of limits) cover(x, y - 15, y + 15);
  return [
    ...boxes.values(),
    ...stretches.map(({ x1, x2, y }) => ({ left: x1, right: x2, top: y - 3, bottom: y + 3 })),
  ];
}
