/** A small case in calendar dates: four values of phosphate around an operation, one censored. */
export function smallCase(changes: object = {}): Record<string, unknown> {
  return {
    format: 'caseline/1',
    id: 'small-case',
    title: 'Phosphate around an operation',
    anchor: { event: 'operation', time: { date: '2021-05-04' } },
    series: [
      {
        id: 'phosphate',
        name: 'Phosphate',
        unit: 'mmol/L',
        basis: 'reported',
        referenceRange: { low: 0.8, high: 1.5, source: 'the laboratory', basis: 'reported' },
        observations: [
          { time: { date: '2021-04-27' }, value: 0.41 },
          { time: { date: '2021-05-03' }, value: 0.3, comparator: '<' },
          { time: { date: '2021-05-06' }, value: 0.48 },
          { time: { date: '2021-05-18' }, value: 1.02 },
        ],
      },
    ],
    events: [
      {
        id: 'operation',
        kind: 'procedure',
        title: 'Operation',
        time: { date: '2021-05-04' },
        basis: 'reported',
      },
      {
        id: 'visit',
        kind: 'visit',
        title: 'First visit',
        time: { date: '2021-04-27' },
        basis: 'reported',
      },
    ],
    source: { citation: 'Invented for a test' },
    ...changes,
  };
}

export const SMALL_TITLE = 'Phosphate around an operation';

export function writeSmallCase(changes: object = {}): string {
  return `${JSON.stringify(smallCase(changes), undefined, 2)}\n`;
}

/** What the readout says of the values of the small case, in order of time. */
export const SMALL_VALUES = ['0.41 mmol/L', 'below 0.3 mmol/L', '0.48 mmol/L', '1.02 mmol/L'];

/**
 * A table as a laboratory exports it: semicolons, decimal commas, a censored value, two analytes,
 * two patients, a spoilt sample, and a day that does not exist.
 */
export const LABORATORY_TABLE = [
  'sep=;',
  'Patient;Entnahme;Analyt;Wert;Einheit;Referenz;Bemerkung',
  'A-17;12.03.2021 08:10;Phosphat;0,41;mmol/L;0,80-1,50;',
  'B-04;13.03.2021 07:55;Phosphat;1,10;mmol/L;0,80-1,50;',
  'A-17;12.03.2021 08:10;Calcium;2,24;mmol/L;2,15-2,55;',
  'A-17;15.03.2021 07:30;Phosphat;<0,3;mmol/L;0,80-1,50;vor der Operation',
  'A-17;17.03.2021 07:40;Phosphat;hemolysed;mmol/L;0,80-1,50;',
  'A-17;30.02.2021 07:40;Phosphat;0,77;mmol/L;0,80-1,50;',
  'A-17;19.03.2021 07:20;Phosphat;0,86;mmol/L;0,80-1,50;',
  'A-17;19.03.2021 07:20;Calcium;2,31;mmol/L;2,15-2,55;',
  '',
].join('\r\n');

export const EVENT_TABLE = 'date,event,kind\n2021-03-16,Operation,procedure\n';

/** One analyte a column, as a spreadsheet puts it on the clipboard. */
export const WIDE_TABLE = [
  'Date\tPhosphate (mmol/L)\tCalcium (mmol/L)',
  '2021-03-12\t0.41\t2.24',
  '2021-03-15\t<0.3\t',
  '2021-03-19\t0.86\t2.31',
].join('\n');

/** Dates that only their author can read, with days and months below 13. */
export const UNCLEAR_DATES = [
  'date,analyte,value,unit',
  '03/04/2020,Phosphate,0.41,mmol/L',
  '05/04/2020,Phosphate,0.86,mmol/L',
  '',
].join('\n');

/** "日期,项目,数值,单位" (date, item, value, unit) and "磷" (phosphorus) in GB18030. */
export const GB18030_TABLE = Buffer.concat([
  Buffer.from('c8d5c6da2c', 'hex'),
  Buffer.from('cfeec4bf2c', 'hex'),
  Buffer.from('cafdd6b52c', 'hex'),
  Buffer.from('b5a5cebb0d0a', 'hex'),
  Buffer.from('2021-03-12,', 'ascii'),
  Buffer.from('c1d7', 'hex'),
  Buffer.from(',0.41,mmol/L\r\n2021-03-19,', 'ascii'),
  Buffer.from('c1d7', 'hex'),
  Buffer.from(',0.86,mmol/L\r\n', 'ascii'),
]);

/** A bundle about two patients; one has two results, the second censored, and one in error. */
export function twoPatients(): string {
  const result = (subject: string, date: string, value: number, more: object = {}) => ({
    resource: {
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '14879-1' }], text: 'Phosphate' },
      subject: { reference: `Patient/${subject}` },
      effectiveDateTime: date,
      valueQuantity: { value, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
      ...more,
    },
  });
  const censored = {
    valueQuantity: {
      value: 0.3,
      comparator: '<',
      unit: 'mmol/L',
      system: 'http://unitsofmeasure.org',
      code: 'mmol/L',
    },
  };
  return JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { resource: { resourceType: 'Patient', id: 'one', gender: 'female' } },
      { resource: { resourceType: 'Patient', id: 'two', gender: 'male' } },
      result('one', '2021-03-01', 0.41),
      result('one', '2021-03-02', 0.3, censored),
      result('one', '2021-03-03', 41, { status: 'entered-in-error' }),
      result('two', '2021-03-01', 1.31),
    ],
  });
}
