import { textOf } from '../textOf';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { writeTable } from '../../../src/exchange/table/writeTable';
import { caseWithin, type Opened } from './openSession';
import { addsUp, expectKind, fileWith, makeCase, open, readAs, rowsOf } from './openSession';

const HEADER = 'Date,Analyte,Value,Unit';

/** A table of phosphate with these dates. */
const dated = (...dates: readonly string[]) =>
  rowsOf(HEADER, ...dates.map((date) => `"${date}",Phosphate,1.5,mmol/L`));

/** A table of phosphate with these cells of values, a day apart. */
const valued = (...values: readonly string[]) =>
  rowsOf(HEADER, ...values.map((value, n) => `2020-05-0${n + 1},Phosphate,"${value}",mmol/L`));

async function look(text: string) {
  const opened = await open(fileWith(text));
  return { opened, ...expectKind(opened, 'table') };
}

const leftOut = (reason: string, ...rows: readonly number[]) => ({
  reason,
  count: rows.length,
  places: rows.map((row) => `row ${row}`),
});

/** The values of the case that a table becomes, with their comparators. */
async function valuesOf({ session }: Opened) {
  return caseWithin(textOf(await makeCase(session))).series.map(({ unit, observations }) => ({
    unit,
    values: observations.map(
      ({ value, comparator = '', missing }) => missing ?? `${comparator}${value}`,
    ),
  }));
}

describe('a value in a table', () => {
  it('row 14: a word where a number belongs leaves its row out, and is not made a number', async () => {
    const { view } = await look(valued('1.1', 'three', '1.2.3', '12abc'));
    expect(view.summary).toEqual({
      counts: { total: 4, used: 1 },
      leftOut: [
        leftOut('“three” is no number', 3),
        leftOut('“1.2.3” is no number', 4),
        leftOut('“12abc” is no number', 5),
      ],
      notes: [],
    });
  });

  it.each([
    ['1e999', '“1e999” is no finite number'],
    ['-1e999', '“-1e999” is no finite number'],
    ['Infinity', '“Infinity” is no number'],
    ['NaN', '“NaN” is no number'],
  ])('row 15: %s leaves its row out', async (value, reason) => {
    const { view } = await look(valued('1.1', value));
    expect(view.summary.leftOut).toEqual([leftOut(reason, 3)]);
    expect(view.summary.counts).toEqual({ total: 2, used: 1 });
  });

  it('row 16: -2 leaves its row out, and 310 mg/dL of phosphorus is noted and kept', async () => {
    const { view, opened } = await look(
      rowsOf(
        'Date,Analyte,Value,Unit,High',
        '2020-05-01,Phosphate,-2,mg/dL,4.5',
        '2020-05-02,Phosphate,310,mg/dL,4.5',
      ),
    );
    expect(view.summary).toEqual({
      counts: { total: 2, used: 1 },
      leftOut: [leftOut('“-2” is below 0', 2)],
      notes: [
        {
          severity: 'note',
          place: 'row 3',
          found: '310',
          expected:
            'at most ten times the upper bound of the range; check the value and its unit, mg/dL',
        },
      ],
    });
    expect(await valuesOf(opened)).toEqual([{ unit: 'mg/dL', values: ['310'] }]);
  });

  it('row 34: limits are kept as limits, however they are written', async () => {
    const { view, opened } = await look(
      valued('<0.3', '< 0.3', '≤0.3', '＜0.3', '>10', '>= 10', '0.3'),
    );
    expect(view.summary.counts).toEqual({ total: 7, used: 7 });
    expect(await valuesOf(opened)).toEqual([
      { unit: 'mmol/L', values: ['<0.3', '<0.3', '<=0.3', '<0.3', '>10', '>=10', '0.3'] },
    ]);
  });

  it('row 34: a limit with a decimal comma is the same limit', async () => {
    const { opened } = await look(
      rowsOf(HEADER.replaceAll(',', ';'), '2020-05-01;P;< 0,3;mmol/L', '2020-05-02;P;≤0,3;mmol/L'),
    );
    expect(await valuesOf(opened)).toEqual([{ unit: 'mmol/L', values: ['<0.3', '<=0.3'] }]);
  });

  it('row 34: a limit is counted as a value and never said to be in range', async () => {
    const { opened } = await look(rowsOf(`${HEADER},Low,High`, '2020-05-01,P,<0.9,mmol/L,0.8,1.5'));
    expect((await opened.session.summarise()).series).toMatchObject([{ values: 1, missing: 0 }]);
  });

  it('row 35: a value that is missing keeps its reason and its row', async () => {
    const { view, opened } = await look(valued('1.1', '', '-', 'n/a', 'hemolysed', 'QNS', '1.2'));
    expect(view.summary).toEqual({ counts: { total: 7, used: 7 }, leftOut: [], notes: [] });
    expect((await opened.session.summarise()).series).toMatchObject([{ values: 2, missing: 5 }]);
    expect(await valuesOf(opened)).toEqual([
      {
        unit: 'mmol/L',
        values: [
          '1.1',
          'left blank in the table',
          'printed as “-”',
          'printed as “n/a”',
          'hemolysed',
          'QNS',
          '1.2',
        ],
      },
    ]);
  });
});

describe('a date in a table', () => {
  it('row 17: a day that does not exist leaves its row out and names it', async () => {
    const { view } = await look(dated('2020-05-01', '2020-02-30', '2020-13-01', '31.04.2020'));
    expect(view.summary).toMatchObject({
      counts: { total: 4, used: 1 },
      leftOut: [
        leftOut('“2020-02-30” is no day of the calendar', 3),
        leftOut('“2020-13-01” has a month that does not exist', 4),
        leftOut('“31.04.2020” is no day of the calendar', 5),
      ],
    });
  });

  it('row 18: 2020-21 is no month, and no years either', async () => {
    const { view } = await look(dated('2020-05-01', '2020-21'));
    expect(view.summary.counts).toEqual({ total: 2, used: 1 });
    expect(view.summary.leftOut).toEqual([leftOut('“2020-21” has a month that does not exist', 3)]);
  });

  it('row 19: 03/04/2020 is asked about once, with both readings, and waits', async () => {
    const { view } = await look(dated('03/04/2020', '05/06/2020'));
    expect(view.questions).toEqual([
      {
        kind: 'dateOrder',
        text: '“03/04/2020” in row 2 can be read two ways. In which order do day and month stand?',
        answers: [
          { value: 'DMY', label: '03/04/2020 is 3 April 2020' },
          { value: 'MDY', label: '03/04/2020 is 4 March 2020' },
        ],
      },
    ]);
    expect(view.summary).toEqual({
      counts: { total: 2, used: 0 },
      leftOut: [
        leftOut(
          'the date can be read two ways, and the order of day and month is not chosen yet',
          2,
          3,
        ),
      ],
      notes: [],
    });
  });

  it.each([
    ['DMY', '3 April 2020', '5 June 2020'],
    ['MDY', '4 March 2020', '6 May 2020'],
  ] as const)('row 19: is read as its author says: %s', async (dateOrder, first, last) => {
    const { opened } = await look(dated('03/04/2020', '05/06/2020'));
    const view = await readAs(opened, { dateOrder });
    expect(view.questions).toEqual([]);
    expect(view.summary.counts).toEqual({ total: 2, used: 2 });
    expect((await opened.session.summarise()).series).toMatchObject([{ first, last }]);
  });

  it('row 19: is not asked about where another row shows it, and a note says which', async () => {
    const { view } = await look(dated('03/04/2020', '25/04/2020'));
    expect(view.questions).toEqual([]);
    expect(view.summary.counts).toEqual({ total: 2, used: 2 });
    expect(view.summary.notes).toEqual([
      {
        severity: 'note',
        place: 'row 3',
        found: '“25/04/2020”',
        expected: 'the day before the month, so dates such as 03/04/2020 are read so too',
      },
    ]);
  });

  it('row 20: a month and a year are accepted as that', async () => {
    const { opened } = await look(dated('2019', '2020-05'));
    expect((await opened.session.summarise()).series).toMatchObject([
      { first: '2019', last: 'May 2020' },
    ]);
    const [series] = caseWithin(textOf(await makeCase(opened.session))).series;
    expect(series?.observations.map(({ time }) => time)).toEqual([
      { date: '2019' },
      { date: '2020-05' },
    ]);
  });

  it('row 21: an offset does not move a date', async () => {
    const { opened } = await look(dated('2020-05-01T23:30:00-08:00'));
    expect((await opened.session.summarise()).series).toMatchObject([
      { first: '1 May 2020 at 23:30' },
    ]);
  });

  it('row 22: a wall clock is kept, with seconds or without', async () => {
    const { opened } = await look(dated('2025-01-31T10:26:00', '2025-01-31 11:26'));
    expect((await opened.session.summarise()).series).toMatchObject([
      { first: '31 January 2025 at 10:26', last: '31 January 2025 at 11:26' },
    ]);
  });

  it.each(['0202-05-01', '2220-05-01'])(
    'row 23: %s is kept with a note, and an offer',
    async (far) => {
      const { view, opened } = await look(dated('2020-05-01', far));
      expect(view.summary).toEqual({
        counts: { total: 2, used: 2 },
        leftOut: [],
        notes: [
          {
            severity: 'note',
            place: 'row 3',
            found: `“${far}”`,
            expected: 'a year between 1800 and 2100; check the date',
          },
        ],
      });
      expect(view.questions).toEqual([
        {
          kind: 'farDates',
          text: `1 value has a date outside the years 1800 to 2100, such as “${far}” in row 3. Leave it out, so that the axis keeps its scale?`,
          answers: [
            { value: 'leaveOut', label: 'Leave out' },
            { value: 'keep', label: 'Keep' },
          ],
        },
      ]);
      expect((await makeCase(opened.session)).caseRecord.series[0]?.value).toHaveLength(2);
      const without = await readAs(opened, { leavesOutFarDates: true });
      expect(without.questions).toEqual([]);
      expect(without.summary.counts).toEqual({ total: 2, used: 1 });
      expect(without.summary.leftOut).toEqual([
        leftOut('the year is not between 1800 and 2100, and such dates are left out by choice', 3),
      ]);
    },
  );
});

describe('rows of a table', () => {
  it('row 24: an event that ends before it starts is left out with its name and both dates', async () => {
    const { view } = await look(
      rowsOf('Date,Until,Event', '2020-05-02,2020-05-01,Stay', '2020-05-03,2020-05-04,Visit'),
    );
    expect(view.summary).toMatchObject({
      counts: { total: 2, used: 1 },
      leftOut: [leftOut('“Stay” ends (2020-05-01) before it starts (2020-05-02)', 2)],
    });
  });

  it('row 25: events and series of one name have ids of their own', async () => {
    const { opened } = await look(
      rowsOf(
        'Date,Analyte,Value,Unit,Event',
        '2020-05-01,,,,Visit',
        '2020-05-02,,,,Visit',
        '2020-05-02,P,1,mmol/L,',
        '2020-05-02,P,1,g,',
      ),
    );
    const { series, events } = caseWithin(textOf(await makeCase(opened.session)));
    for (const ids of [series, events].map((list) => list.map(({ id }) => id))) {
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(2);
    }
  });

  it('row 26: results at the same time are both kept in the order of the table, and noted', async () => {
    const { view, opened } = await look(
      rowsOf(HEADER, '2020-05-02,P,1,mmol/L', '2020-05-01,P,3,mmol/L', '2020-05-02,P,2,mmol/L'),
    );
    expect(view.summary).toMatchObject({ counts: { total: 3, used: 3 }, leftOut: [] });
    expect(view.summary.notes).toMatchObject([
      {
        found: '1 value at the time of another one',
        expected: 'one value at a time; all are kept, in the order of the table',
      },
    ]);
    const { caseRecord } = await makeCase(opened.session);
    expect([...(caseRecord.series[0]?.value ?? [])]).toEqual([3, 1, 2]);
  });

  it('row 27: out of order are sorted, and nobody is asked', async () => {
    const { view, opened } = await look(dated('2020-05-03', '2020-05-01', '2020-05-02'));
    expect(view.questions).toEqual([]);
    expect([...((await makeCase(opened.session)).caseRecord.series[0]?.start ?? [])]).toEqual(
      ['2020-05-01', '2020-05-02', '2020-05-03'].map((date) => Date.parse(date)),
    );
  });

  it('row 28: a header alone is refused, because no row is there', async () => {
    const { view } = await look(HEADER);
    expect(view.refusals).toEqual([
      {
        severity: 'refuse',
        place: 'the table',
        found: 'nothing',
        expected: 'at least one row of data',
        next: 'Check the file.',
      },
    ]);
  });

  it('row 36: that are ragged or hold an open quote are listed, and the rest loads when they are skipped', async () => {
    const { table, view, opened } = await look(
      rowsOf(
        HEADER,
        '2020-05-01,P,1.5',
        '2020-05-02,P,1.5,mmol/L',
        '2020-05-03,"P,1.5,mmol/L',
        '2020-05-04,P,1,mmol/L',
        '2020-05-05,P,1,mmol/L,more,and more',
      ),
    );
    expect(view.questions).toEqual([
      {
        kind: 'brokenRows',
        text: '3 rows cannot be read as rows of this table (row 2, row 4, row 6). Skip them and read the rest?',
        answers: [{ value: 'skip', label: 'Skip these rows' }],
      },
    ]);
    const ragged = 'the row does not have 4 cells like the first one';
    const openQuote = 'a quotation mark in the row is not closed';
    expect(table.broken).toEqual([
      { reason: ragged, count: 2, rows: [2, 6] },
      { reason: openQuote, count: 1, rows: [4] },
    ]);
    const skipped = await readAs(opened, { skipsBrokenRows: true });
    expect(skipped.questions).toEqual([]);
    expect(skipped.summary).toEqual({
      counts: { total: 5, used: 2 },
      leftOut: [leftOut(ragged, 2, 6), leftOut(openQuote, 4)],
      notes: [],
    });
    expect(await valuesOf(opened)).toEqual([{ unit: 'mmol/L', values: ['1.5', '1'] }]);
  });
});

describe('numbers with a decimal comma', () => {
  const semicolons = (...values: readonly string[]) =>
    rowsOf(
      HEADER.replaceAll(',', ';'),
      ...values.map((value, n) => `2020-05-0${n + 1};P;${value};mmol/L`),
    );

  it('row 33: are found, shown, and read as 3.1 and 1234.5', async () => {
    const { table, view, opened } = await look(semicolons('3,1', '1.234,5'));
    expect(table.guess).toMatchObject({ delimiter: ';', decimal: ',' });
    expect(view.preview.map(({ value }) => value)).toEqual(['3.1', '1234.5']);
    expect(view.summary.counts).toEqual({ total: 2, used: 2 });
    expect(await valuesOf(opened)).toEqual([{ unit: 'mmol/L', values: ['3.1', '1234.5'] }]);
  });

  it('row 33: beside numbers with a decimal point in one column are refused', async () => {
    const { view } = await look(semicolons('3,1', '3.25'));
    expect(view.refusals).toEqual([
      {
        severity: 'refuse',
        place: 'column “Value”',
        found: '“3.25” in row 3 and “3,1” in row 2',
        expected: 'one decimal sign in the column “Value”',
        next: 'Write all numbers of the column with the same decimal sign.',
      },
    ]);
  });

  it('row 33: that could be thousands are asked about with both readings, and wait', async () => {
    const { view, opened } = await look(semicolons('1,234'));
    expect(view.questions).toEqual([
      {
        kind: 'decimal',
        text: '“1,234” in row 2 can be read two ways. Which sign stands before the decimals?',
        answers: [
          { value: '.', label: '1,234 is 1234' },
          { value: ',', label: '1,234 is 1.234' },
        ],
      },
    ]);
    expect(view.summary).toMatchObject({ counts: { total: 1, used: 0 }, leftOut: [{ count: 1 }] });
    const chosen = await readAs(opened, { decimal: ',' });
    expect(chosen.summary.counts).toEqual({ total: 1, used: 1 });
    expect(await valuesOf(opened)).toEqual([{ unit: 'mmol/L', values: ['1.234'] }]);
  });
});

describe('the columns of a table', () => {
  it('row 37: a first line sep=; is honoured and is no row', async () => {
    const { table, view } = await look(
      rowsOf(
        'sep=;',
        'Date;Analyte;Value;Unit',
        '2020-05-01;P, serum;1,5;mmol/L',
        '2020-02-30;P;1;mmol/L',
      ),
    );
    expect(table.guess.delimiter).toBe(';');
    expect(view.preview[0]).toMatchObject({ row: 2, analyte: 'P, serum', value: '1.5' });
    expect(view.summary.leftOut).toMatchObject([{ places: ['row 3'] }]);
  });

  it('row 37: a first line sep= wins over what would fit as well', async () => {
    const { table } = await look(rowsOf('sep=|', 'Date,x|Value,x', '2020-05-01,x|1,5'));
    expect(table.columns.map(({ name }) => name)).toEqual(['Date,x', 'Value,x']);
  });

  it('row 37: duplicate headers are shown as such, and one has to be chosen', async () => {
    const { table, view, opened } = await look(
      rowsOf('Date,Analyte,Value,Value,Unit', '2020-05-01,P,1.5,2.5,mmol/L'),
    );
    expect(table.columns.map(({ isDuplicate }) => isDuplicate)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(view.refusals).toEqual([
      {
        severity: 'refuse',
        place: 'the table',
        found: 'value',
        expected: 'one column for “value”',
        next: 'Keep one of them and set the others to ignored.',
      },
    ]);
    const roles = ['date', 'analyte', 'ignored', 'value', 'unit'] as const;
    const chosen = await readAs(opened, { roles });
    expect(chosen.refusals).toEqual([]);
    expect(await valuesOf(opened)).toEqual([{ unit: 'mmol/L', values: ['2.5'] }]);
  });

  it('row 37: two value columns beside a unit are refused until their roles are set', async () => {
    const { view, opened } = await look(
      rowsOf('Date,Result,Value,Unit', '2020-05-01,1.5,2.5,mmol/L'),
    );
    expect(view.refusals).toEqual([
      {
        severity: 'refuse',
        place: 'column “Unit”',
        found: 'unit',
        expected: 'columns that belong to one analyte; in a wide table they could belong to any',
        next: 'Set this column to ignored, or mark the columns of a table with one result a row.',
      },
    ]);
    const chosen = await readAs(opened, { roles: ['date', 'ignored', 'values', 'unit'] });
    expect(chosen.refusals).toEqual([]);
    expect(chosen.summary.counts).toEqual({ total: 1, used: 1 });
  });

  it('row 37: unknown headers are ignored until their author says what they are', async () => {
    const { table, view, opened } = await look(
      rowsOf('Date,Analyte,Value,Unit,Zz,Yy', '2020-05-01,P,1.5,mmol/L,abc,7x'),
    );
    expect(table.guess.roles.slice(4)).toEqual(['ignored', 'ignored']);
    expect(view.summary.counts).toEqual({ total: 1, used: 1 });
    const roles = [...table.guess.roles.slice(0, 4), 'comment', 'ignored'] as const;
    const chosen = await readAs(opened, { roles });
    expect(chosen.preview[0]?.comment).toBe('abc');
  });

  it('row 37: a table in which no header is known asks for time and values', async () => {
    const { view } = await look(rowsOf('Aa,Bb', 'x,y', 'z,w'));
    expect(view.refusals).toEqual([
      {
        severity: 'refuse',
        place: 'the table',
        found: 'nothing',
        expected: 'a column of dates or of days',
        next: 'Choose which column tells the time.',
      },
      {
        severity: 'refuse',
        place: 'the table',
        found: 'nothing',
        expected: 'a column of values or of events',
        next: 'Choose which column holds the values.',
      },
    ]);
  });
});

describe('the units of a table', () => {
  const rows = rowsOf(
    HEADER,
    '2020-05-01,Phosphate,3.1,mg/dl',
    '2020-05-02,Phosphate,3.1,mg%',
    '2020-05-03,Phosphate,1,mmol/L',
    '2020-05-04,Phosphate,3,',
    '2020-05-05,Phosphate,3,foo',
  );

  it('row 38: are converted with the mass of phosphorus, mapped from their spellings, and kept apart if unknown', async () => {
    const { view, opened } = await look(rows);
    expect(await valuesOf(opened)).toEqual([
      { unit: 'mg/dL', values: ['3.1', '3.1', '3.09738'] },
      { unit: 'foo', values: ['3'] },
    ]);
    expect(view.summary.notes.map(({ found, expected }) => `${found}: ${expected}`)).toEqual([
      '1 value in mmol/L: mg/dL, the unit of most values; converted with 30.973762 g/mol',
      '“foo”: a unit in UCUM; this one is kept as it stands and never converted',
    ]);
    const { observations = [] } =
      caseWithin(textOf(await makeCase(opened.session))).series[0] ?? {};
    expect(observations[2]?.note).toBe('printed as 1 mmol/L');
  });

  it('row 38: that are missing are asked about, and their rows stay out until then', async () => {
    const { view, opened } = await look(rows);
    expect(view.questions).toEqual([
      {
        kind: 'missingUnit',
        about: 'Phosphate',
        text: '1 value of Phosphate has no unit (row 5). Which unit do they have? Until you say so they are left out.',
        answers: [],
      },
    ]);
    expect(view.summary).toMatchObject({
      counts: { total: 5, used: 4 },
      leftOut: [leftOut('the unit of Phosphate is missing', 5)],
    });
    const chosen = await readAs(opened, { missingUnits: { Phosphate: 'mg/dL' } });
    expect(chosen.questions).toEqual([]);
    expect(chosen.summary.counts).toEqual({ total: 5, used: 5 });
    expect(addsUp(chosen.summary)).toBe(true);
  });

  it.each([
    ['2777-1', 'mmol/L'],
    ['14879-1', 'mg/dL'],
  ])('also: LOINC %s beside %s leaves the row out', async (code, unit) => {
    const { view } = await look(
      rowsOf(`${HEADER},LOINC`, `2020-05-01,Phosphate,1,${unit},${code}`),
    );
    expect(view.summary).toMatchObject({
      counts: { total: 1, used: 0 },
      leftOut: [leftOut(`LOINC ${code} is not measured in ${unit}`, 2)],
    });
  });
});

describe('a table that is long', () => {
  const ANALYTES = 20;
  const table = (rows: number) => {
    const lines = [HEADER];
    for (let n = 0; n < rows; n += 1) {
      const date = new Date(Date.UTC(2000, 0, 1) + Math.floor(n / ANALYTES) * 86_400_000);
      lines.push(`${date.toISOString().slice(0, 10)},Analyte ${n % ANALYTES},${n % 97},mmol/L`);
    }
    return lines.join('\n');
  };

  it('row 13: a hundred thousand rows of 20 analytes are all there', async () => {
    const opened = await open(fileWith(table(100_000)));
    const { view } = expectKind(opened, 'table');
    expect(view.summary).toEqual({
      counts: { total: 100_000, used: 100_000 },
      leftOut: [],
      notes: [],
    });
    const { series } = await opened.session.summarise();
    expect(series).toHaveLength(ANALYTES);
    expect(series.every(({ values, missing }) => values === 5_000 && missing === 0)).toBe(true);
    const { caseRecord } = await makeCase(opened.session);
    expect(caseRecord.series.reduce((sum, { value }) => sum + value.length, 0)).toBe(100_000);
  }, 30_000);
});

describe('the cells of a table that is written', () => {
  const NAMES = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '==', "'=quoted", '-2.5 mg'];

  const written = (text: string, value: number): CaseFile => ({
    format: 'caseline/1',
    id: 'a',
    title: 'a',
    series: [
      {
        id: 'a',
        name: text,
        unit: 'mmol/L',
        basis: 'reported',
        observations: [{ time: { day: -2.5 }, value, note: text }],
      },
    ],
    events: [{ id: 'e', kind: 'visit', title: text, time: { day: 0 }, basis: 'reported' }],
    source: { citation: 'c' },
  });

  it.each(NAMES)('also: the text %j is guarded, so that no spreadsheet computes it', (text) => {
    const cells = writeTable(written(text, 1))
      .replaceAll('"', '')
      .split(/\r\n|,/);
    expect(cells.filter((cell) => cell === `'${text}`)).toHaveLength(3);
    expect(cells.filter((cell) => /^[=+@\t]/.test(cell))).toEqual([]);
  });

  it('also: the number -2.5 is none', () => {
    expect(writeTable(written('a', 1)).split(/\r\n|,/)).toContain('-2.5');
  });

  it.each(NAMES)('also: the text %j comes back as it was', async (text) => {
    const { opened } = await look(writeTable(written(text, 1)));
    const made = caseWithin(textOf(await makeCase(opened.session)));
    expect(made.series[0]?.name).toBe(text.trim());
    expect(made.events.map(({ title }) => title.trim())).toContain(text.trim());
  });
});
