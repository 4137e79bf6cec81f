import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/exchange/table/parseNumber';
import { parseValue } from '../../../src/exchange/table/parseValue';
import { plainCell } from '../../../src/exchange/table/plainCell';
import { readCells } from './tableOf';

const value = (text: string, decimal?: '.' | ',') => parseValue(plainCell(text), decimal);

describe('a number', () => {
  it.each([
    ['3.1', 3.1],
    ['3,1', 3.1],
    ['310', 310],
    ['.5', 0.5],
    [',5', 0.5],
    ['0,234', 0.234],
    ['0.234', 0.234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1 234', 1234],
    ['1\u202f234', 1234],
    ['1\u00a0234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1234,567', 1234.567],
    ['1.2340', 1.234],
    ['３．１', 3.1],
    ['３，１', 3.1],
    ['1.2E3', 1200],
    ['1e-3', 0.001],
    ['007', 7],
  ])('%j is %d', (text, expected) => {
    expect(value(text)).toMatchObject({ kind: 'value', value: expected });
  });

  it.each([
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['<1,234', ',', 1.234],
  ] as const)('%j is asked about, and with %j as decimal sign is %d', (text, decimal, expected) => {
    expect(value(text).kind).toBe('ambiguous');
    expect(value(text, decimal)).toMatchObject({ kind: 'value', value: expected });
  });

  it.each(['1e999', '<1e999'])('that is not finite is none: %s', (text) => {
    expect(value(text).kind).toBe('notFinite');
  });

  it.each([
    'NaN',
    'Infinity',
    '0x10',
    '1,23,456',
    '1.2.3',
    '1,2,3',
    '3-4',
    '2+',
    '1:80',
    '5.',
    '10²',
    'positive',
    '++3',
  ])('is not seen in %j', (text) => expect(value(text).kind).toBe('notNumber'));

  it.each(['-2', '−2', '－2', '-0,5'])('below 0 is no value: %s', (text) => {
    expect(value(text).kind).toBe('negative');
  });

  it('is read as it was written, in either style', () => {
    const digits = fc.tuple(
      fc.nat(999_999_999),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('.', ','),
    );
    fc.assert(
      fc.property(digits, ([number, decimals, sign]) => {
        const written = (number / 10 ** decimals).toFixed(decimals).replace('.', sign);
        const read = parseNumber(written, sign);
        expect(read).toMatchObject({ kind: 'number', value: Number(written.replace(',', '.')) });
      }),
    );
  });

  it('with grouped thousands is read as without', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1000, max: 999_999_999 }),
      fc.integer({ min: 0, max: 99 }),
    );
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom('de-DE', 'en-US', 'fr-FR', 'de-CH'),
        ([whole, cents], locale) => {
          const number = Number(`${whole}.${String(cents).padStart(2, '0')}`);
          const written = number.toLocaleString(locale, { minimumFractionDigits: 2 });
          expect(value(written)).toMatchObject({ kind: 'value', value: number });
        },
      ),
    );
  });
});

describe('a limit', () => {
  it.each([
    ['<0.3', '<', 0.3],
    ['< 0,3', '<', 0.3],
    ['≤0.3', '<=', 0.3],
    ['＜0.3', '<', 0.3],
    ['＜ ０．３', '<', 0.3],
    ['<=0.3', '<=', 0.3],
    ['>10', '>', 10],
    ['≥ 10', '>=', 10],
    ['>=10', '>=', 10],
    ['＞10', '>', 10],
  ])(
    '%j is a comparator and its number, and never the number alone',
    async (text, comparator, number) => {
      expect(value(text)).toMatchObject({ kind: 'value', comparator, value: number });
      expect(await readCells({ Value: text })).toEqual({
        time: { date: '2020-05-01' },
        comparator,
        value: number,
      });
    },
  );

  it('can have its comparator in a column of its own', async () => {
    expect(await readCells({ Value: '0.3', Comparator: '<' })).toMatchObject({
      comparator: '<',
      value: 0.3,
    });
    expect(await readCells({ Value: '>0.3', Comparator: '<' })).toBe(
      'two comparators contradict each other',
    );
    expect(await readCells({ Value: '0.3', Comparator: 'ca.' })).toBe(
      '“ca.” is not one of <, <=, > and >=',
    );
  });
});

describe('a cell without a number', () => {
  it.each([
    ['', 'left blank in the table'],
    ['  ', 'left blank in the table'],
    ['-', 'printed as “-”'],
    ['–', 'printed as “–”'],
    ['n/a', 'printed as “n/a”'],
    ['N.A.', 'printed as “N.A.”'],
    ['#N/A', 'printed as “#N/A”'],
    ['hemolysed', 'hemolysed'],
    ['Hämolytisch', 'Hämolytisch'],
    ['haemolysed specimen', 'haemolysed specimen'],
    ['QNS', 'QNS'],
    ['not done', 'not done'],
    ['溶血', 'printed as “溶血”'],
  ])('%j is a missing value with its reason', async (text, missing) => {
    expect(await readCells({ Value: text })).toEqual({ time: { date: '2020-05-01' }, missing });
  });

  it('has the reason of its own column where there is one', async () => {
    expect(await readCells({ Value: '', Missing: 'tube broken' })).toMatchObject({
      missing: 'tube broken',
    });
    expect(await readCells({ Value: '1.1', Missing: 'tube broken' })).toBe(
      'there is both a value and a reason why it is missing',
    );
  });

  it.each([
    ['positive', '“positive” is no number'],
    ['NaN', '“NaN” is no number'],
    ['1e999', '“1e999” is no finite number'],
    ['-2', '“-2” is below 0'],
  ])('%j leaves its row out and is named', async (text, reason) => {
    expect(await readCells({ Value: text })).toBe(reason);
  });
});

describe('what stands behind a number', () => {
  it.each([
    ['3.1 mg/dL', { unit: 'mg/dL' }],
    ['3.1mg/dl', { unit: 'mg/dL' }],
    ['3.1 H', { flag: 'H' }],
    ['3.1 (L)', { flag: 'L' }],
    ['3.1↑', { flag: 'H' }],
    ['3.1 l', { unit: 'L' }],
    ['3.1 h', { unit: 'h' }],
    ['3.1*', {}],
  ])('%j is a unit or a flag', (text, expected) => {
    expect(value(text)).toEqual({ kind: 'value', value: 3.1, shows: '.', ...expected });
  });

  it('has to agree with the column of units', async () => {
    expect(await readCells({ Value: '3.1 mg/dL' })).toBe(
      'the unit behind the value is not the one in the unit column',
    );
    expect(await readCells({ Value: '1.1 mmol/l' })).toMatchObject({ value: 1.1 });
  });
});

describe('a flag', () => {
  it.each([
    ['H', 'H'],
    ['L', 'L'],
    ['HH', 'HH'],
    ['LL', 'LL'],
    ['N', 'N'],
    ['+', 'H'],
    ['↑', 'H'],
    ['↓', 'L'],
    ['high', 'H'],
    ['Low Panic', 'LL'],
  ])('%s is the interpretation %s', async (flag, interpretation) => {
    expect(await readCells({ Flag: flag })).toMatchObject({ interpretation });
  });

  it.each<[string, string, string, object]>([
    ['-', '0.4', '0.8-1.5', { value: 0.4, interpretation: 'L' }],
    ['--', '<0.8', '0.8-1.5', { value: 0.8, comparator: '<', interpretation: 'L' }],
    ['-', '1.1', '0.8-1.5', { value: 1.1 }],
    ['-', '<1.1', '0.8-1.5', { value: 1.1, comparator: '<' }],
    ['-', '>0.4', '0.8-1.5', { value: 0.4, comparator: '>' }],
    ['-', '0.4', '', { value: 0.4, note: 'flagged “-” by the laboratory' }],
    ['-', '0.4', '<1.5', { value: 0.4, note: 'flagged “-” by the laboratory' }],
  ])('%s beside %s with the range %j is low only where the range agrees', async (...row) => {
    const [flag, printed, range, expected] = row;
    const read = await readCells({ Flag: flag, Value: printed, Range: range });
    expect(read).toEqual({ time: { date: '2020-05-01' }, ...expected });
  });

  it('that names no side is a note and no interpretation', async () => {
    expect(await readCells({ Flag: '*', Comment: 'repeat' })).toEqual({
      time: { date: '2020-05-01' },
      value: 1.1,
      note: 'repeat; flagged “*” by the laboratory',
    });
  });
});

describe('the status of a row', () => {
  it.each(['entered-in-error', 'In Error', 'cancelled', 'W', 'storniert', '作废'])(
    'that takes it back leaves it out: %s',
    async (status) => {
      expect(await readCells({ Status: status })).toBe(`the table says of it: “${status}”`);
    },
  );

  it.each<[string, object]>([
    ['final', {}],
    ['Auth (Verified)', {}],
    ['', {}],
    [
      'preliminary',
      { note: 'x; flagged “*” by the laboratory; status in the table: “preliminary”' },
    ],
  ])('%j lets it stand and is said where it is not final', async (status, expected) => {
    const beside = status === 'preliminary' ? { Comment: 'x', Flag: '*' } : {};
    const read = await readCells({ Value: '1.1', 'Result status': status, ...beside });
    expect(read).toEqual({ time: { date: '2020-05-01' }, value: 1.1, ...expected });
  });

  it('is the flag where it says low and high, and is left to the author where it is neither', async () => {
    expect(await readCells({ Status: 'Low' })).toMatchObject({ interpretation: 'L' });
    expect(await readCells({ Status: 'inpatient' })).not.toHaveProperty('note');
  });
});

describe('a basis and a reading error', () => {
  it('are read from columns of their own', async () => {
    expect(await readCells({ Basis: 'digitised', 'Reading error': '±0.05' })).toMatchObject({
      value: 1.1,
      readingError: 0.05,
    });
    expect(await readCells({ Basis: 'guessed' })).toBe('“guessed” is not a basis of a value');
    expect(await readCells({ 'Reading error': '0' })).toBe('“0” is no reading error above 0');
  });
});
