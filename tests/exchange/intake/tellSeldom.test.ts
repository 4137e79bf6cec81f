import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellSeldom } from '../../../src/exchange/intake/tellSeldom';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells the beginning, then now and then, and the end for certain', () => {
  const told: number[] = [];
  const tell = tellSeldom((part) => told.push(part));
  for (let step = 0; step < 100; step += 1) {
    tell(step / 100);
    vi.advanceTimersByTime(10);
  }
  tell(1);
  expect(told[0]).toBe(0);
  expect(told.at(-1)).toBe(1);
  expect(told.length).toBeGreaterThan(10);
  expect(told.length).toBeLessThan(20);
});
