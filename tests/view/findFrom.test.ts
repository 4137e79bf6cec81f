import { describe, expect, it } from 'vitest';
import { findFrom } from '../../src/view/findFrom';
import { listSeriesRows, stepFrom } from '../../src/view/stepFrom';
import { longCase } from './longCase';
import { manySeries } from './manySeries';
import { day, viewOf } from './viewOf';

const COUNT = 3000;
const long = longCase(COUNT);
const { view } = viewOf(long);
const start = long.series[0]!.start;

describe('the value nearest to a moment', () => {
  it('is found by halving as it is one by one', () => {
    const [row] = listSeriesRows(view);
    for (let at = start[0]! - day(2); at < start[COUNT - 1]! + day(2); at += day(0.0137)) {
      let best = -1;
      for (let index = 0; index < COUNT; index += 1) {
        if (Number.isNaN(long.series[0]!.value[index]!)) continue;
        if (best < 0 || Math.abs(start[index]! - at) < Math.abs(start[best]! - at)) best = index;
      }
      expect(row!.nearest(at)).toBe(best);
    }
  });

  it('is the one up and down lead to', () => {
    const { view: two, state } = viewOf(manySeries(2, COUNT));
    const from = { kind: 'observation', key: { seriesId: 'a', index: 1234 } } as const;
    expect(stepFrom('ArrowDown', from, two, state)!.target).toEqual({
      kind: 'observation',
      key: { seriesId: 'b', index: 1234 },
    });
  });
});

describe('going to a day', () => {
  const keyAt = (from: number, to: number) => {
    const target = findFrom(view, { from, to })!.target;
    return target.kind === 'observation' ? target.key.index : undefined;
  };

  it('leads to its first value, though the last of the day before is nearer', () => {
    const index = keyAt(day(-9) + 1, day(-8))!;
    expect(start[index]).toBe(start[keyAt(day(-9), day(-8))! + 1]);
  });

  it('without a value leads to the nearest', () => {
    expect(keyAt(day(-40), day(-39))).toBe(0);
    expect(keyAt(day(400), day(401))).toBe(COUNT - 1);
  });
});
