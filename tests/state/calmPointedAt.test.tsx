import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCalmPointedAt } from '../../src/state/calmPointedAt';
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

beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(10_000);
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
});
