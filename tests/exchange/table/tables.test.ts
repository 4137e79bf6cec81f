import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../../src/domain/series';
import { caseOfFindings, caseRecordOf, onlySeries, readText, rowsOf, say } from './tableOf';

const long = (...rows: readonly string[]) => rowsOf('Date;Analyte;Value;Unit', ...rows);

describe('the mapping that is guessed', () => {
  it.each([
    [
      'Datum;Analyt;Wert;Einheit;Referenzbereich;Patient',
      '04.03.2020;P;1,1;mmol/l;0,8-1,5;A',
      'date analyte value unit range subject',
    ],
    [
      '日期,项目,结果,单位,参考范围,提示,姓名',
      '2020年3月4日,磷,1.1,mmol/L,0.8-1.5,H,甲',
      'date analyte value unit range flag subject',
    ],
    [
      'Date de prélèvement;Analyse;Résultat;Unité;Valeurs de référence;Commentaire',
      '04.03.2020;P;1,1;mmol/l;0,8-1,5;x',
      'date analyte value unit range comment',
    ],
    [
      'PatientID\tCollection_Date\tTest Name\tLOINC\tResult\tUnits\tRef Low\tRef High\tAbnormal Flag',
      '7\t2020-03-04\tP\t14879-1\t1.1\tmmol/L\t0.8\t1.5\tN',
      'subject date analyte code value unit low high flag',
    ],
    [
      'Date of birth,Date,Time,Parameter,Value',
      '1960-01-01,2020-03-04,08:30,P,1.1',
      'ignored date clock analyte value',
    ],
    [
      'Result date,Collection time,Status,Test,Value',
      '2020-03-05,2020-03-04 08:30,final,P,1.1',
      'ignored date status analyte value',
    ],
    [
      'PAT_ID,COMPONENT_ID,COMPONENT_NAME,RESULT_TIME,SPECIMN_TAKEN_TIME,ORD_VALUE,ORD_NUM_VALUE,REFERENCE_UNIT,RESULT_FLAG_C',
      'Z1,77,PHOSPHORUS,2020-03-05,2020-03-04,<0.5,9999999,mg/dL,Low Panic',
      'subject ignored analyte ignored date value ignored unit flag',
    ],
    [
      'PERSON_ID,EVENT_CD_DISP,EVENT_END_DT_TM,RESULT_VAL,RESULT_UNITS_DISP,NORMAL_LOW,NORMAL_HIGH,NORMALCY_DISP,RESULT_STATUS_DISP',
      '1,Phosphate Lvl,2020-03-04 07:30,1.4,mg/dL,2.5,4.5,LOW,Auth (Verified)',
      'subject analyte date value unit low high flag status',
    ],
    ['Datum;System;Analyt;Wert', '04.03.2020;Urin;P;1,1', 'date analyte analyte value'],
    [
      'Date,Fluid,Label,Test,Value',
      '2020-03-04,Blood,x,P,1.1',
      'date analyte ignored analyte value',
    ],
    ['检验日期,采样时间,项目,结果', '2020-03-05,2020-03-04,磷,1.1', 'ignored date analyte value'],
    ['Datum;Uhrzeit;Analyt;Wert', '04.03.2020;0730;P;1,1', 'date clock analyte value'],
    [
      'Datum,Phosphat (mmol/l),Ca [mg/dL],Bemerkung',
      '2020-03-04,1.1,9.1,nüchtern',
      'date values values comment',
    ],
    ['day,phosphorus,event', '3,1.1,', 'day values event'],
    ['date,event,kind,until', '2020-03-04,Stay,admission,2020-03-09', 'date event kind until'],
    [
      '2020-03-04,Phosphate,1.1,mmol/L',
      '2020-03-05,Phosphate,1.2,mmol/L',
      'date analyte value unit',
    ],
    [
      'Reported at,Specimen,Test,Result,Unit',
      '2020-03-04,Urine,P,1.1,mmol/L',
      'date analyte analyte value unit',
    ],
  ])('from %j', async (header, row, roles) => {
    const { opened } = await readText(rowsOf(header, row));
    expect(opened.guess.roles.join(' ')).toBe(roles);
  });

  it('keeps the times of day where one of them is none, and lists that row', async () => {
    const times = ['07:30', '0815', '08:00', '09:00', '24:00'];
    const { reading } = await readText(
      rowsOf('Datum;Uhrzeit;P (mmol/l)', ...times.map((time) => `04.03.2020;${time};1,1`)),
    );
    expect(onlySeries(reading).observations.map(({ time }) => time)).toEqual(
      ['07:30', '08:15', '08:00', '09:00'].map((clock) => ({ date: `2020-03-04T${clock}` })),
    );
    expect(reading.findings.leftOut.map(({ reason }) => reason)).toEqual([
      '“24:00” has no time of day that exists',
    ]);
  });

  it.each([
    [
      'below a header, with a date of something else beside',
      rowsOf(
        'Test,Units,Printed date,2020-03-01,2020-03-02',
        'P,mmol/L,2020-06-01,0.4,0.5',
        'Ca,mmol/L,2020-06-01,2.1,2.2',
      ),
    ],
    ['in a first row without names', rowsOf(';01.03.2020;02.03.2020', 'P;0,4;0,5', 'Ca;2,1;2,2')],
    ['with two digits of the year', rowsOf('Component\t3/1/20 0730\t3/2/20 0645', 'P\t1.4\t2.0')],
  ])('refuses dates that stand side by side, %s', async (_, text) => {
    const { reading } = await readText(text);
    expect(reading.refusals.map(({ expected }) => expected)).toEqual([
      'dates below each other, in one column',
    ]);
    expect(reading.findings.counts).toEqual({ total: 0, used: 0 });
  });

  it('takes two columns of dates for what they are, without a header', async () => {
    const { reading } = await readText(
      '2020-03-01,2020-03-02,P,1.1,mmol/L\n2020-03-02,2020-03-03,P,1.2,mmol/L',
    );
    expect(reading.refusals).toEqual([]);
    expect(reading.findings.counts).toEqual({ total: 2, used: 2 });
  });

  it.each([
    ['Name;Date;P (mmol/l)', ['Max;2020-01-01;1', 'Eva;2020-01-01;2'], 2],
    ['Name;Date;Test;Value;Unit', ['Max;2020-01-01;P;1;mmol/l', 'Eva;2020-01-02;P;2;mmol/l'], 2],
    ['First Name;Last Name;Date;P (mmol/l)', ['A;B;2020-01-01;1', 'A;C;2020-01-01;2'], 2],
    ['ID;Date;P (mmol/l)', ['1;2020-01-01;1', '1;2020-01-02;2', '2;2020-01-01;2'], 2],
    ['ID;Date;P (mmol/l)', ['1;2020-01-01;1', '2;2020-01-02;2', '3;2020-01-03;2'], 0],
    [
      'Test;Name;Date;Value;Unit',
      ['P;Phosphate;2020-01-01;1;mmol/l', 'CA;Calcium;2020-01-02;2;mmol/l'],
      0,
    ],
    ['Name;Date;Value;Unit', ['P;2020-01-01;1;mmol/l', 'Ca;2020-01-02;2;mmol/l'], 0],
  ])('asks whose rows are read where %s tells several people', async (header, rows, people) => {
    const { opened, reading } = await readText(rowsOf(header, ...rows));
    expect(opened.subjects).toHaveLength(people);
    expect(reading.questions.map(({ kind }) => kind)).toEqual(people > 1 ? ['subject'] : []);
  });

  it('never draws urine and serum as one, whatever their column is called', async () => {
    const { reading } = await readText(
      rowsOf(
        'Datum;Xyz;Analyt;Wert;Einheit',
        '04.03.2020;Serum;P;1,1;mmol/l',
        '04.03.2020;24h-Urin;P;20;mmol/l',
      ),
    );
    expect(reading.findings.series.map(({ name }) => name)).toEqual(['Serum, P', '24h-Urin, P']);
  });

  it('says whether the first row is data', async () => {
    const { opened, reading } = await readText('2020-03-04,P,1.1,mmol/L\n2020-03-05,P,1.2,mmol/L');
    expect([opened.guess.hasHeader, opened.rowCount, opened.columns[1]?.name]).toEqual([
      false,
      2,
      'Column 2',
    ]);
    expect(reading.findings.counts).toEqual({ total: 2, used: 2 });
  });

  it('takes no first row for a header because one of its cells could be one', async () => {
    const { opened, reading } = await readText(
      '2020-05-01,Resection,procedure\n2020-05-09,Home,discharge',
    );
    expect([opened.guess.hasHeader, reading.findings.counts.used]).toEqual([false, 2]);
  });

  it('shows duplicate headers and leaves unknown columns to the author', async () => {
    const { opened } = await readText(
      rowsOf('Date,Ca (mmol/L),Note,Note,Xyz', '2020-03-04,2.1,a,b,c'),
    );
    expect(opened.columns.map(({ isDuplicate }) => isDuplicate)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(opened.guess.roles).toEqual(['date', 'values', 'comment', 'comment', 'ignored']);
  });

  it('asks which of two columns of values is meant', async () => {
    const { opened, reading } = await readText(
      rowsOf('Date,Test,Result,Value,Unit', '2020-03-04,P,1.1,1.2,mmol/L'),
    );
    expect(opened.guess.roles).toEqual(['date', 'analyte', 'value', 'value', 'unit']);
    expect(reading.refusals.map(say)).toEqual([
      'the table: found value, expected one column for “value”',
    ]);
  });

  it('has one key for tables of the same shape', async () => {
    const key = async (text: string) => (await readText(text)).opened.shapeKey;
    expect(await key('Date,Value\n2020-01-01,1')).toBe(
      await key('date,VALUE\n2021-01-01,2\n2021-01-02,3'),
    );
    expect(await key('Date,Value\n2020-01-01,1')).not.toBe(await key('Date;Value\n2020-01-01;1'));
  });
});

describe('a table of a laboratory', () => {
  const text = rowsOf(
    'sep=;',
    'Patient;Datum;Analyt;Wert;Einheit;Referenzbereich',
    'A;04.03.2020 08:30;Phosphat;0,4;mmol/l;0,84-1,45',
    'A;05.03.2020 08:10;Phosphat;<0,3;mmol/l;0,84-1,45',
    'B;05.03.2020;Phosphat;1,1;mmol/l;0,84-1,45',
    'A;05.03.2020 08:10;Calcium;2,31;mmol/l;2,2-2,65',
  );

  it('is read for the subject that is chosen', async () => {
    const { opened, reading } = await readText(text, { subject: 'A' });
    expect(opened.subjects).toEqual([
      { name: 'A', rows: 3 },
      { name: 'B', rows: 1 },
    ]);
    expect(reading.questions).toEqual([]);
    expect(reading.findings.leftOut).toEqual([
      { reason: 'the row is about another subject', count: 1, places: ['row 4'] },
    ]);
    expect(reading.findings.series.map(({ id, unit, code }) => [id, unit, code?.code])).toEqual([
      ['phosphorus', 'mmol/L', '14879-1'],
      ['calcium', 'mmol/L', '2000-8'],
    ]);
  });

  it('asks whose rows are read, and mixes none before', async () => {
    const { reading } = await readText(text);
    expect(reading.questions.map(({ text: question }) => question)).toEqual([
      'The table names 2 subjects. Whose rows are read?',
    ]);
    expect(reading.findings.counts).toEqual({ total: 4, used: 3 });
  });

  it('becomes a case with its limits and ranges', async () => {
    const { reading } = await readText(text, { subject: 'A' });
    const [phosphorus] = caseRecordOf(reading.findings).series;
    expect(phosphorus?.referenceRange).toEqual({
      low: 0.84,
      high: 1.45,
      source: 'the table',
      assumed: false,
    });
    expect(
      observationsOf(phosphorus!).map((one) => [one.comparator, one.value, one.interpretation]),
    ).toEqual([
      [undefined, 0.4, 'L'],
      ['<', 0.3, 'L'],
    ]);
  });

  it('is shown as it will be read', async () => {
    const { reading } = await readText(text, { subject: 'A' });
    expect(
      reading.preview.map(({ time, analyte, value, unit, problem }) => [
        time,
        analyte,
        value,
        unit,
        problem,
      ]),
    ).toEqual([
      ['4 March 2020 at 08:30', 'Phosphat', '0.4', 'mmol/L', undefined],
      ['5 March 2020 at 08:10', 'Phosphat', '<0.3', 'mmol/L', undefined],
      ['05.03.2020', 'Phosphat', '1,1', 'mmol/l', 'the row is about another subject'],
      ['5 March 2020 at 08:10', 'Calcium', '2.31', 'mmol/L', undefined],
    ]);
  });
});

describe('the decimal sign', () => {
  it('is found with semicolons: 3,1 is 3.1 and 1.234,5 is 1234.5', async () => {
    const { opened, reading } = await readText(
      long('2020-01-01;ALP;3,1;U/L', '2020-01-02;ALP;1.234,5;U/L'),
    );
    expect([opened.guess.delimiter, opened.guess.decimal]).toEqual([';', ',']);
    expect(onlySeries(reading).observations.map(({ value }) => value)).toEqual([3.1, 1234.5]);
  });

  it('is asked where nothing shows it', async () => {
    const { reading } = await readText(long('2020-01-01;ALP;1,234;U/L'));
    expect(reading.questions).toEqual([
      {
        kind: 'decimal',
        text: '“1,234” in row 2 can be read two ways. Which sign stands before the decimals?',
        answers: [
          { value: '.', label: '1,234 is 1234' },
          { value: ',', label: '1,234 is 1.234' },
        ],
      },
    ]);
    expect(reading.findings.leftOut[0]?.count).toBe(1);
  });

  it('is shown by another row, and a note says so', async () => {
    const { reading } = await readText(long('2020-01-01;ALP;1,234;U/L', '2020-01-02;ALP;3,1;U/L'));
    expect(reading.questions).toEqual([]);
    expect(onlySeries(reading).observations.map(({ value }) => value)).toEqual([1.234, 3.1]);
    expect(reading.findings.notes.map(say)).toEqual([
      'row 3: found “3,1”, expected a decimal comma, so numbers such as 1,234 and 1.234 are read so too',
    ]);
  });

  it('of both kinds in one column is refused', async () => {
    const { reading } = await readText(long('2020-01-01;ALP;3,1;U/L', '2020-01-02;ALP;3.1;U/L'));
    expect(reading.refusals.map(say)).toEqual([
      'column “Value”: found “3.1” in row 3 and “3,1” in row 2, expected one decimal sign in the column “Value”',
    ]);
  });

  it('that is chosen against what the cells show is refused', async () => {
    const { reading } = await readText(long('2020-01-01;ALP;3,1;U/L'), { decimal: '.' });
    expect(reading.refusals.map(say)).toEqual([
      'column “Value”: found “3,1”, row 2, expected numbers with a decimal point',
    ]);
  });
});

describe('rows that are broken', () => {
  const text = rowsOf(
    'Date;Ca (mmol/L)',
    '2020-01-01;2,1',
    '2020-01-02',
    '2020-01-03;2,2;x',
    '2020-01-04;"2,3',
    '2020-01-05;2,4;',
  );

  it('are listed, and the rest is read', async () => {
    const { opened, reading } = await readText(text);
    expect(opened.broken).toEqual([
      { reason: 'the row does not have 2 cells like the first one', count: 2, rows: [3, 4] },
      { reason: 'a quotation mark in the row is not closed', count: 1, rows: [5] },
    ]);
    expect(reading.questions.map(({ text: question }) => question)).toEqual([
      '3 rows cannot be read as rows of this table (row 3, row 4, row 5). Skip them and read the rest?',
    ]);
    expect(onlySeries(reading).observations.map(({ value }) => value)).toEqual([2.1, 2.4]);
    expect(reading.findings.counts).toEqual({ total: 5, used: 2 });
  });

  it('are asked about no more once they are skipped', async () => {
    const { reading } = await readText(text, { skipsBrokenRows: true });
    expect(reading.questions).toEqual([]);
    expect(reading.findings.counts).toEqual({ total: 5, used: 2 });
  });
});

describe('a wide table', () => {
  it('has a series for each column, and a blank cell is no result', async () => {
    const { reading } = await readText(
      rowsOf(
        'Day,Phosphate (mmol/L),Ca [mg/dL],Event',
        '-2,0.4,9.1,',
        '0,,,Resection',
        '3,n/a,9,',
        '1,-1,x,',
      ),
    );
    expect(
      reading.findings.series.map(({ name, unit, observations }) => [
        name,
        unit,
        observations.length,
      ]),
    ).toEqual([
      ['Phosphate', 'mmol/L', 2],
      ['Ca', 'mg/dL', 2],
    ]);
    expect(reading.findings.events).toMatchObject([{ title: 'Resection', time: { day: 0 } }]);
    expect(reading.findings.counts).toEqual({ total: 7, used: 5 });
    expect(reading.findings.leftOut).toEqual([
      { reason: '“-1” is below 0', count: 1, places: ['row 5, column “Phosphate (mmol/L)”'] },
      { reason: '“x” is no number', count: 1, places: ['row 5, column “Ca [mg/dL]”'] },
    ]);
  });

  it('refuses a column of units that could belong to any analyte', async () => {
    const { reading } = await readText(
      rowsOf('Date,P (mmol/L),Ca (mmol/L),Low', '2020-01-01,1,2,0.8'),
    );
    expect(reading.refusals.map(({ place }) => place)).toEqual(['column “Low”']);
  });
});

describe('events of a table', () => {
  it('have their kind, their period and what is said of them', async () => {
    const { reading } = await readText(
      rowsOf(
        'Date,Event,Kind,Until,Comment',
        '2020-05,Weakness,symptom,,worse',
        '2020-06-01,Stay,Aufnahme,2020-06-09,',
        '2020-06-02,Scan,magic,,',
        '2020-06-03,Pain,symptom,?,',
      ),
    );
    expect(reading.findings.events).toEqual([
      {
        id: 'weakness',
        kind: 'symptom',
        title: 'Weakness',
        time: { date: '2020-05' },
        summary: 'worse',
        basis: 'reported',
      },
      {
        id: 'stay',
        kind: 'admission',
        title: 'Stay',
        period: { start: { date: '2020-06-01' }, end: { date: '2020-06-09' } },
        basis: 'reported',
      },
      { id: 'scan', kind: 'visit', title: 'Scan', time: { date: '2020-06-02' }, basis: 'reported' },
      {
        id: 'pain',
        kind: 'symptom',
        title: 'Pain',
        period: { start: { date: '2020-06-03' } },
        basis: 'reported',
      },
    ]);
    expect(reading.findings.notes.map(say)).toEqual([
      'row 4: found “magic”, expected a kind of event that is known; visit is used',
    ]);
  });

  it('that end before they start are left out, with both dates', async () => {
    const { reading } = await readText(rowsOf('Date,Event,Until', '2020-06-09,Stay,2020-06-01'));
    expect(reading.findings.leftOut.map(({ reason }) => reason)).toEqual([
      '“Stay” ends (2020-06-01) before it starts (2020-06-09)',
    ]);
  });

  it('with the same title have ids of their own', async () => {
    const { reading } = await readText(
      rowsOf('Day,Event', '1,CT scan', '2,CT scan', '3,手术', '4,手术'),
    );
    expect(reading.findings.events.map(({ id }) => id)).toEqual([
      'ct-scan',
      'ct-scan-2',
      'event',
      'event-2',
    ]);
  });
});

describe('results of one table', () => {
  it('out of order are sorted, and those at the same time are both kept in the order of the table', async () => {
    const { reading } = await readText(
      long('2020-01-03;P;3;mmol/L', '2020-01-01;P;1;mmol/L', '2020-01-03;P;2;mmol/L'),
    );
    const [series] = caseRecordOf(reading.findings).series;
    expect([...series!.value]).toEqual([1, 3, 2]);
    expect(reading.findings.notes.map(say)).toEqual([
      'P: found 1 value at the time of another one, expected one value at a time; all are kept, in the order of the table',
    ]);
  });

  it('told in days and in dates stay on one clock each', async () => {
    const { reading } = await readText(
      rowsOf(
        'Date,Day,Analyte,Value,Unit',
        '2020-01-01,,P,1,mmol/L',
        ',3,P,1,mmol/L',
        '2020-01-02,,P,1,mmol/L',
      ),
    );
    expect(onlySeries(reading).observations).toHaveLength(2);
    expect(reading.findings.leftOut).toEqual([
      {
        reason: 'most times of P are told the other way (days from day 0 or dates)',
        count: 1,
        places: ['row 3'],
      },
    ]);
  });

  it('far above their range are noted: 310 mg/dL of phosphorus', async () => {
    const text = rowsOf('Date;Test;Value;Unit;Range', '2020-01-01;Phosphate;310;mg/dL;2.5-4.5');
    const { reading } = await readText(text);
    const expected =
      'at most ten times the upper bound of the range; check the value and its unit, mg/dL';
    expect(reading.findings.notes.map(say)).toEqual([`row 2: found 310, expected ${expected}`]);
    expect(caseOfFindings(reading.findings).issues.map((issue) => issue.expected)).toEqual([
      expected,
    ]);
  });
});
