import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../src/domain/calendarText';
import { dayTime } from '../../src/domain/caseTime';
import { caseIn, eventInFile, fileOf, fileWithValues, issuesOf, seriesInFile } from './fileOf';

const surgery = eventInFile('surgery', { day: 0 });
const refused = (file: unknown) =>
  issuesOf(file).map(({ place, found, expected }) => [place, found, expected]);
const date = (text: string) => parseCalendarText(text)!.time;

describe('an id', () => {
  const value = { time: { day: 0 }, value: 1, id: 'a' };
  const preset = { id: 'a', title: 't', from: { day: 0 }, to: { day: 1 } };
  it.each([
    ['events', fileOf({ events: [surgery, eventInFile('b', { day: 1 }), surgery] }), 2, 0],
    ['series', fileOf({ series: [seriesInFile(), seriesInFile()] }), 1, 0],
    ['presets', fileOf({ presets: [preset, preset] }), 1, 0],
    ['series[0].observations', fileWithValues([value, value]), 1, 0],
  ])('twice among the %s is refused, and both places are named', (list, file, second, first) => {
    const [[place, , expected]] = refused(file) as [[string, string, string]];
    expect(place).toBe(`${list}[${second}].id`);
    expect(expected).toBe(`an id of its own; the same one stands at ${list}[${first}].id`);
  });

  it('may be the same for an event and a series', () => {
    expect(issuesOf(fileOf({ series: [seriesInFile({ id: 'surgery' })] }))).toEqual([]);
  });

  it('of observations is not missed where there is none', () => {
    const plain = { time: { day: 0 }, value: 1 };
    expect(issuesOf(fileWithValues([plain, plain]))).toEqual([]);
  });
});

describe('the anchor', () => {
  it('that is no event is refused, and the event that was meant is named', () => {
    expect(refused(fileOf({ anchor: { event: 'surgrey' } }))).toEqual([
      ['anchor.event', '"surgrey"', 'the id of an event of this case, such as "surgery"'],
    ]);
    expect(refused(fileOf({ anchor: { event: 'x' } }))).toEqual([
      ['anchor.event', '"x"', 'the id of an event of this case'],
    ]);
  });

  const dated = eventInFile('surgery', { date: '2018-05-12' });
  const anchorOn = (date: string) => ({ event: 'surgery', time: { date } });
  const inDays = { day: 3 };
  it.each([
    ['an event', { events: [surgery] }],
    ['a value', { events: [dated], series: [seriesInFile()] }],
    [
      'the source’s words',
      { words: [{ text: 'a', period: { start: inDays }, basis: 'reported' }] },
    ],
    ['a window', { presets: [{ id: 'a', title: 't', from: inDays, to: { day: 9 } }] }],
  ])('is missed where %s is told in days', (_, parts) => {
    const { anchor: __, ...file } = fileOf({ events: [dated], series: [], ...parts });
    expect(refused(file)).toEqual([
      ['anchor', 'nothing', 'an anchor, because the case tells times in days'],
    ]);
  });

  it('is not missed in a case on the calendar alone, whatever its texts say', () => {
    const time = { date: '2018-05-12', text: 'on the "day": 3' };
    const { anchor: _, ...file } = fileOf({ events: [eventInFile('a', time)], series: [] });
    expect(issuesOf(file)).toEqual([]);
  });

  it('is told on the calendar and never in days', () => {
    expect(refused(fileOf({ anchor: { event: 'surgery', time: { day: 0 } } }))).toEqual([
      ['anchor.time', '{"day":0}', 'a calendar time; day 0 is what days are counted from'],
    ]);
  });

  it('has the time of its event where that alone is told on the calendar', () => {
    const { anchor } = caseIn(fileOf({ events: [dated] }));
    expect(anchor).toEqual({ event: 'surgery', time: date('2018-05-12') });
  });

  it.each([
    ['in days', { events: [eventInFile('surgery', { day: 5 })] }],
    ['on the day before', { events: [eventInFile('surgery', { day: -1 })] }],
    ['on the day after', { events: [eventInFile('surgery', { day: 1 })] }],
    ['in days that do not reach it', { events: [eventInFile('surgery', { day: [1, 9] })] }],
    ['on the date before', { events: [dated], anchor: anchorOn('2018-05-13') }],
    ['on the date after', { events: [dated], anchor: anchorOn('2018-05-11') }],
    ['in another year', { events: [dated], anchor: anchorOn('2019') }],
  ])('is refused where its event is told elsewhere, %s', (_, parts) => {
    const [issue] = refused(fileOf(parts));
    expect([issue![0], issue![2]]).toEqual(['anchor', 'an event whose own time can be day 0']);
  });

  it.each([
    { events: [eventInFile('surgery', { day: [-1, 1] })] },
    { events: [eventInFile('surgery', { day: 0.5 })] },
    { events: [dated], anchor: anchorOn('2018') },
  ])('is accepted where its event can be day 0: case %#', (parts) => {
    expect(issuesOf(fileOf(parts))).toEqual([]);
  });

  it('has a made-up date only as a whole day', () => {
    const anchorWith = (illustrativeDate: string) =>
      fileOf({ anchor: { event: 'surgery', illustrativeDate } });
    expect(caseIn(anchorWith('2018-10-10')).anchor!.illustrativeDate).toBe(Date.UTC(2018, 9, 10));
    for (const text of ['2018-10', '2018-10-10~', '2018-10-10T08:00', '2018-02-30', 'soon']) {
      expect(refused(anchorWith(text))).toEqual([
        ['anchor.illustrativeDate', JSON.stringify(text), 'one day, as 2018-05-12'],
      ]);
    }
  });
});

describe('an event', () => {
  const withEvent = (parts: Record<string, unknown>) =>
    fileOf({ events: [surgery, eventInFile('stay', undefined, parts)] });

  it('that lasts keeps the ends it has', () => {
    const { period } = caseIn(withEvent({ period: { start: { day: 0 } } })).events[1]!;
    expect(period).toEqual({ start: dayTime(0) });
  });

  const period = { start: { day: 0 }, end: { day: 3 } };
  it.each([
    ['both a time and a period', { time: { day: 0 }, period }, '', 'either a time or a period'],
    ['neither a time nor a period', {}, '', 'either a time or a period'],
    ['a period without ends', { period: {} }, '.period', 'at least one of the two ends'],
    [
      'a period on two clocks',
      { period: { start: { day: 0 }, end: { date: '2018' } } },
      '.period',
      'both in days from the anchor, or both calendar dates',
    ],
  ])('with %s is refused', (_, parts, place, expected) => {
    const [issue] = refused(withEvent(parts));
    expect([issue![0], issue![2]]).toEqual([`events[1]${place}`, expected]);
  });

  it('that ends before it starts is refused, and both dates are named', () => {
    const backwards = { start: { date: '2018-05-12' }, end: { date: '2018-05-11' } };
    expect(refused(withEvent({ period: backwards }))).toEqual([
      ['events[1].period', JSON.stringify(backwards), 'an end that is not before its start'],
    ]);
  });

  it.each([
    [{ day: 3 }, { day: 3 }],
    [{ day: [8, 12] }, { day: [5, 9] }],
    [{ date: '2018-05-12' }, { date: '2018-05' }],
  ])('that may end when it starts is accepted: %j, %j', (start, end) => {
    expect(issuesOf(withEvent({ period: { start, end } }))).toEqual([]);
  });
});

describe('a window', () => {
  const withPreset = (from: unknown, to: unknown) =>
    fileOf({ presets: [{ id: 'a', title: 't', from, to }] });

  it('is read as its two times', () => {
    const [preset] = caseIn(withPreset({ day: -21 }, { day: 0 })).presets;
    expect(preset).toEqual({ id: 'a', title: 't', from: dayTime(-21), to: dayTime(0) });
  });

  it.each([
    [{ day: 3 }, { day: 2 }, 'an end that is not before its start'],
    [{ day: 3 }, { date: '2018' }, 'both in days from the anchor, or both calendar dates'],
  ])('from %j to %j is refused', (from, to, expected) => {
    expect(refused(withPreset(from, to))[0]![2]).toBe(expected);
  });
});
