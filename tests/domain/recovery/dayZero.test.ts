import { describe, expect, it } from 'vitest';
import {
  type CaseTime,
  DAY_MS,
  dayBetween,
  dayTime,
  eitherTime,
  openTime,
} from '../../../src/domain/caseTime';
import { deriveDayZero } from '../../../src/domain/recovery/dayZero';
import { deriveTimeAxis } from '../../../src/domain/timeAxis';
import { caseFrom, RESECTION } from '../../view/caseFrom';
import { caseOf, eventOf } from '../caseOf';

const OWN = eventOf('resection', dayTime(0));

function zeroAt(time: CaseTime, clock: 'anchor' | 'calendar' = 'anchor') {
  const caseRecord = caseOf([OWN, eventOf('other', time)], { anchor: { event: 'resection' } });
  const zero = deriveDayZero(deriveTimeAxis(caseRecord, 'other'), clock, 'resection');
  if (typeof zero === 'string') return zero;
  return [zero.earliest / DAY_MS, zero.latest / DAY_MS, zero.event.start / DAY_MS];
}

describe('day 0 on the clock of a series', () => {
  it.each([
    ['a day', dayTime(4), [4, 4, 4]],
    ['a minute of a day, with days counted from midnight', dayTime(4.5), [4, 4, 4.5]],
    ['a stretch', dayBetween(8, 12), [8, 12, 8]],
    ['one of two days, as far as they reach', eitherTime(dayTime(3), dayTime(6)), [3, 6, 3]],
    ['what has no end', openTime(dayTime(4), undefined), 'dayZeroUnbounded'],
  ])('at %s', (_, time, expected) => {
    expect(zeroAt(time)).toEqual(expected);
  });

  it('at a period is its beginning, and nothing where only its end is known', () => {
    const at = (period: object) => {
      const events = [
        RESECTION,
        { id: 'stay', kind: 'visit', title: 'Stay', basis: 'reported', period },
      ];
      const caseRecord = caseFrom({ anchor: { event: 'resection' }, events });
      return deriveDayZero(deriveTimeAxis(caseRecord, 'stay'), 'anchor', 'resection');
    };
    expect(at({ start: { day: -3 }, end: { day: 9 } })).toMatchObject({ latest: -3 * DAY_MS });
    expect(at({ end: { day: 9 } })).toBe('dayZeroUnbounded');
  });

  it('is told as about where the source says about', () => {
    const caseRecord = caseOf(
      [OWN, eventOf('other', { ...dayTime(4), aboutStart: true, aboutEnd: true })],
      {
        anchor: { event: 'resection' },
      },
    );
    const axis = deriveTimeAxis(caseRecord, 'other');
    expect(deriveDayZero(axis, 'anchor', 'resection')).toMatchObject({ isAbout: true });
  });

  it('is not told of dates where the case says nothing of when it was', () => {
    expect(zeroAt(dayTime(4), 'calendar')).toBe('noCalendar');
  });

  it('is as wide on the calendar as what is known of it, and a day where the date is known', () => {
    const onCalendar = (date: string) => {
      const caseRecord = caseFrom({
        anchor: { event: 'resection', time: { date } },
        events: [RESECTION],
      });
      const zero = deriveDayZero(deriveTimeAxis(caseRecord), 'calendar', 'resection');
      return typeof zero === 'string' ? zero : (zero.latest - zero.earliest) / DAY_MS;
    };
    expect(onCalendar('2018-05-12')).toBe(0);
    expect(onCalendar('2018-05')).toBe(30);
  });

  it('takes the date of an event as it is for a series in dates, and does not cross twice', () => {
    const caseRecord = caseFrom({
      anchor: { event: 'resection', time: { date: '2018-05' } },
      events: [
        RESECTION,
        {
          id: 'visit',
          kind: 'visit',
          title: 'Visit',
          basis: 'reported',
          time: { date: '2018-07-02' },
        },
      ],
    });
    const axis = deriveTimeAxis(caseRecord, 'visit');
    const zero = deriveDayZero(axis, 'calendar', 'resection');
    expect(zero).toMatchObject({ earliest: Date.UTC(2018, 6, 2), latest: Date.UTC(2018, 6, 2) });
    expect(deriveDayZero(axis, 'anchor', 'resection')).toMatchObject({
      earliest: 32 * DAY_MS,
      latest: 62 * DAY_MS,
    });
  });

  it('is not told of a case without an anchor', () => {
    expect(deriveDayZero(deriveTimeAxis(caseOf([OWN])), 'anchor', undefined)).toBe('noDayZero');
  });
});
