import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../src/domain/calendarText';
import { dayBetween, dayTime, eitherTime, openTime } from '../../src/domain/caseTime';
import { caseIn, eventInFile, fileOf, issuesOf } from './fileOf';

const surgery = eventInFile('surgery', { day: 0 });
const withTime = (time: unknown) => fileOf({ events: [surgery, eventInFile('scan', time)] });
const timeIn = (time: unknown) => caseIn(withTime(time)).events[1]!.time;
const issueOf = (time: unknown) => {
  const issues = issuesOf(withTime(time)).filter((issue) => issue.severity === 'refuse');
  expect(issues).toHaveLength(1);
  const { place, found, expected } = issues[0]!;
  return [place.replace('events[1].', ''), found, expected];
};
const date = (text: string) => parseCalendarText(text)!.time;

describe('a time in a file', () => {
  it.each([
    [{ day: 0 }, dayTime(0)],
    [{ day: -126 }, dayTime(-126)],
    [{ day: 3.5 }, dayTime(3.5)],
    [{ day: [4, 5] }, dayBetween(4, 5)],
    [{ day: [0, 0] }, dayBetween(0, 0)],
    [{ date: '2018-05' }, date('2018-05')],
    [{ date: '2014~' }, date('2014~')],
    [{ after: { day: 3 } }, openTime(dayTime(3), undefined)],
    [{ before: { day: 0 } }, openTime(undefined, dayTime(0))],
    [
      { after: { date: '2018-05' }, before: { date: '2018-10-20~' } },
      openTime(date('2018-05'), date('2018-10-20~')),
    ],
    [{ oneOf: [{ day: 5 }, { day: 84 }] }, eitherTime(dayTime(5), dayTime(84))],
    [
      { oneOf: [{ day: 5 }, { after: { day: 84 } }] },
      eitherTime(dayTime(5), openTime(dayTime(84), undefined)),
    ],
  ])('%j is read as it is known', (time, expected) => {
    expect(timeIn(time)).toEqual(expected);
  });

  it('keeps the words and the basis of each part', () => {
    const time = {
      oneOf: [{ day: 0, text: 'before incision', basis: 'reported' }, { day: 1 }],
      basis: 'derived',
    };
    const read = timeIn(time)!;
    expect(read.basis).toBe('derived');
    expect(read.alternatives![0]).toMatchObject({ text: 'before incision', basis: 'reported' });
    expect(read.alternatives![1]).toEqual(dayTime(1));
  });

  it.each([
    ['2020-02-30', 'date'],
    ['2020-13-01', 'date'],
    ['2020-21', 'date'],
    ['03/04/2020', 'date'],
    ['2020-05-01T24:00', 'date'],
  ])('"%s" is refused and never rolled over', (text, place) => {
    expect(issueOf({ date: text })).toEqual([
      `time.${place}`,
      JSON.stringify(text),
      'a day that exists, as 2018, 2018-05, 2018-05-12 or 2018-05-12T08:30',
    ]);
  });

  const aDay = 'a number of days, or a list of two';
  const aTime = 'a time, such as {"day": 3} or {"date": "2018-05"}';
  const backwards = 'an end that is not before its start';
  const oneClock = 'both in days from the anchor, or both calendar dates';
  it.each([
    [{ day: '3' }, 'time.day', '"3"', aDay],
    [{ day: null }, 'time.day', 'null', aDay],
    [{ day: [1] }, 'time.day', '[1]', aDay],
    [{ day: [1, 2, 3] }, 'time.day', '[1,2,3]', aDay],
    [{ day: 1e6 }, 'time.day', '1000000', 'at most 100000 days from the anchor'],
    [{ day: [0, -100001] }, 'time.day', '[0,-100001]', 'at most 100000 days from the anchor'],
    [{ oneOf: [{ day: 1 }, { date: '2020-21' }] }, 'time.oneOf[1].date', '2020-21', /a day/],
    [{ day: [5, 4] }, 'time', '{"day":[5,4]}', backwards],
    [{ date: 2018 }, 'time.date', '2018', 'a text'],
    [{ date: '' }, 'time.date', '""', 'a text that is not empty'],
    [{}, 'time', '{}', aTime],
    [{ text: 'in May' }, 'time', '{"text":"in May"}', aTime],
    [null, 'time', 'null', aTime],
    ['2018', 'time', '"2018"', aTime],
    [[1, 2], 'time', '[1,2]', aTime],
    [{ after: 3 }, 'time.after', '3', aTime],
    [{ before: { date: '2020-02-30' } }, 'time.before.date', '"2020-02-30"', /a day that exists/],
    [{ after: { day: 3 }, before: { day: 2 } }, 'time', /after/, backwards],
    [{ after: { day: 3 }, before: { date: '2018' } }, 'time', /after/, oneClock],
    [{ oneOf: [{ day: 1 }] }, 'time.oneOf', '[{"day":1}]', 'a list of two'],
    [{ oneOf: [{ day: 1 }, { day: 2 }, { day: 3 }] }, 'time.oneOf', /day/, 'a list of two'],
    [{ oneOf: [{ day: 1 }, { date: '2018' }] }, 'time', /day/, oneClock],
    [{ oneOf: [{ day: 1 }, { day: 'x' }] }, 'time.oneOf[1].day', '"x"', aDay],
    [{ day: 1, basis: 'guessed' }, 'time.basis', '"guessed"', /^one of "reported"/],
  ])('%j is refused where it is wrong', (time, place, found, expected) => {
    const issue = issueOf(time);
    expect(issue[0]).toBe(place);
    expect(issue[1]).toMatch(found);
    expect(issue[2]).toMatch(expected);
  });

  it.each(['0202-05-12', '2220'])(
    'of the year %s is accepted with a note and an offer to leave it out',
    (text) => {
      expect(timeIn({ date: text })).toEqual(date(text));
      expect(issuesOf(withTime({ date: text }))).toEqual([
        {
          severity: 'note',
          place: 'events[1].time.date',
          found: JSON.stringify(text),
          expected: 'a year between 1800 and 2100; check the date',
          leaveOut: ['events', 1],
        },
      ]);
    },
  );
});

describe('the far ends of time', () => {
  it.each([{ day: 100_000 }, { day: -100_000 }, { date: '1800' }, { date: '2100-12-31' }])(
    '%j is within them',
    (time) => {
      expect(issuesOf(withTime(time))).toEqual([]);
    },
  );
});

describe('offsets in a file', () => {
  const withDates = (...texts: string[]) =>
    fileOf({ events: [surgery, ...texts.map((text, n) => eventInFile(`e${n}`, { date: text }))] });

  it('are noted where they are mixed, and the wall clocks stay', () => {
    const file = withDates('2020-05-01T23:30-08:00', '2020-05-01T08:00+08:00');
    expect(issuesOf(file)).toMatchObject([{ severity: 'note', found: '"-08:00, +08:00"' }]);
    expect(caseIn(file).events[1]!.time!.start).toBe(Date.UTC(2020, 4, 1, 23, 30));
  });

  it('are noted where they are UTC alone, which is the clock of few wards', () => {
    expect(issuesOf(withDates('2020-05-01T23:30Z', '2020-05-02'))).toEqual([
      {
        severity: 'note',
        place: 'the file',
        found: '"Z"',
        expected:
          'times by the clock of the place; these are in UTC and kept as printed, so an evening can stand on the next day',
      },
    ]);
  });

  it.each([
    ['is one and the same', ['2020-05-01T23:30-08:00', '2020-05-02T08:00-08:00']],
    ['is nowhere', ['2020-05-01T23:30', '2020-05-02T08:00']],
    ['cannot be, in times told to the day', ['2020-05-01T23:30-08:00', '2020-05-02']],
  ])('are not noted where there %s', (_, texts) => {
    expect(issuesOf(withDates(...texts))).toEqual([]);
  });
});
