import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseRecord';
import { DAY_MS, dayTime } from '../../../src/domain/caseTime';
import { deriveTimeAxis } from '../../../src/domain/timeAxis';
import { arbitraryFile } from '../arbitraryFile';
import { caseIn, eventInFile, fileOf, fileWithValues, seriesInFile } from '../fileOf';
import { csvOf, readCsv, rowsOf } from './shownTableOf';

const rowsOfCase = (...parts: Parameters<typeof csvOf>) => rowsOf(csvOf(...parts));

/** The row of the only value of a case. */
function valueRow(...parts: Parameters<typeof csvOf>) {
  const [row, other] = rowsOfCase(...parts).filter(
    ({ resourceType }) => resourceType === 'Observation',
  );
  if (!row || other) throw new Error('not one value');
  return row;
}

function eventRow(record: CaseRecord, id: string, parts?: Parameters<typeof csvOf>[1]) {
  const row = rowsOfCase(record, parts).find((one) => one.id === id);
  if (!row) throw new Error(`no row of ${id}`);
  return row;
}

const withEvent = (time: unknown, parts = {}) =>
  caseIn(
    fileOf({ events: [eventInFile('surgery', { day: 0 }), eventInFile('visit', time, parts)] }),
  );

describe('a table of what is shown', () => {
  it('is RFC 4180 with a byte order mark, every row as long as the head', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const csv = csvOf(caseIn(file));
        expect(csv.startsWith('\uFEFFcase,resourceType,id,')).toBe(true);
        const [head = [], ...rows] = readCsv(csv.slice(1));
        expect(rows.every((row) => row.length === head.length)).toBe(true);
        expect(new Set(head).size).toBe(head.length);
      }),
    );
  });

  it('has a row of the case, of every value, event and phrase of it', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const record = caseIn(file);
        const rows = rowsOfCase(record);
        const count = (type: string) =>
          rows.filter(({ resourceType }) => resourceType === type).length;
        const values = record.series.reduce((sum, { value }) => sum + value.length, 0);
        expect(count('Case')).toBe(1);
        expect(count('Observation')).toBe(values);
        expect(count('Event')).toBe(record.events.length);
        expect(count('Quotation')).toBe(record.words.length);
      }),
    );
  });

  it('says on every row where it comes from and what it is for', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const { source } = caseIn(file);
        for (const row of rowsOfCase(caseIn(file))) {
          expect(row.teaching).toBe('For teaching; not for the care of a patient.');
          expect(row.source?.replace(/'/g, '')).toContain(source.citation.replace(/'/g, '').trim());
        }
      }),
    );
  });

  it('leaves no cell that a spreadsheet computes, whatever delimiter it reads by', () => {
    fc.assert(
      fc.property(arbitraryFile, fc.constantFrom(',', ';', '\t', '|'), (file, delimiter) => {
        const cells = csvOf(caseIn(file))
          .slice(1)
          .split(/\r?\n|\r/)
          .flatMap((line) => line.split(delimiter))
          .map((cell) => cell.replace(/^[\s"]+/, ''));
        const computed = cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell));
        expect(computed.filter((cell) => !/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?"?$/i.test(cell))).toEqual(
          [],
        );
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|x', "'+cmd|x"],
    ['-cmd|x', "'-cmd|x"],
    ['＝1+1', "'＝1+1"],
    ['\t=1+1', "\t'=1+1"],
    ['\r=1+1', "\r'=1+1"],
    [' "=1+1', ' "\'=1+1'],
    ['text; =1+1', "text; '=1+1"],
    ['text\n@x', "text\n'@x"],
    ['-0.3', '-0.3'],
    ['+2', '+2'],
    ['a = b', 'a = b'],
    ['−0.3 to 2', '−0.3 to 2'],
  ])('writes the note %j as %j', (note, cell) => {
    const row = valueRow(caseIn(fileWithValues([{ time: { day: 0 }, value: 1, note }])));
    expect(row.note).toBe(cell);
  });

  it('takes a long run of blanks without stopping', () => {
    const note = `${'\n'.repeat(100_000)}${' '.repeat(100_000)}=`;
    const started = performance.now();
    csvOf(caseIn(fileWithValues([{ time: { day: 0 }, value: 1, note }])));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('keeps a number a number: below zero, with its zeros, large and small', () => {
    const range = { low: -0.3, high: 1.5, basis: 'reported' };
    const of = (value: number) =>
      valueRow(caseIn(fileWithValues([{ time: { day: -3 }, value }], { referenceRange: range })));
    expect(of(0.5)).toMatchObject({ referenceRangeLow: '-0.3', dayEarliest: '-3', value: '0.5' });
    expect(of(1e21).value).toBe('1e+21');
    expect(of(1e-7).storedValue).toBe('1e-7');
  });
});

describe('a value in the table', () => {
  const phosphorus = { code: { system: 'http://loinc.org', code: '14879-1' }, unit: 'mmol/L' };

  it('stands in the unit that is shown and as it is stored, with the factor between', () => {
    const record = caseIn(fileWithValues([{ time: { day: 2 }, value: 0.7 }], phosphorus));
    expect(valueRow(record, { unit: 'mg/dL' })).toMatchObject({
      case: 'specimen',
      id: 'phosphorus:0',
      code: '14879-1',
      value: '2.2',
      unit: 'mg/dL',
      storedValue: '0.7',
      storedUnit: 'mmol/L',
      conversionFactor: '3.0973762',
    });
    expect(valueRow(record)).toMatchObject({ value: '0.7', unit: 'mmol/L', conversionFactor: '1' });
  });

  it('keeps its comparator beside the limit', () => {
    const row = valueRow(
      caseIn(fileWithValues([{ time: { day: 0 }, value: 0.3, comparator: '<' }])),
    );
    expect(row).toMatchObject({ comparator: '<', value: '0.3', saidValue: 'below 0.3 mmol/L' });
  });

  it('is empty where it is missing, with the reason, and is not 0', () => {
    const row = valueRow(caseIn(fileWithValues([{ time: { day: 0 }, missing: 'haemolysed' }])));
    expect(row).toMatchObject({ value: '', storedValue: '', dataAbsentReason: 'haemolysed' });
    expect(row.interpretation).toBe('');
  });

  it.each([
    [{ low: 0.85, high: 1.51, basis: 'assumed', source: 'WS/T 404.6' }, 'L', '0.85', 'WS/T 404.6'],
    [{ high: 1.51, basis: 'reported' }, 'N', '', ''],
  ])('stands against the range %j', (referenceRange, interpretation, low, source) => {
    const row = valueRow(
      caseIn(fileWithValues([{ time: { day: 0 }, value: 0.5 }], { referenceRange })),
    );
    expect(row).toMatchObject({
      interpretation,
      interpretationBasis: 'computed',
      referenceRangeBasis: referenceRange.basis,
      referenceRangeSource: source,
      referenceRangeLow: low,
      referenceRangeHigh: '1.51',
    });
  });

  it('has no range where none is given, and what the laboratory reported is called so', () => {
    const row = valueRow(
      caseIn(fileWithValues([{ time: { day: 0 }, value: 0.5, interpretation: 'LL' }])),
    );
    expect(row).toMatchObject({
      interpretation: 'LL',
      interpretationBasis: 'reported',
      referenceRangeLow: '',
      referenceRangeHigh: '',
      referenceRangeBasis: '',
    });
  });

  it('says its reading error, read in the unit that is shown', () => {
    const observation = { time: { day: 0 }, value: 0.7, basis: 'digitised', readingError: 0.05 };
    const record = caseIn(fileWithValues([observation], phosphorus));
    expect(valueRow(record)).toMatchObject({ readingError: '0.05', basis: 'digitised' });
    expect(valueRow(record, { unit: 'mg/dL' }).readingError).toBe('0.2');
  });

  it.each(['reconstructed', 'simulated'])('that is %s says that it is no data', (basis) => {
    const row = valueRow(caseIn(fileWithValues([{ time: { day: 0 }, value: 0.5 }], { basis })));
    expect(row).toMatchObject({ basis, illustration: 'Illustration, not data.' });
    expect(row.saidValue).toMatch(/^about .*, illustrative$/);
  });

  it('of which only the day is made up says that of the day', () => {
    const time = { day: 3, basis: 'simulated' };
    const row = valueRow(caseIn(fileWithValues([{ time, value: 0.5 }])));
    expect(row).toMatchObject({ basis: 'reported', timeBasis: 'simulated' });
    expect(row.illustration).toBe('Its day is made up for teaching.');
  });

  it('says what an edit made of it', () => {
    const record = caseIn(fileOf());
    const [series] = record.series;
    if (!series) throw new Error('no series');
    const edited = { ...series, rare: new Map([[0, { edit: { kind: 'added' } as const }]]) };
    expect(valueRow({ ...record, series: [edited] }).edit).toBe('added');
  });
});

describe('a time in the table', () => {
  it.each([
    [{ day: 3 }, ['day', '3', '3']],
    [{ day: 0 }, ['day', '0', '0']],
    [{ day: 2.5 }, ['instant', '2.5', '2.5']],
    [{ day: [4, 9] }, ['between', '4', '9']],
    [{ after: { day: 4 } }, ['open', '4', '']],
    [{ before: { day: 4 } }, ['open', '', '4']],
    [{ oneOf: [{ day: -126 }, { day: 0 }] }, ['either', '-126', '0']],
  ])('has the bounds of %j, both of them days it can be', (time, bounds) => {
    const row = eventRow(withEvent(time), 'visit');
    expect([row.timeForm, row.dayEarliest, row.dayLatest]).toEqual(bounds);
    expect(row.dayZero).toBe('surgery');
  });

  it('has dates only where they are known, and is no earlier than day 0 can be', () => {
    const dated = (date: string) =>
      caseIn(
        fileOf({
          anchor: { event: 'surgery', time: { date } },
          events: [eventInFile('surgery', { day: 0 }), eventInFile('visit', { day: 2 })],
        }),
      );
    expect(eventRow(dated('2018-10-24'), 'visit')).toMatchObject({
      dateEarliest: '2018-10-26',
      dateLatest: '2018-10-26',
      saidDate: '26 October 2018',
    });
    expect(eventRow(dated('2018-10'), 'visit')).toMatchObject({
      dateEarliest: '2018-10-03',
      dateLatest: '2018-11-02',
    });
    expect(eventRow(withEvent({ day: 2 }), 'visit')).toMatchObject({
      dateEarliest: '',
      dateLatest: '',
      saidDate: 'date not stated',
    });
  });

  it('keeps an illustrative calendar out of the bounds, and calls it so where it is shown', () => {
    const record = caseIn(
      fileOf({ anchor: { event: 'surgery', illustrativeDate: '2020-01-01' }, series: [] }),
    );
    const days = eventRow(record, 'surgery');
    const dates = eventRow(record, 'surgery', { mode: 'dates' });
    expect([days.dateEarliest, dates.dateEarliest]).toEqual(['', '']);
    expect(days.saidDate).toBe('date not stated');
    expect(dates.saidDate).toBe('1 January 2020, illustrative calendar');
  });

  it('counts from the event that is called day 0, as wide as that is known', () => {
    const record = caseIn(
      fileOf({
        events: [eventInFile('surgery', { day: 0 }), eventInFile('visit', { day: [10, 13] })],
        series: [],
      }),
    );
    const row = eventRow(record, 'surgery', { axis: deriveTimeAxis(record, 'visit') });
    expect(row).toMatchObject({ dayEarliest: '-13', dayLatest: '-10', dayZero: 'visit' });
  });

  it('has both ends of a period, and none for an end that is not known', () => {
    const lasting = (period: unknown) => eventRow(withEvent(undefined, { period }), 'visit');
    expect(lasting({ start: { day: 1 }, end: { day: [5, 7] } })).toMatchObject({
      timeForm: 'period',
      dayEarliest: '1',
      dayLatest: '1',
      endDayEarliest: '5',
      endDayLatest: '7',
    });
    expect(lasting({ end: { day: 5 } })).toMatchObject({ dayEarliest: '', endDayLatest: '5' });
  });

  it('says that it is about, and what the source says of it', () => {
    const record = caseIn(
      fileOf({
        anchor: undefined,
        series: [],
        events: [eventInFile('visit', { date: '2018-05~', text: 'in spring' })],
      }),
    );
    expect(eventRow(record, 'visit')).toMatchObject({
      timeIsAbout: 'true',
      timeText: 'in spring',
      dateEarliest: '2018-05-01',
      dateLatest: '2018-05-31',
      dayEarliest: '',
      saidDay: '',
    });
  });
});

describe('a table of what is on screen', () => {
  const record = caseIn(
    fileOf({
      series: [
        seriesInFile({
          observations: [
            { time: { day: -9 }, value: 1 },
            { time: { oneOf: [{ day: -9 }, { day: 20 }] }, value: 2 },
            { time: { day: [1, 4] }, value: 3 },
            { time: { day: 5 }, value: 4 },
            { time: { day: 6 }, value: 5 },
          ],
        }),
      ],
      events: [
        eventInFile('surgery', { day: 0 }),
        eventInFile('long-ago', { day: -400 }),
        eventInFile('later', { day: 60 }),
        eventInFile('lasting', undefined, { period: { start: { day: -20 } } }),
      ],
      words: [
        { text: 'low', period: { end: { day: -10 } }, basis: 'reported' },
        { text: 'rising', period: { start: { day: 3 } }, basis: 'reported' },
      ],
    }),
  );
  const window = { from: 2 * DAY_MS, to: 5 * DAY_MS, alwaysShown: new Set(['long-ago']) };

  it('has the values that can lie in the window, and no other', () => {
    const rows = rowsOfCase(record, { window });
    const ids = (type: string) =>
      rows.filter(({ resourceType }) => resourceType === type).map(({ id }) => id);
    expect(ids('Observation')).toEqual(['phosphorus:2', 'phosphorus:3']);
    expect(ids('Event')).toEqual(['long-ago', 'lasting']);
    expect(ids('Quotation')).toEqual(['']);
    expect(rows.at(-1)?.name).toBe('“rising”');
  });

  it('has the case alone where the window shows nothing', () => {
    const nothing = { from: 1000 * DAY_MS, to: 1001 * DAY_MS, alwaysShown: new Set<string>() };
    const [first, ...rest] = rowsOfCase(caseIn(fileOf()), { window: nothing });
    expect(first).toMatchObject({
      resourceType: 'Case',
      name: 'A specimen',
      source: 'Made for a test',
      version: '0a1b2c3d',
      address: 'https://example.org/?case=specimen',
    });
    expect(rest).toEqual([]);
  });
});

it('gives what other patients showed its own source, and never that of the case', () => {
  const record = caseIn(fileOf({ source: { citation: 'The letter', licence: 'CC BY-NC-ND 4.0' } }));
  const evidence = {
    id: 'hours',
    kind: 'evidence',
    title: 'FGF23: hours',
    time: dayTime(1),
    locator: 'Another report',
    basis: 'reported',
  } as const;
  const { locator: _, ...rest } = evidence;
  const bare = { ...rest, id: 'unsourced' };
  const rows = rowsOfCase({ ...record, events: [...record.events, evidence, bare] }).filter(
    ({ resourceType }) => resourceType === 'Evidence',
  );
  expect(rows.map((row) => [row.id, row.source, row.licence, row.note])).toEqual([
    ['hours', 'Another report', '', 'Other patients'],
    ['unsourced', '', '', 'Other patients'],
  ]);
});

it('puts what other patients showed on no date of this one', () => {
  const record = caseIn(fileOf({ anchor: { event: 'surgery', time: { date: '2018-05-12' } } }));
  const own = { id: 'own', kind: 'visit', title: 'Visit', time: dayTime(1), basis: 'reported' };
  const others = { ...own, id: 'others', kind: 'evidence' };
  const events = [...record.events, own, others] as CaseRecord['events'];
  const dated = (id: string) => {
    const { dayEarliest, dateEarliest, dateLatest, saidDate } = eventRow({ ...record, events }, id);
    return [dayEarliest, dateEarliest, dateLatest, saidDate];
  };
  expect(dated('own')).toEqual(['1', '2018-05-13', '2018-05-13', '13 May 2018']);
  expect(dated('others')).toEqual(['1', '', '', '']);
});

it('of several cases has the case of each row in a column of its own', () => {
  const record: CaseRecord = {
    ...caseIn(fileOf()),
    id: 'one,two',
    isComparison: true,
    series: ['one', 'two'].map((key) => {
      const [series] = caseIn(fileOf()).series;
      if (!series) throw new Error('no series');
      return { ...series, id: `${key}/${series.id}` };
    }),
    events: [],
  };
  const rows = rowsOfCase(record).filter(({ resourceType }) => resourceType === 'Observation');
  expect(rows.map((row) => [row.case, row.id, row.dayZero])).toEqual([
    ['one', 'phosphorus:0', ''],
    ['two', 'phosphorus:0', ''],
  ]);
});
