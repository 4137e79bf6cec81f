import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../src/domain/caseTime';
import { observationsOf } from '../../../src/domain/series';
import { deriveTimeFrame, spanFromAnchor } from '../../../src/domain/timeFrame';
import type { CaseFile, TimeInFile } from '../../../src/exchange/caseFile';
import { calendarDatesOf } from '../../../src/exchange/deidentify/calendarDates';
import {
  datesToDays,
  type DaysObstacle,
  describeDaysObstacle,
} from '../../../src/exchange/deidentify/datesToDays';
import { arbitraryFile, dayText } from '../arbitraryFile';
import { caseIn, eventInFile, fileOf, seriesInFile } from '../fileOf';

const ANCHOR = { event: 'surgery', time: { date: '2018-05-15' } };

const fileAnchoredAt = (anchor: unknown, ...times: unknown[]) =>
  fileOf({
    anchor,
    events: [
      eventInFile('surgery', { day: 0 }),
      ...times.map((time, index) => eventInFile(`event-${index}`, time)),
    ],
  }) as CaseFile;

function inDays(time: unknown): TimeInFile | undefined {
  return datesToDays(fileAnchoredAt(ANCHOR, time))?.events[1]?.time;
}

describe('dates as days from day 0', () => {
  it.each([
    [{ date: '2018-05-15' }, { day: 0 }],
    [{ date: '2018-05-14' }, { day: -1 }],
    [{ date: '2018-05-15T12:00' }, { day: 0.5 }],
    [{ date: '2018-05-14T18:00:30+08:00' }, { day: -0.25 }],
    [{ date: '2018-05-16T00:00' }, { day: 1 }],
    [{ date: '2018-05' }, { day: [-14, 16] }],
    [{ date: '2018' }, { day: [-134, 230] }],
    [{ after: { date: '2018-05' } }, { after: { day: [-14, 16] } }],
    [{ before: { date: '2018-05-20', text: 'b' } }, { before: { day: 5, text: 'b' } }],
    [{ oneOf: [{ date: '2018-05-15' }, { day: 3 }] }, { oneOf: [{ day: 0 }, { day: 3 }] }],
    [
      { date: '2018-05-20', text: 'late', basis: 'derived' },
      { day: 5, text: 'late', basis: 'derived' },
    ],
  ])('%j is %j', (time, expected) => {
    expect(inDays(time)).toEqual(expected);
  });

  it('leave nothing of the calendar, neither that of day 0 nor the made-up one', () => {
    const anchor = { ...ANCHOR, illustrativeDate: '2018-10-10', 'x-a': 1 };
    const file = datesToDays(fileAnchoredAt(anchor, { date: '2018-05' }));
    expect(file?.anchor).toEqual({ event: 'surgery', 'x-a': 1 });
    expect(JSON.stringify(file)).not.toContain('2018');
  });

  it('count from the midnight before day 0, whatever its hour', () => {
    const file = fileOf({
      anchor: { event: 'surgery' },
      events: [eventInFile('surgery', { date: '2018-05-15T18:00' })],
      series: [seriesInFile({ observations: [{ time: { date: '2018-05-16' }, value: 1 }] })],
    }) as CaseFile;
    const days = datesToDays(file);
    expect(days?.events[0]?.time).toEqual({ day: 0.75 });
    expect(days?.series[0]?.observations[0]?.time).toEqual({ day: 1 });
    expect(caseIn(days).series[0]?.clock).toBe('anchor');
  });

  it('place every value where it was, to the minute', () => {
    const file = arbitraryFile.map((one) => ({ ...one, anchor: ANCHOR }));
    let compared = 0;
    fc.assert(
      fc.property(file, dayText, (one, date) => {
        const dated = { ...one, anchor: { ...ANCHOR, time: { date } } } as CaseFile;
        const days = datesToDays(dated);
        if (!days) return;
        const before = caseIn(dated);
        const after = caseIn(days);
        const frame = deriveTimeFrame(before.anchor?.time);
        before.series.forEach((series, index) => {
          const spans = observationsOf(series).map(({ time }) => spanFromAnchor(time, frame)!);
          observationsOf(after.series[index]!).forEach(({ time }, place) => {
            compared += 1;
            expect(Math.abs(time.start - spans[place]!.start)).toBeLessThan(MINUTE_MS);
            // Only an exact midnight is known less well than before.
            if (time.form !== 'day' && time.form !== 'open') {
              expect(Math.abs(time.end - spans[place]!.end)).toBeLessThan(MINUTE_MS);
            }
          });
        });
        expect(calendarDatesOf(days)).toEqual([]);
      }),
    );
    expect(compared).toBeGreaterThan(20);
  });
});

describe('dates stay dates', () => {
  const elsewhen = (time: unknown) => fileAnchoredAt({ event: 'surgery', time });
  const window = { after: { date: '2018-05-15' }, before: { date: '2018-05-16' } };
  it.each<[string, unknown, DaysObstacle]>([
    ['without a day 0', fileOf({ anchor: undefined, events: [] }), { kind: 'noAnchor' }],
    ['with a day 0 of no date', elsewhen(undefined), { kind: 'anchorNotToTheDay' }],
    ['with a day 0 in a year', elsewhen({ date: '2018' }), { kind: 'anchorNotToTheDay' }],
    ['with a day 0 in a month', elsewhen({ date: '2018-05' }), { kind: 'anchorNotToTheDay' }],
    ['with a day 0 about', elsewhen({ date: '2018-05-15~' }), { kind: 'anchorNotToTheDay' }],
    ['with a day 0 between two days', elsewhen(window), { kind: 'anchorNotToTheDay' }],
    [
      'with a date that is about',
      fileAnchoredAt(ANCHOR, { after: { date: '2014~' } }),
      { kind: 'about', date: '2014~' },
    ],
  ])('%s', (_, file, obstacle) => {
    expect(describeDaysObstacle(file as CaseFile)).toEqual(obstacle);
    expect(datesToDays(file as CaseFile)).toBeUndefined();
  });

  it('has no obstacle in a day 0 that is known to the day', () => {
    expect(describeDaysObstacle(fileAnchoredAt(ANCHOR, { date: '2018' }))).toBeUndefined();
  });
});
