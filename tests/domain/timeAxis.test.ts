import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../src/domain/calendarText';
import {
  type CaseTime,
  DAY_MS,
  dayBetween,
  dayTime,
  eitherTime,
  openTime,
} from '../../src/domain/caseTime';
import { deriveTimeAxis, drawnSpanOnAxis } from '../../src/domain/timeAxis';
import { caseOf, eventOf } from './caseOf';

const date = (text: string): CaseTime => parseCalendarText(text)!.time;
const days = (count: number) => count * DAY_MS;
const surgery = eventOf('surgery', dayTime(0));
const inDays = (...events: ReturnType<typeof eventOf>[]) =>
  caseOf([surgery, ...events], { anchor: { event: 'surgery' } });
const onDate = (text: string, ...events: ReturnType<typeof eventOf>[]) =>
  caseOf([surgery, ...events], { anchor: { event: 'surgery', time: date(text) } });

describe('the axis of a case', () => {
  it('counts from its own anchor, and day 0 is a day', () => {
    const axis = deriveTimeAxis(inDays(eventOf('scan', dayTime(-8))));
    expect(axis).toMatchObject({ hasDays: true, zero: 0, isZeroAbout: false });
    expect(axis.anchorEvent!.id).toBe('surgery');
  });

  it('counts no days without an anchor, and its origin is that of the calendar', () => {
    const axis = deriveTimeAxis(caseOf([eventOf('visit', date('2018-05-12'))]));
    expect(axis).toEqual({
      frame: { dayZero: { earliest: 0, latest: 0, about: false } },
      hasDays: false,
      zero: 0,
      isZeroAbout: false,
      calendar: { origin: 0, isIllustrative: false },
    });
    expect(drawnSpanOnAxis(date('2018-05-12'), axis)!.from).toBe(Date.UTC(2018, 4, 12));
  });

  it('shows the calendar where day 0 is known', () => {
    const axis = deriveTimeAxis(onDate('2018-05-12'));
    expect(axis.calendar).toEqual({ origin: Date.UTC(2018, 4, 12), isIllustrative: false });
  });

  it.each(['2018-05', '2018-05-12~'])('shows no calendar where day 0 is %s', (text) => {
    expect(deriveTimeAxis(onDate(text)).calendar).toBeUndefined();
  });

  it('calls a made-up calendar illustrative', () => {
    const illustrativeDate = Date.UTC(2018, 9, 10);
    const anchor = { event: 'surgery', time: date('2018-05'), illustrativeDate };
    expect(deriveTimeAxis(caseOf([surgery], { anchor })).calendar).toEqual({
      origin: illustrativeDate,
      isIllustrative: true,
    });
  });

  it('shows a made-up calendar that begins in 1970, whose origin is 0', () => {
    const anchor = { event: 'surgery', illustrativeDate: 0 };
    expect(deriveTimeAxis(caseOf([surgery], { anchor })).calendar).toEqual({
      origin: 0,
      isIllustrative: true,
    });
  });
});

describe('an event called day 0', () => {
  it.each([
    ['known to the day', dayTime(-8), -8],
    ['known to the minute, at the midnight before it', dayTime(-8.25), -9],
    ['of a single day between', dayBetween(4, 4), 4],
  ])('%s is day 0', (_, time, day) => {
    const axis = deriveTimeAxis(inDays(eventOf('scan', time)), 'scan');
    expect(axis).toMatchObject({ zero: days(day), isZeroAbout: false });
    expect(axis.anchorEvent!.id).toBe('scan');
  });

  it('is the start of a period', () => {
    const stay = eventOf('stay', { start: dayTime(-3), end: dayTime(8) });
    expect(deriveTimeAxis(inDays(stay), 'stay')).toMatchObject({
      zero: days(-3),
      isZeroAbout: false,
    });
  });

  it.each([
    ['somewhere in days', dayBetween(-12, -4), -8],
    ['after a day', openTime(dayTime(3), undefined), 3],
    ['before a day', openTime(undefined, dayTime(3)), 4],
  ])('that is known as %s says ≈, and stands in the middle of what is known', (_, time, day) => {
    const axis = deriveTimeAxis(inDays(eventOf('scan', time)), 'scan');
    expect(axis).toMatchObject({ isZeroAbout: true, zero: days(day) });
  });

  it('that is known as one of two days says ≈', () => {
    const scan = eventOf('scan', eitherTime(dayTime(3), dayTime(9)));
    expect(deriveTimeAxis(inDays(scan), 'scan').isZeroAbout).toBe(true);
  });

  it('that is a period whose start is not told says ≈', () => {
    const stay = eventOf('stay', { end: dayTime(8) });
    expect(deriveTimeAxis(inDays(stay), 'stay').isZeroAbout).toBe(true);
  });

  it('on the calendar is a day of its own where the case knows its date', () => {
    const axis = deriveTimeAxis(
      onDate('2018-05-12', eventOf('visit', date('2018-05-20'))),
      'visit',
    );
    expect(axis).toMatchObject({ zero: days(8), isZeroAbout: false });
  });

  it.each([
    ['the case knows its day 0 to a month', '2018-05', '2018-05-20'],
    ['the case knows its day 0 about', '2018-05-12~', '2018-05-20'],
    ['it is known to a month itself', '2018-05-12', '2018-06'],
    ['it is about itself', '2018-05-12', '2018-05-20~'],
  ])('on the calendar says ≈ where %s', (_, anchor, own) => {
    const axis = deriveTimeAxis(onDate(anchor, eventOf('visit', date(own))), 'visit');
    expect(axis.isZeroAbout).toBe(true);
  });

  it('is the own anchor again where the event does not exist', () => {
    expect(deriveTimeAxis(inDays(), 'nothing').anchorEvent!.id).toBe('surgery');
  });

  it('shifts the labels and moves nothing, however far it is', () => {
    const day = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(day, day, fc.nat(500), (anchorDay, from, length) => {
        const caseRecord = inDays(eventOf('scan', dayTime(anchorDay)));
        const [own, other] = [deriveTimeAxis(caseRecord), deriveTimeAxis(caseRecord, 'scan')];
        const time = dayBetween(from, from + length);
        expect(drawnSpanOnAxis(time, other)).toEqual(drawnSpanOnAxis(time, own));
        expect(other.zero - own.zero).toBe(days(anchorDay));
        expect(other.calendar).toEqual(own.calendar);
      }),
    );
  });
});
