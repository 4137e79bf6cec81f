import type { Page } from '@playwright/test';
import type { Point } from './boxes';

export interface Fingers {
  readonly down: (...places: Point[]) => Promise<void>;
  readonly move: (...places: Point[]) => Promise<void>;
  readonly up: () => Promise<void>;
}

/** Real touches, which the browser turns into scrolling, zooming or pointer events as on a phone. */
export async function layFingers(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', places: Point[]) => {
    const touchPoints = places.map(({ x, y }, id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  return {
    down: (...places) => send('touchStart', places),
    move: (...places) => send('touchMove', places),
    up: () => send('touchEnd', []),
  };
}

/** The places on the way from one point to another, the last one included. */
export function wayBetween(from: Point, to: Point, steps: number): Point[] {
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 1) / steps;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}
