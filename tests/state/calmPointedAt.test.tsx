import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCalmPointedAt, useReadPointedAt } from '../../src/state/calmPointedAt';
import { pointAt } from '../../src/state/pointedAtStore';
import type { PointedAt } from '../../src/view/pointedAt';

vi.unmock('../../src/state/calmPointedAt');

const at = (time: number): PointedAt => ({ kind: 'time', at: time });
const point = (pointedAt?: PointedAt) => {
  act(() => {
    pointAt(pointedAt);
  });
};
const rest = (ms: number) => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

/** Each test begins later than the one before, because false clocks all begin at the same time. */
let begun = 0;

beforeEach(() => {
  vi.useFakeTimers();
  begun += 100_000;
  vi.advanceTimersByTime(begun);
});

afterEach(() => {
  point();
  rest(1000);
  vi.useRealTimers();
});

describe('what is pointed at, for words', () => {
  it('is there at once after a rest, and where the pointer stopped a moment after it stopped', () => {
    const { result } = renderHook(useCalmPointedAt);
    point(at(1));
    expect(result.current).toEqual(at(1));
    rest(16);
    point(at(2));
    point(at(3));
    expect(result.current).toEqual(at(1));
    rest(200);
    expect(result.current).toEqual(at(3));
    point();
    expect(result.current).toBeUndefined();
  });

  it('changes ten times a second at most while the pointer moves, in the frame of a move', () => {
    let draws = 0;
    const { result } = renderHook(() => {
      draws += 1;
      return useCalmPointedAt();
    });
    const before = draws;
    const seen = new Set<unknown>();
    for (let move = 1; move <= 60; move += 1) {
      rest(1000 / 60);
      const unchanged = draws;
      point(at(move));
      // Never by a timer between two moves.
      if (draws !== unchanged) expect(result.current).toEqual(at(move));
      seen.add(result.current);
    }
    expect(draws - before).toBeLessThanOrEqual(10);
    expect(seen.size).toBeGreaterThan(5);
  });

  it('is what is pointed at when one begins to ask', () => {
    point(at(5));
    const { result } = renderHook(useCalmPointedAt);
    expect(result.current).toEqual(at(5));
  });

  it('is another value at once, where values are not many, and the place beside it after a rest', () => {
    const value = (index: number, time: number): PointedAt => ({
      kind: 'observation',
      key: { seriesId: 'phosphorus', index },
      at: time,
    });
    const few = renderHook(() => useReadPointedAt(() => false)).result;
    const many = renderHook(() => useReadPointedAt(() => true)).result;
    point(value(0, 1));
    for (let index = 1; index < 6; index += 1) {
      point(value(index, index));
      expect(few.current).toEqual(value(index, index));
      expect(many.current).toEqual(value(0, 1));
    }
    point(value(5, 9));
    expect(few.current).not.toEqual(value(5, 9));
    rest(200);
    expect(few.current).toEqual(value(5, 9));
    expect(many.current).toEqual(value(5, 9));
  });
});
