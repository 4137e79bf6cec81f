import { describe, expect, test } from 'vitest';
import { deriveValueTables, MOST_PRINTED_VALUES } from '../../../src/view/print/deriveValueTables';
import { en } from '../../../src/words/en';
import { type CaseParts, caseWithValues, onDay } from '../caseFrom';
import { longSeries } from '../longCase';
import { shippedCase } from '../shippedCase';
import { viewOf } from '../viewOf';

const tablesOf = (caseRecord: ReturnType<typeof caseWithValues>, parameters = {}) => {
  const { view, state } = viewOf(caseRecord, parameters);
  return deriveValueTables(caseRecord, view, state, en);
};

/** What a cell says of one value with these properties. */
const rowOf = (value: number, more: object, series: CaseParts = {}) =>
  tablesOf(caseWithValues([onDay(3, value, more)], series))[0]!.rows[0]!;

describe('A printed value', () => {
  test.each<[string, number, object, CaseParts]>([
    ['0.45', 0.45, {}, {}],
    ['below 0.3', 0.3, { comparator: '<' }, {}],
    ['at least 2', 2, { comparator: '>=' }, {}],
    ['about 0.45', 0.45, { basis: 'reconstructed' }, {}],
    ['about 0.45', 0.45, {}, { basis: 'simulated' }],
    ['0.84 ± 0.05', 0.84, { basis: 'digitised', readingError: 0.05 }, {}],
  ])('is said as “%s”, without its unit', (said, value, more, series) => {
    expect(rowOf(value, more, series).value).toBe(said);
  });

  test('that is missing is no number', () => {
    const table = tablesOf(
      caseWithValues([{ time: { day: 3 }, missing: 'haemolysed' }, onDay(4, 1)]),
    )[0]!;
    expect(table.rows.map(({ value, status }) => [value, status])).toEqual([
      ['no value: haemolysed', ''],
      ['1', 'within'],
    ]);
  });

  test('has its note on a line of its own', () => {
    expect(rowOf(1, { note: 'taken after a meal' })).toMatchObject({
      value: '1',
      note: 'taken after a meal',
    });
  });
});

describe('The status of a printed value', () => {
  test.each([
    ['below', 0.8],
    ['within', 0.85],
    ['above', 1.6],
  ])('is “%s” in a word, because the table says the range', (said, value) => {
    expect(rowOf(value, {}).status).toBe(said);
  });

  test('names the range where it is its own', () => {
    const own = { referenceRange: { low: 1, high: 2, basis: 'reported' } };
    expect(rowOf(0.9, own).status).toBe('below the reference range 1 to 2');
  });

  test('says so where there is no range at all', () => {
    const { id, name, unit, basis } = caseWithValues([]).series[0]!;
    const bare = { id, name, unit, basis, referenceRange: undefined };
    expect(rowOf(0.9, {}, bare).status).toBe('no reference range given');
  });
});

test('A table is called by its series, its range and its unit, in the unit that is shown', () => {
  const zhang = shippedCase('zhang-2019');
  expect(tablesOf(zhang)[0]!.title).toBe(
    'Serum phosphorus: assumed range (WS/T 404.6), 0.85 to 1.51 mmol/L.',
  );
  const [table] = tablesOf(zhang, { unit: 'mg/dL' });
  expect([table!.title, table!.unit, table!.rows[0]!.value]).toEqual([
    'Serum phosphorus: assumed range (WS/T 404.6), 2.6 to 4.7 mg/dL.',
    'mg/dL',
    'about 1.4',
  ]);
});

test('Every value of a shipped case has a row, in order of time, with the basis of its day', () => {
  const [phosphorus, calcium] = tablesOf(shippedCase('hindawi-2023-case-2'));
  expect([phosphorus!.rows.length, calcium!.rows.length]).toEqual([9, 10]);
  expect(phosphorus!.rows[0]).toMatchObject({
    day: 'day −126 (18 weeks before) or day 0 (before incision)',
    basis: 'printed; day computed',
  });
});

test('A date has a column where dates are shown, or where the source gives the calendar', () => {
  const zhang = shippedCase('zhang-2019');
  expect(tablesOf(zhang)[0]).toMatchObject({ hasDays: true, hasDates: false });
  expect(tablesOf(zhang, { axis: 'dates' })[0]).toMatchObject({ hasDays: true, hasDates: true });
});

test('A series of more values than anybody prints is said and not printed', () => {
  const base = caseWithValues([]);
  const tables = (count: number) =>
    tablesOf({ ...base, series: [{ ...longSeries(count), id: 'glucose' }] })[0]!;
  expect(tables(MOST_PRINTED_VALUES).rows).toHaveLength(MOST_PRINTED_VALUES);
  expect(tables(MOST_PRINTED_VALUES + 1)).toMatchObject({
    rows: [],
    note: 'Glucose: 1,001 values, more than the 1,000 that are printed. Export the case as CSV to have them all.',
  });
});
