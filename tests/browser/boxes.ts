import type { Locator } from '@playwright/test';

export interface Point {
  x: number;
  y: number;
}

export interface Rectangle extends Point {
  width: number;
  height: number;
}

/** Where an element stands on screen; fails where it is not drawn. */
export async function boxOf(locator: Locator): Promise<Rectangle> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} has no box`);
  return box;
}

export async function centreOf(locator: Locator): Promise<Point> {
  return middle(await boxOf(locator));
}

export function middle({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where a day stands on screen, by the centres of two marks whose days are known. */
export async function dayScale(
  one: { day: number; mark: Locator },
  other: { day: number; mark: Locator },
): Promise<(day: number) => number> {
  const [a, b] = [await centreOf(one.mark), await centreOf(other.mark)];
  return (day) => a.x + ((b.x - a.x) * (day - one.day)) / (other.day - one.day);
}
