import { describe, expect, it } from 'vitest';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import { clampWindow, deriveExtent, openingWindow } from '../../src/view/deriveExtent';
import { caseFrom, caseWithValues, onDay, RESECTION } from './caseFrom';
import { type ShippedCase, shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

const event = (id: string, time: unknown, more = {}) => ({
  id,
  kind: 'laboratory',
  title: id,
  basis: 'reported',
  time,
  ...more,
});
const extentOf = (caseRecord: ReturnType<typeof caseFrom>) =>
  deriveExtent(caseRecord, deriveTimeAxis(caseRecord));

describe('the extent', () => {
  it.each([
    ['days', [onDay(-20, 1), onDay(58, 1)]],
    ['a single day', [onDay(0, 1)]],
    ['a single minute', [onDay(100.5, 1)]],
    ['minutes of one day', [onDay(3.25, 1), onDay(3.5, 1)]],
    ['years', [onDay(-4000, 1), onDay(4000, 1)]],
    ['uncertain days', [onDay([-30, -10], 1), onDay([40, 58], 1)]],
    ['either/or days', [{ time: { oneOf: [{ day: -126 }, { day: 0 }] }, value: 1 }]],
  ])('shows every value with room on both sides: %s', (_, observations) => {
    const caseRecord = caseWithValues(observations);
    const { domain } = extentOf(caseRecord);
    for (const mark of viewOf(caseRecord).view.panels[0]!.marks) {
      for (const { from, to } of mark.spans) {
        expect(from).toBeGreaterThan(domain.from);
        expect(to).toBeLessThan(domain.to);
      }
    }
  });

  it.each([
    ['since years before', { start: { day: -3000 } }],
    ['from years before until a day among the values', { start: { day: -3000 }, end: { day: 4 } }],
    ['from a day among the values for years', { start: { day: 4 }, end: { day: 3000 } }],
    ['until years after', { end: { day: 3000 } }],
  ])('is not stretched by a treatment %s', (_, period) => {
    const values = [onDay(-20, 1), onDay(58, 1)];
    const treatment = event('long', undefined, { kind: 'medication', period });
    const events = [RESECTION, treatment];
    const { domain, historyEventIds } = extentOf(caseWithValues(values, {}, { events }));
    expect(domain).toEqual(extentOf(caseWithValues(values)).domain);
    expect([...historyEventIds]).toEqual([]);
  });

  it('shows an event told to the minute in a case without values', () => {
    const { domain } = extentOf(
      caseFrom({
        anchor: { event: 'resection' },
        events: [RESECTION, event('only', { day: 40.5 })],
      }),
    );
    expect(domain.from).toBeLessThan(day(40.5));
    expect(domain.to).toBeGreaterThan(day(40.5));
  });

  it('begins and ends at whole days', () => {
    const { domain } = extentOf(caseWithValues([onDay(-20.3, 1), onDay(58.7, 1)]));
    expect(Math.abs(domain.from % day(1))).toBe(0);
    expect(Math.abs(domain.to % day(1))).toBe(0);
  });

  it('is some days long for a case with nothing in it', () => {
    const { domain, historyEventIds } = extentOf(caseFrom());
    expect(domain.to - domain.from).toBeGreaterThan(day(1));
    expect(historyEventIds.size).toBe(0);
  });

  it('reaches events near the values', () => {
    const events = [RESECTION, event('visit', { day: 60 })];
    const { domain, historyEventIds } = extentOf(
      caseWithValues([onDay(0, 1), onDay(40, 1)], {}, { events }),
    );
    expect(domain.to).toBeGreaterThanOrEqual(day(60));
    expect(historyEventIds.size).toBe(0);
  });

  it('leaves an event far beyond the values to the history strip', () => {
    const events = [RESECTION, event('onset', { day: -1500 })];
    const { domain, historyEventIds } = extentOf(
      caseWithValues([onDay(0, 1), onDay(40, 1)], {}, { events }),
    );
    expect([...historyEventIds]).toEqual(['onset']);
    expect(domain.from).toBeGreaterThan(day(-10));
  });

  it('leaves dates to the history strip where day 0 has no known date', () => {
    expect([...extentOf(shippedCase('zhang-2019')).historyEventIds].sort()).toEqual([
      'letter-received',
      'onset',
      'wheelchair',
    ]);
  });

  it('keeps dates beside days where day 0 has one', () => {
    const caseRecord = caseWithValues(
      [onDay(0, 1), onDay(40, 1)],
      {},
      {
        anchor: { event: 'resection', time: { date: '2018-10-10' } },
        events: [RESECTION, event('visit', { date: '2018-10-20' })],
      },
    );
    expect(extentOf(caseRecord).historyEventIds.size).toBe(0);
  });
});

describe('the window a case opens with', () => {
  const opening = (id: ShippedCase, isNarrow: boolean) => {
    const caseRecord = shippedCase(id);
    const axis = deriveTimeAxis(caseRecord);
    const { from, to } = openingWindow(
      caseRecord,
      axis,
      isNarrow,
      deriveExtent(caseRecord, axis).domain,
    );
    return [from / day(1), to / day(1)];
  };

  it('is the first preset, and on a phone the one meant for it', () => {
    expect(opening('zhang-2019', false)).toEqual([-24, 60]);
    expect(opening('zhang-2019', true)).toEqual([-10, 10]);
    expect(opening('hindawi-2023-case-2', true)).toEqual([-2, 7]);
  });

  it('is the whole course without presets', () => {
    const caseRecord = caseWithValues([onDay(0, 1), onDay(40, 1)]);
    const { state, view } = viewOf(caseRecord);
    expect(state.window).toEqual(view.extent);
  });
});

describe('a window is kept within reach', () => {
  const whole = { from: day(0), to: day(30) };

  it('is left alone where it is reasonable', () => {
    expect(clampWindow({ from: day(3), to: day(9) }, whole)).toEqual({ from: day(3), to: day(9) });
  });

  it('is never shorter than a day, around its middle', () => {
    const { from, to } = clampWindow({ from: day(3), to: day(3) + 10 }, whole);
    expect(to - from).toBe(day(1));
    expect((from + to) / 2).toBeCloseTo(day(3) + 5);
  });

  it('is never longer than three times the course', () => {
    expect(clampWindow({ from: day(-1e4), to: day(1e4) }, whole)).toEqual({
      from: day(-30),
      to: day(60),
    });
  });

  it.each([
    [1000, 1010],
    [-1010, -1000],
    [59.9, 80],
  ])('does not leave the course behind: day %s to %s', (from, to) => {
    const window = clampWindow({ from: day(from), to: day(to) }, whole);
    expect(window.from).toBeGreaterThanOrEqual(day(-30));
    expect(window.to).toBeLessThanOrEqual(day(60));
    expect(window.to - window.from).toBeGreaterThanOrEqual(day(1));
  });
});
