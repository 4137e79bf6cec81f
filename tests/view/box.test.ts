import { describe, expect, it } from 'vitest';
import { grow, isInside, isOverlapping, pickFreest, sharedArea } from '../../src/view/box';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});
const square = box(0, 0, 10, 10);

describe('two boxes', () => {
  it.each([
    ['apart', box(20, 0, 30, 10), 0],
    ['edge to edge', box(10, 0, 20, 10), 0],
    ['corner to corner', box(10, 10, 20, 20), 0],
    ['over a corner', box(8, 7, 20, 20), 6],
    ['one in the other', box(2, 2, 4, 4), 4],
    ['the same', square, 100],
    ['above one another in the same column', box(0, 20, 10, 30), 0],
  ])('%s share an area of %3$s', (_, other, area) => {
    expect(sharedArea(square, other)).toBe(area);
    expect(sharedArea(other, square)).toBe(area);
    expect(isOverlapping(square, other)).toBe(area > 0);
  });

  it('are inside one another up to the edge', () => {
    expect(isInside(square, square)).toBe(true);
    expect(isInside(box(0, 0, 10, 10.1), square)).toBe(false);
    expect(isInside(box(-0.1, 0, 10, 10), square)).toBe(false);
  });

  it('grow on all sides', () => {
    const grown = grow(square, 3);
    expect(grown).toEqual(box(-3, -3, 13, 13));
  });
});

describe('pickFreest', () => {
  const [left, right] = [box(0, 0, 10, 10), box(20, 0, 30, 10)];

  it('takes the first candidate that covers nothing', () => {
    expect(pickFreest([left, right], [])).toBe(left);
    expect(pickFreest([left, right], [box(5, 5, 6, 6)])).toBe(right);
  });

  it('takes the one that covers least where all cover something', () => {
    expect(pickFreest([left, right], [box(0, 0, 5, 5), box(20, 0, 21, 1)])).toBe(right);
  });

  it('minds what may be interrupted only between equals', () => {
    const soft = [box(0, 0, 10, 10)];
    expect(pickFreest([left, right], [], soft)).toBe(right);
    expect(pickFreest([left, right], [box(20, 0, 21, 1)], soft)).toBe(left);
  });

  it('has none to take from none', () => {
    const none: (typeof left)[] = [];
    expect(pickFreest(none, [left])).toBeUndefined();
  });
});
