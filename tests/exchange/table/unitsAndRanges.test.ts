import { describe, expect, it } from 'vitest';
import { analyteNamed } from '../../../src/domain/analyteNamed';
import { caseOfFindings, onlySeries, readText, rowsOf, say } from './tableOf';

const long = (...rows: readonly string[]) =>
  rowsOf(
    'Date;Analyte;Value;Unit;Code;Range',
    ...rows.map((row, index) => `2020-01-0${index + 1};${row}`),
  );
const read = async (...rows: readonly string[]) => (await readText(long(...rows))).reading;

describe('the name of an analyte', () => {
  it.each([
    'Phosphate',
    'serum phosphorus',
    'S-Phosphat',
    'Phosphat (anorganisch)',
    'PO4',
    '磷',
    '血清磷',
    'Phosphore',
    'Phosphate, Serum',
  ])('%s is phosphorus', (name) => expect(analyteNamed(name)?.name).toBe('phosphorus'));

  it.each(['Ca', 'Calcium', 'Kalzium', 'S-Calcium', '钙', 'Total calcium'])(
    '%s is calcium',
    (name) => {
      expect(analyteNamed(name)?.name).toBe('calcium');
    },
  );

  it.each([
    'U-Phosphat',
    'urine phosphate',
    'Phosphat im Urin',
    '尿磷',
    'Phosphate, 24h urine',
    'alkaline phosphatase',
    'TmP/GFR',
    'phosphate clearance',
    'ionised calcium',
    'Ca++',
    'iCa',
    'corrected calcium',
    'CA 125',
    'CA 19-9',
    '',
  ])('%j is neither', (name) => expect(analyteNamed(name)).toBeUndefined());
});

describe('units mixed in one analyte', () => {
  it('are converted to that of most values where the mass is known, and each value says what was printed', async () => {
    const reading = await read(
      'Phosphate;1.1;mmol/L;;',
      'Phosphate;3.1;mg/dl;;',
      'Phosphate;<0.5;mmol/l;;',
      'Phosphate;< 1;mg%;;',
    );
    const series = onlySeries(reading);
    expect([series.unit, series.code?.code]).toEqual(['mmol/L', '14879-1']);
    expect(series.observations).toEqual([
      { time: { date: '2020-01-01' }, value: 1.1 },
      {
        time: { date: '2020-01-02' },
        value: 1.00085,
        basis: 'derived',
        note: 'printed as 3.1 mg/dL',
      },
      { time: { date: '2020-01-03' }, value: 0.5, comparator: '<' },
      {
        time: { date: '2020-01-04' },
        value: 0.322854,
        comparator: '<',
        basis: 'derived',
        note: 'printed as <1 mg/dL',
      },
    ]);
    expect(reading.findings.notes.map(say)).toEqual([
      'Phosphate: found 2 values in mg/dL, expected mmol/L, the unit of most values; converted with 30.973762 g/mol',
    ]);
    expect(caseOfFindings(reading.findings).ok).toBe(true);
  });

  it('stay apart where nothing is known of the mass', async () => {
    const reading = await read('Glucose;5;mmol/L;;', 'Glucose;90;mg/dL;;', 'Glucose;5.5;mmol/L;;');
    expect(
      reading.findings.series.map(({ id, unit, observations }) => [id, unit, observations.length]),
    ).toEqual([
      ['glucose', 'mmol/L', 2],
      ['glucose-2', 'mg/dL', 1],
    ]);
  });

  it('that nobody knows are kept as printed, never converted, and noted', async () => {
    const reading = await read('Phosphate;5;mmol/Lx;;', 'Phosphate;1;mmol/L;;');
    expect(reading.findings.series.map(({ unit }) => unit)).toEqual(['mmol/Lx', 'mmol/L']);
    expect(reading.findings.notes.map(say)).toEqual([
      'Phosphate: found “mmol/Lx”, expected a unit in UCUM; this one is kept as it stands and never converted',
    ]);
  });

  it('convert the range with the value', async () => {
    const reading = await read(
      'Phosphate;1.1;mmol/L;;0.8-1.5',
      'Phosphate;1.2;mmol/L;;0.8-1.5',
      'Phosphate;3.1;mg/dL;;2.5-4.5',
    );
    expect(onlySeries(reading).observations[2]?.referenceRange).toEqual({
      low: 0.807135,
      high: 1.45284,
      source: 'the table',
      basis: 'reported',
    });
  });
});

describe('a unit that is missing', () => {
  const rows = [
    'Phosphate;1.1;mmol/L;;',
    'Phosphate;1.2;;;',
    'Phosphate;1.3;-;;',
    'Phosphate;n/a;;;',
  ];

  it('is asked about, with the rows that are left out', async () => {
    const reading = await read(...rows);
    expect(reading.questions).toEqual([
      {
        kind: 'missingUnit',
        about: 'Phosphate',
        text: '2 values of Phosphate have no unit (row 3, row 4). Which unit do they have? Until you say so they are left out.',
        answers: [],
      },
    ]);
    expect(reading.findings.leftOut).toEqual([
      { reason: 'the unit of Phosphate is missing', count: 2, places: ['row 3', 'row 4'] },
    ]);
    expect(onlySeries(reading).observations).toHaveLength(2);
  });

  it('is that which the author gives', async () => {
    const { reading } = await readText(long(...rows), { missingUnits: { Phosphate: 'mg/dl' } });
    expect(reading.questions).toEqual([]);
    expect(onlySeries(reading).observations.map(({ note }) => note)).toEqual([
      undefined,
      'printed as 1.2 mg/dL',
      'printed as 1.3 mg/dL',
      undefined,
    ]);
  });

  it('of an analyte with the name of a property of objects is asked about like any other', async () => {
    const reading = await read('constructor;1;;;', '__proto__;1;;;');
    expect(reading.questions.map(({ about }) => about)).toEqual(['constructor', '__proto__']);
  });
});

describe('units that are told apart', () => {
  it('become series of their own, which a note says', async () => {
    const reading = await read('ALP;80;U/L;;', 'ALP;85;IU/L;;', 'CRP;5;mg/L;;');
    expect(reading.findings.series.map(({ unit }) => unit)).toEqual(['U/L', '[IU]/L', 'mg/L']);
    expect(reading.findings.notes.map(say)).toEqual([
      'ALP: found U/L, [IU]/L, expected one unit; each is a series of its own, because they do not convert here',
    ]);
  });

  it('by their case alone are said: G/L are cells, unless all is in capitals', async () => {
    const reading = await read('Albumin;45;G/L;;', 'WBC;4.5;G/l;;', 'Protein;70;g/L;;');
    expect(reading.findings.notes.map(say)).toEqual([
      'Albumin: found “G/L”, expected 10*9/L, because of its capital letter; where grams are meant, write g/L',
    ]);
  });
});

describe('a code', () => {
  it('that contradicts its unit leaves the row out', async () => {
    const reading = await read(
      'Phosphate;1.1;mmol/L;14879-1;',
      'Phosphate;3.1;mg/dL;14879-1;',
      'Phosphate;3.2;mg/dL;2777-1;',
    );
    expect(reading.findings.leftOut).toEqual([
      { reason: 'LOINC 14879-1 is not measured in mg/dL', count: 1, places: ['row 3'] },
    ]);
    expect(onlySeries(reading).observations).toHaveLength(2);
  });

  it('of the table wins over the name', async () => {
    const reading = await read('Phosphate;30;mmol/L;2778-9;');
    expect(onlySeries(reading).code?.code).toBe('2778-9');
  });

  it('keeps two specimens of one name apart', async () => {
    const reading = await read('Phosphate;1.1;mmol/L;P-S;', 'Phosphate;30;mmol/L;P-U;');
    expect(reading.findings.series.map(({ name, code }) => [name, code])).toEqual([
      ['Phosphate (P-S)', undefined],
      ['Phosphate (P-U)', undefined],
    ]);
  });

  it('is missing on some rows of a name that has one code', async () => {
    const reading = await read('ALP;80;U/L;6768-6;', 'ALP;90;U/L;;');
    expect(onlySeries(reading).observations).toHaveLength(2);
  });
});

describe('urine beside serum', () => {
  it('is another analyte by its name', async () => {
    const reading = await read('Phosphat;1.1;mmol/L;;', 'U-Phosphat;30;mmol/L;;');
    expect(reading.findings.series.map(({ name, code }) => [name, code?.code])).toEqual([
      ['Phosphat', '14879-1'],
      ['U-Phosphat', undefined],
    ]);
  });

  it('is another analyte by the column of the specimen', async () => {
    const { reading } = await readText(
      rowsOf(
        'Date;Test;Material;Value;Unit',
        '2020-01-01;Phosphat;Serum;1,1;mmol/l',
        '2020-01-01;Phosphat;Urin;30,5;mmol/l',
      ),
    );
    expect(reading.findings.series.map(({ name, code }) => [name, code?.code])).toEqual([
      ['Phosphat, Serum', '14879-1'],
      ['Phosphat, Urin', undefined],
    ]);
  });
});

describe('a reference range', () => {
  it.each([
    ['0.8-1.5', { low: 0.8, high: 1.5 }],
    ['0,8 – 1,5', { low: 0.8, high: 1.5 }],
    ['0.8 to 1.5 mmol/l', { low: 0.8, high: 1.5 }],
    ['(0.8~1.5)', { low: 0.8, high: 1.5 }],
    ['[0.8 - 1.5]', { low: 0.8, high: 1.5 }],
    ['0.8--1.5', { low: 0.8, high: 1.5 }],
    ['< 5', { high: 5 }],
    ['≤5', { high: 5 }],
    ['bis 5', { high: 5 }],
    ['> 3', { low: 3 }],
    ['-2 - 2', { low: -2, high: 2 }],
  ])('%j is read', async (text, bounds) => {
    const reading = await read(`Phosphate;1.1;mmol/L;;${text}`);
    expect(onlySeries(reading).referenceRange).toEqual({
      ...bounds,
      source: 'the table',
      basis: 'reported',
    });
  });

  it.each(['1.5-0.8', 'normal', '2.5-4.5 mg/dL', '1-1'])(
    'is none, which a note says: %j',
    async (text) => {
      const reading = await read(`Phosphate;1.1;mmol/L;;${text}`);
      expect(onlySeries(reading).referenceRange).toBeUndefined();
      expect(reading.findings.notes.map(({ place, found }) => [place, found])).toEqual([
        ['row 2', `“${text}”`],
      ]);
    },
  );

  it('can stand in two columns, one of them blank', async () => {
    const { reading } = await readText(
      rowsOf(
        'Date;Test;Value;Unit;Low;High',
        '2020-01-01;P;1,1;mmol/l;0,8;1,5',
        '2020-01-02;P;1,1;mmol/l;;1,5',
        '2020-01-03;P;1,1;mmol/l;0,8;1,5',
      ),
    );
    const series = onlySeries(reading);
    expect(series.referenceRange).toMatchObject({ low: 0.8, high: 1.5 });
    expect(series.observations.map(({ referenceRange }) => referenceRange)).toEqual([
      undefined,
      { high: 1.5, source: 'the table', basis: 'reported' },
      undefined,
    ]);
  });

  it.each<[string, string, object | string]>([
    ['>60', '', { low: 60 }],
    ['', '≤5', { high: 5 }],
    ['<5', '', '“<5”'],
    ['', '>= 60', '“>= 60”'],
  ])('in two columns, %j and %j, is never turned round', async (low, high, expected) => {
    const { reading } = await readText(
      rowsOf('Date;Test;Value;Unit;Low;High', `2020-01-01;P;1,1;mmol/l;${low};${high}`),
    );
    const [note] = reading.findings.notes;
    if (typeof expected === 'string') expect(note?.found).toBe(expected);
    else expect(onlySeries(reading).referenceRange).toMatchObject(expected);
    expect(onlySeries(reading).referenceRange === undefined).toBe(note !== undefined);
  });

  it('of most values is that of the series; the others keep their own, and those without hear of it', async () => {
    const reading = await read(
      'ALP;80;U/L;;30-120',
      'ALP;90;U/L;;40-130',
      'ALP;85;U/L;;30-120',
      'ALP;70;U/L;;',
    );
    const series = onlySeries(reading);
    expect(series.referenceRange).toMatchObject({ low: 30, high: 120 });
    expect(series.observations.map(({ referenceRange }) => referenceRange?.low)).toEqual([
      undefined,
      40,
      undefined,
      undefined,
    ]);
    expect(reading.findings.notes.map(say)).toEqual([
      'ALP: found 2 different reference ranges, expected 30 to 120 [the table] as most values have; the others keep their own',
      'ALP: found 1 value without a reference range, expected a reference range; 30 to 120 [the table] of the others is used',
    ]);
  });
});
