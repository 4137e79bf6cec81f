import { describe, expect, it } from 'vitest';
import {
  createRowHeights,
  MOST_HEIGHT,
  ROW_HEIGHT,
  scrollRows,
  scrollToTop,
} from '../../src/page/rowScroll';

const HEAD = 30;
const frameOf = (total: number) => ({
  excess: Math.max(0, total - MOST_HEIGHT),
  height: 600,
  most: Math.min(total, MOST_HEIGHT) + HEAD - 600,
});

describe('the heights of rows', () => {
  it('are one line each until they are seen', () => {
    const heights = createRowHeights(1000);
    expect(heights.total()).toBe(1000 * ROW_HEIGHT);
    expect(heights.learn(300, 50)).toBe(true);
    expect(heights.learn(300, 50)).toBe(false);
    expect(heights.learn(10, 40)).toBe(true);
    expect(heights.topOf(300)).toBe(300 * ROW_HEIGHT + 8);
    expect(heights.topOf(301)).toBe(301 * ROW_HEIGHT + 26);
    expect(heights.total()).toBe(1000 * ROW_HEIGHT + 26);
  });

  it('lead from a height to its row and back', () => {
    const heights = createRowHeights(2000);
    for (let row = 0; row < 2000; row += 7) heights.learn(row, ROW_HEIGHT + (row % 40));
    for (const row of [0, 1, 255, 256, 257, 1234, 1999]) {
      expect(heights.rowAt(heights.topOf(row))).toBe(row);
      expect(heights.rowAt(heights.topOf(row) + ROW_HEIGHT - 1)).toBe(row);
    }
    expect(heights.rowAt(heights.total() + 100)).toBe(1999);
  });
});

describe('a table that is higher than what can be laid out', () => {
  const total = 1_000_000 * ROW_HEIGHT;
  const frame = frameOf(total);
  const bottom = total + HEAD - 600;

  it('goes px by px with short scrolls, from its first row to its last, and back', () => {
    for (const way of [1, -1]) {
      let at = way > 0 ? { top: 0, scrollTop: 0 } : scrollToTop(bottom, frame);
      const end = way > 0 ? bottom : 0;
      for (let n = 0; n < 40_000 && at.top !== end; n += 1) {
        const bar = Math.min(Math.max(at.scrollTop + way * 1000, 0), frame.most);
        const next = scrollRows(at, bar, frame);
        expect(Math.abs(next.top - at.top)).toBeLessThanOrEqual(1000);
        expect(next.scrollTop).toBeGreaterThanOrEqual(0);
        expect(next.scrollTop).toBeLessThanOrEqual(frame.most);
        at = next;
      }
      expect(at.top).toBe(end);
      expect(at.scrollTop).toBe(way > 0 ? frame.most : 0);
    }
  });

  it('goes where its bar is dragged', () => {
    const from = { top: 0, scrollTop: 0 };
    expect(scrollRows(from, frame.most, frame).top).toBe(bottom);
    expect(scrollRows(from, frame.most / 2, frame).top).toBeCloseTo(bottom / 2);
  });

  it('stays where it is when its bar is set', () => {
    const there = scrollToTop(12_345_678, frame);
    expect(there.top).toBe(12_345_678);
    expect(scrollRows(there, there.scrollTop, frame)).toEqual(there);
  });
});

it('a table that can be laid out is where its bar is', () => {
  const frame = frameOf(200_000 * ROW_HEIGHT);
  const there = scrollRows({ top: 0, scrollTop: 0 }, 4_000_000, frame);
  expect(there).toEqual({ top: 4_000_000, scrollTop: 4_000_000 });
  expect(scrollToTop(777, frame)).toEqual({ top: 777, scrollTop: 777 });
});
