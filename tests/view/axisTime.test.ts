import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import { readAxisTime, writeAxisTime } from '../../src/view/viewParameters';
import { parseObservationKey, writeObservationKey } from '../../src/view/viewState';
import { caseFrom, RESECTION } from './caseFrom';
import { shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

const zhang = shippedCase('zhang-2019');
const MINUTE = 60_000;
const anywhere = fc.integer({ min: day(-4000), max: day(4000) });
const anchors = fc.constantFrom(undefined, ...zhang.events.map((event) => event.id));

describe('a place on the axis in an address', () => {
  it('comes back from days to the hundredth of a day', () => {
    fc.assert(
      fc.property(anywhere, anchors, (at, anchorId) => {
        const axis = deriveTimeAxis(zhang, anchorId);
        const text = writeAxisTime(at, axis, 'days');
        const back = readAxisTime(text, axis)!;
        expect(Math.abs(back - at)).toBeLessThanOrEqual(day(0.005) + 1);
        expect(writeAxisTime(back, axis, 'days')).toBe(text);
      }),
    );
  });

  it('comes back from dates to the minute', () => {
    fc.assert(
      fc.property(anywhere, anchors, (at, anchorId) => {
        const axis = deriveTimeAxis(zhang, anchorId);
        const text = writeAxisTime(at, axis, 'dates');
        const back = readAxisTime(text, axis)!;
        expect(Math.abs(back - at)).toBeLessThanOrEqual(MINUTE / 2);
        expect(writeAxisTime(back, axis, 'dates')).toBe(text);
      }),
    );
  });

  it.each([
    [0, '0', '2018-10-10'],
    [day(-24), '-24', '2018-09-16'],
    [day(7.5), '7.5', '2018-10-17T12:00'],
    [-1, '0', '2018-10-10'],
  ])('is written short: %s ms', (at, days, date) => {
    const axis = deriveTimeAxis(zhang);
    expect(writeAxisTime(at, axis, 'days')).toBe(days);
    expect(writeAxisTime(at, axis, 'dates')).toBe(date);
  });

  it('reads a date only where there is a calendar, and days only where there are days', () => {
    const daysOnly = deriveTimeAxis(
      caseFrom({ anchor: { event: 'resection' }, events: [RESECTION] }),
    );
    expect(readAxisTime('2018-10-10', daysOnly)).toBeUndefined();
    expect(readAxisTime('3', daysOnly)).toBe(day(3));
    const datesOnly = deriveTimeAxis(caseFrom());
    expect(readAxisTime('2018-10-10', datesOnly)).toBe(Date.UTC(2018, 9, 10));
    expect(readAxisTime('3', datesOnly)).toBeUndefined();
  });

  it.each(['', ' ', '1e3', '--2', '2018-13-01', 'NaN', '1,5', '1 000'])('refuses "%s"', (text) => {
    expect(readAxisTime(text, deriveTimeAxis(zhang))).toBeUndefined();
  });
});

describe('another event as day 0', () => {
  it('keeps the window when the address is rewritten from it', () => {
    fc.assert(
      fc.property(anchors, fc.integer({ min: -20, max: 20 }), (anchorId, from) => {
        const before = viewOf(zhang, { from: String(from), to: String(from + 30) }).state.window;
        const axis = deriveTimeAxis(zhang, anchorId);
        const after = viewOf(zhang, {
          ...(anchorId === undefined ? {} : { anchor: anchorId }),
          from: writeAxisTime(before.from, axis, 'days'),
          to: writeAxisTime(before.to, axis, 'days'),
        });
        expect(after.state.window).toEqual(before);
        expect(after.notices).toEqual([]);
      }),
    );
  });
});

describe('the name of an observation', () => {
  it('comes back, whatever the id of the series', () => {
    const key = { seriesId: 'alkaline-phosphatase', index: 12 };
    expect(writeObservationKey(key)).toBe('alkaline-phosphatase:12');
    expect(parseObservationKey('alkaline-phosphatase:12')).toEqual(key);
  });

  it.each(['', 'x', ':1', 'x:', 'x:-1', 'x:1.5'])('refuses "%s"', (text) => {
    expect(parseObservationKey(text)).toBeUndefined();
  });
});
