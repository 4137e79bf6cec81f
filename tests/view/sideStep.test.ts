import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/domain/caseTime';
import { sideStep } from '../../src/view/sideStep';
import type { MarkView } from '../../src/view/timelineView';

/** Marks at hours, those that share one set aside as the view does. */
function marksAt(...hours: number[]): MarkView[] {
  return hours.map((hour, index) => ({
    key: `p:${index}`,
    seriesId: 'p',
    index,
    spans: [{ from: hour * HOUR_MS, to: hour * HOUR_MS }],
    sides: [hours[index - 1] === hour ? 1 : hours[index + 1] === hour ? -1 : 0],
    value: 1,
    shape: 'within',
    basis: 'reported',
    isHollow: false,
    name: '',
  }));
}

describe('two results of one time stand aside', () => {
  const scale = (width: number) => ({ domain: [0, 240 * HOUR_MS], range: [0, width] }) as const;

  it('by 7 px where there is room', () => {
    expect(sideStep(marksAt(0, 48, 48), scale(860))).toBe(7);
  });

  it('within their day where days are narrow', () => {
    expect(sideStep(marksAt(0, 48, 48), scale(100))).toBeCloseTo(3.5);
  });

  it('by half the way to a result hours before or after, so that earlier stays left', () => {
    expect(sideStep(marksAt(42, 48, 48), scale(240))).toBeCloseTo(3);
    expect(sideStep(marksAt(48, 48, 50), scale(240))).toBeCloseTo(1);
  });

  it('whatever lies close to a result that stands alone', () => {
    expect(sideStep(marksAt(1, 2, 48, 48), scale(860))).toBe(7);
  });
});
