import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/exchange/table/parseDate';
import { parseDay } from '../../../src/exchange/table/parseDay';
import { plainCell } from '../../../src/exchange/table/plainCell';
import { onlySeries, readCells, readText, rowsOf, say } from './tableOf';

const dated = (...dates: readonly string[]) =>
  rowsOf('Date;Phosphate (mmol/L)', ...dates.map((date, index) => `${date};0.${index + 1}`));
const cell = (row: number) => `row ${row}, column “Phosphate (mmol/L)”`;
const timesIn = async (...dates: readonly string[]) =>
  onlySeries((await readText(dated(...dates))).reading).observations.map(({ time }) => time);

describe('a date', () => {
  it.each([
    ['2020-03-04', '2020-03-04'],
    ['2020-3-4', '2020-03-04'],
    ['2020-03-04T08:30', '2020-03-04T08:30'],
    ['2020-03-04 08:30:15', '2020-03-04T08:30:15'],
    ['2020-03-04T08:30:15.123Z', '2020-03-04T08:30:15Z'],
    ['2020-05-01T23:30:00-08:00', '2020-05-01T23:30:00-08:00'],
    ['2025-01-31T10:26:00', '2025-01-31T10:26:00'],
    ['2020-03-04T08:30+0800', '2020-03-04T08:30+08:00'],
    ['2020-05', '2020-05'],
    ['2020', '2020'],
    ['2020/03/04', '2020-03-04'],
    ['2020/3/4 8:30', '2020-03-04T08:30'],
    ['20200304', '2020-03-04'],
    ['202003040830', '2020-03-04T08:30'],
    ['04.03.2020', '2020-03-04'],
    ['4.3.2020', '2020-03-04'],
    ['04.03.2020 08:30', '2020-03-04T08:30'],
    ['04.03.2020, 08:30 Uhr', '2020-03-04T08:30'],
    ['03.2020', '2020-03'],
    ['03/2020', '2020-03'],
    ['4 Mar 2020', '2020-03-04'],
    ['4th March 2020', '2020-03-04'],
    ['04-Mar-2020', '2020-03-04'],
    ['04MAR2020', '2020-03-04'],
    ['Mar 4, 2020', '2020-03-04'],
    ['March 4, 2020 8:30 PM', '2020-03-04T20:30'],
    ['March 2020', '2020-03'],
    ['4. März 2020', '2020-03-04'],
    ['4 août 2020', '2020-08-04'],
    ['1er mars 2020', '2020-03-01'],
    ['2020年3月4日', '2020-03-04'],
    ['2020年3月4日 8时30分', '2020-03-04T08:30'],
    ['2020年3月', '2020-03'],
    ['２０２０年３月４日', '2020-03-04'],
    ['13/04/2020', '2020-04-13'],
    ['04/13/2020', '2020-04-13'],
    ['03/03/2020', '2020-03-03'],
    ['2020-05~', '2020-05~'],
    ['~2020', '2020~'],
    ['about May 2020', '2020-05~'],
    ['ca. 2014', '2014~'],
    ['2020-03-04 12:05 AM', '2020-03-04T00:05'],
    ['2020-02-29', '2020-02-29'],
  ])('%j is %s', (text, date) => {
    expect(parseDate(plainCell(text))).toMatchObject({ kind: 'date', date });
  });

  it.each([
    ['2020-02-30', 'noSuchDay'],
    ['2019-02-29', 'noSuchDay'],
    ['31.04.2020', 'noSuchDay'],
    ['2020-13-01', 'noSuchMonth'],
    ['2020-21', 'noSuchMonth'],
    ['13.13.2020', 'noSuchMonth'],
    ['2020-00-10', 'noSuchMonth'],
    ['2020-03-04 25:10', 'noSuchTime'],
    ['2020-03-04 24:00', 'noSuchTime'],
    ['2020-03-04 13:00 PM', 'noSuchTime'],
    ['04.03.20', 'twoDigitYear'],
    ['3/4/20', 'twoDigitYear'],
    ['yesterday', 'notDate'],
    ['4 Foo 2020', 'notDate'],
    ['2020-05 08:30', 'notDate'],
    ['1.5', 'notDate'],
    ['', 'notDate'],
  ])('%j is none: %s', (text, kind) => {
    expect(parseDate(text).kind).toBe(kind);
  });

  it('never rolls over, whatever its parts', () => {
    const parts = fc.tuple(fc.integer({ min: 1800, max: 2100 }), fc.nat(14), fc.nat(33));
    const two = (number: number) => String(number).padStart(2, '0');
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${year}-${two(month)}-${two(day)}`;
        const read = parseDate(text);
        const real = new Date(Date.UTC(year, month - 1, day));
        const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
        expect(read.kind === 'date').toBe(exists);
        if (read.kind === 'date') expect(read.date).toBe(text);
      }),
    );
  });
});

describe('a day', () => {
  it.each([
    ['3', 3],
    ['-2', -2],
    ['+3', 3],
    ['0', 0],
    ['-0', 0],
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['day 4', 4],
    ['D+3', 3],
    ['Tag 3', 3],
    ['4..5', [4, 5]],
    ['-2..-1', [-2, -1]],
    ['4 to 5', [4, 5]],
  ])('%j is day %j', (text, day) => {
    expect(parseDay(text)).toEqual({ day });
  });

  it.each(['', 'x', '5..4', '1e3', '200000', '4..', '3 4', 'NaN'])('is not seen in %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('0 is day 0 and not "none", in a whole table too', async () => {
    const { reading } = await readText(rowsOf('Day,Phosphate (mmol/L)', '0,0.5', '-1,0.4'));
    expect(onlySeries(reading).observations.map(({ time }) => time)).toEqual([
      { day: 0 },
      { day: -1 },
    ]);
  });

  it('has the time of day of the column beside it', async () => {
    const { reading } = await readText(rowsOf('Day,Time,Ca (mmol/L)', '0,12:00,2', '1,06:00,2'));
    expect(onlySeries(reading).observations.map(({ time }) => time)).toEqual([
      { day: 0.5 },
      { day: 1.25 },
    ]);
  });
});

describe('the order of day and month', () => {
  it('is asked once, with both readings, where nothing decides it', async () => {
    const { reading } = await readText(dated('03/04/2020', '05/04/2020'));
    expect(reading.questions).toEqual([
      {
        kind: 'dateOrder',
        text: '“03/04/2020” in row 2 can be read two ways. In which order do day and month stand?',
        answers: [
          { value: 'DMY', label: '03/04/2020 is 3 April 2020' },
          { value: 'MDY', label: '03/04/2020 is 4 March 2020' },
        ],
      },
    ]);
    expect(reading.findings.counts).toEqual({ total: 2, used: 0 });
  });

  it.each([
    ['DMY', '2020-04-03'],
    ['MDY', '2020-03-04'],
  ] as const)('is %s where its author says so', async (dateOrder, date) => {
    const { reading } = await readText(dated('03/04/2020'), { dateOrder });
    expect(reading.questions).toEqual([]);
    expect(onlySeries(reading).observations[0]?.time).toEqual({ date });
  });

  it('is decided by another row of the column, and a note says so', async () => {
    const { reading } = await readText(dated('03/04/2020', '01/02/2020', '23/04/2020'));
    expect(reading.questions).toEqual([]);
    expect(reading.findings.notes.map(say)).toEqual([
      'row 4: found “23/04/2020”, expected the day before the month, so dates such as 03/04/2020 are read so too',
    ]);
    expect(onlySeries(reading).observations.map(({ time }) => time)).toEqual([
      { date: '2020-04-03' },
      { date: '2020-02-01' },
      { date: '2020-04-23' },
    ]);
  });

  it('is decided by a row of another subject too, and the note stays', async () => {
    const { reading } = await readText(
      rowsOf('Patient;Date;Ca (mmol/L)', 'A;03/04/2020;2.1', 'B;23/04/2020;2.2'),
      { subject: 'A' },
    );
    expect(onlySeries(reading).observations.map(({ time }) => time)).toEqual([
      { date: '2020-04-03' },
    ]);
    expect(reading.findings.notes.map(({ found }) => found)).toEqual(['“23/04/2020”']);
  });

  it('that changes within a column is refused', async () => {
    const { reading } = await readText(dated('23/04/2020', '04/23/2020'));
    expect(reading.refusals.map(say)).toEqual([
      'column “Date”: found “23/04/2020” in row 2 and “04/23/2020” in row 3, expected one order of day and month in the column “Date”',
    ]);
  });

  it('that its author gives against what the cells show is refused', async () => {
    const { reading } = await readText(dated('03/04/2020', '23/04/2020'), { dateOrder: 'MDY' });
    expect(reading.refusals.map(say)).toEqual([
      'column “Date”: found “23/04/2020”, row 3, expected dates with the month first',
    ]);
  });

  it('is clear between dots', async () => {
    expect(await timesIn('04.03.2020')).toEqual([{ date: '2020-03-04' }]);
  });
});

describe('a date that cannot be', () => {
  it.each([
    ['2020-02-30', '“2020-02-30” is no day of the calendar'],
    ['2020-13-01', '“2020-13-01” has a month that does not exist'],
    ['2020-21', '“2020-21” has a month that does not exist'],
    ['04.03.20', '“04.03.20” has a year of two digits'],
    ['2020-03-04 25:00', '“2020-03-04 25:00” has no time of day that exists'],
    ['soon', '“soon” is no date that can be read'],
    ['', 'the time is missing'],
  ])('leaves its row out, which is named: %j', async (date, reason) => {
    const { reading } = await readText(dated('2020-01-01', date));
    expect(reading.findings.leftOut).toEqual([{ reason, count: 1, places: [cell(3)] }]);
    expect(reading.findings.counts).toEqual({ total: 2, used: 1 });
  });
});

describe('a year outside 1800 to 2100', () => {
  const table = dated('0202-05-01', '2220-05-01', '2020-05-01');

  it('loads with a note, and leaving it out is offered', async () => {
    const { reading } = await readText(table);
    expect(reading.findings.counts).toEqual({ total: 3, used: 3 });
    expect(reading.findings.notes.map(say)).toEqual([
      'row 2 and 1 more: found “0202-05-01”, expected a year between 1800 and 2100; check the date',
    ]);
    expect(reading.questions.map(({ kind, text }) => [kind, text])).toEqual([
      [
        'farDates',
        '2 values have dates outside the years 1800 to 2100, such as “0202-05-01” in row 2. Leave them out, so that the axis keeps its scale?',
      ],
    ]);
  });

  it('is left out where its author says so', async () => {
    const { reading } = await readText(table, { leavesOutFarDates: true });
    expect(reading.findings.counts).toEqual({ total: 3, used: 1 });
    expect(reading.questions).toEqual([]);
    expect(reading.findings.leftOut.map(({ places }) => places)).toEqual([[cell(2), cell(3)]]);
  });
});

describe('the day numbers of Excel', () => {
  it('are dates where a column of dates holds nothing else, and a note says so', async () => {
    const { reading } = await readText(dated('43894', '43895'));
    expect(onlySeries(reading).observations.map(({ time }) => time)).toEqual([
      { date: '2020-03-04' },
      { date: '2020-03-05' },
    ]);
    expect(reading.findings.notes.map(say)).toEqual([
      'column “Date”: found “43894”, expected dates; whole numbers are read as days since 30 December 1899, as Excel counts them',
    ]);
  });

  it('beside written dates are refused', async () => {
    const { reading } = await readText(dated('43894', '2020-03-05'));
    expect(reading.refusals.map(say)).toEqual([
      'column “Date”: found “43894” in row 2 and “2020-03-05” in row 3, expected only dates or only Excel’s day numbers in the column “Date”',
    ]);
  });
});

describe('what is known of a time', () => {
  it.each([
    ['after 2018-05', { after: { date: '2018-05' } }],
    ['before 2018', { before: { date: '2018' } }],
    [
      'after 2018-05 before 2018-10-20~',
      { after: { date: '2018-05' }, before: { date: '2018-10-20~' } },
    ],
    ['either 2018-05-01 or 2018-06', { oneOf: [{ date: '2018-05-01' }, { date: '2018-06' }] }],
    [
      '2018-05 [since May 2018] {reported}',
      { date: '2018-05', text: 'since May 2018', basis: 'reported' },
    ],
    ['either (2018 [x]) or 2019', { oneOf: [{ date: '2018', text: 'x' }, { date: '2019' }] }],
  ])('can be told in a cell: %j', async (Date, time) => {
    expect(await readCells({ Date })).toMatchObject({ time });
  });

  it.each([
    'after 2019 before 2018',
    'either 2018',
    'either 2018 or 2019 or 2020',
    'before',
    '2018 {guessed}',
    'either (either 2018 or 2019) or 2020',
    '((((((((((2018))))))))))',
  ])('and leaves its row out where it says nothing: %j', async (Date) => {
    expect(await readCells({ Date })).toBe(`“${Date}” is no date that can be read`);
  });
});
