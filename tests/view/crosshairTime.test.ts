import { describe, expect, it } from 'vitest';
import { crosshairTime } from '../../src/view/crosshairTime';
import { placeFigure } from '../../src/view/placeFigure';
import type { PointedAt } from '../../src/view/pointedAt';
import { en } from '../../src/words/en';
import { caseWithValues, onDay, RESECTION } from './caseFrom';
import { shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

const crosshairOf = (
  caseRecord: ReturnType<typeof shippedCase>,
  pointedAt: PointedAt | undefined,
) => crosshairTime(pointedAt, placeFigure(viewOf(caseRecord).view, 860, en));
const value = (index: number, seriesId = 'phosphorus'): PointedAt => ({
  kind: 'observation',
  key: { seriesId, index },
});
const zhang = shippedCase('zhang-2019');

describe('the crosshair', () => {
  it('is nowhere while nothing is pointed at', () => {
    expect(crosshairOf(zhang, undefined)).toBeUndefined();
  });

  it('follows the pointer', () => {
    expect(crosshairOf(zhang, { kind: 'time', at: day(7) })).toBe(day(7));
    expect(crosshairOf(zhang, { ...value(3), at: day(7) })).toBe(day(7));
  });

  it('stands on what a key or a card means, in the middle of a wide time', () => {
    expect(crosshairOf(zhang, value(8))).toBe(day(3));
    expect(crosshairOf(zhang, value(12))).toBe(day(49));
    expect(crosshairOf(zhang, { kind: 'event', id: 'discharge' })).toBe(day(10));
  });

  it('never stands between the two candidates of an either/or time', () => {
    const hindawi = shippedCase('hindawi-2023-case-2');
    expect(crosshairOf(hindawi, value(0))).toBe(day(-126));
  });

  it('stands at the known end of an open time', () => {
    const open = { ...RESECTION, id: 'open', time: { before: { day: 5 } } };
    const events = [RESECTION, open];
    const caseRecord = caseWithValues([onDay(0, 1)], {}, { events });
    expect(crosshairOf(caseRecord, { kind: 'event', id: 'open' })).toBe(day(5));
  });

  it('is nowhere for what the history strip shows', () => {
    expect(crosshairOf(zhang, { kind: 'event', id: 'wheelchair' })).toBeUndefined();
  });
});
