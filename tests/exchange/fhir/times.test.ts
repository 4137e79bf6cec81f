import { describe, expect, it } from 'vitest';
import {
  bundleOf,
  eventOf,
  expectRead,
  phosphate,
  readAll,
  readJson,
  reasonOf,
  seriesOf,
  without,
} from './bundleOf';

const untimed = without(phosphate(), 'effectiveDateTime');
const timeOf = (parts: object) => seriesOf({ ...untimed, ...parts }).observations[0]?.time;

describe('the time of a result', () => {
  it.each([
    ['2020', '2020'],
    ['2020-05', '2020-05'],
    ['2020-05-01', '2020-05-01'],
    ['2020-05-01T23:30:00-08:00', '2020-05-01T23:30:00-08:00'],
    ['2020-05-01T23:30:00.123Z', '2020-05-01T23:30:00Z'],
    ['2025-01-31T10:26:00', '2025-01-31T10:26:00'],
    ['2025-01-31T10:26', '2025-01-31T10:26'],
  ])('%s keeps its precision and its wall clock', (effectiveDateTime, date) => {
    expect(timeOf({ effectiveDateTime })).toEqual({ date });
  });

  it.each([
    '2020-02-30',
    '2020-13-01',
    '2020-21',
    '03/04/2020',
    '2020-05~',
    '2020-05-01T24:10:00Z',
    7,
    {},
  ])('%s is no date, and leaves the result out with its place', (effectiveDateTime) => {
    const [left] = readAll({ ...untimed, effectiveDateTime }).findings.leftOut;
    expect(left?.reason).toBe(`${JSON.stringify(effectiveDateTime)} is not a date that exists`);
    expect(left?.places).toEqual(['entry[0]']);
  });

  it('may be an instant', () => {
    expect(timeOf({ effectiveInstant: '2020-05-01T10:00:00.5+01:00' })).toEqual({
      date: '2020-05-01T10:00:00+01:00',
    });
  });

  it.each([
    [
      { start: '2020-05-01', end: '2020-05-02' },
      { after: { date: '2020-05-01' }, before: { date: '2020-05-02' } },
    ],
    [{ start: '2020-05-01' }, { after: { date: '2020-05-01' } }],
    [{ end: '2020-05-02' }, { before: { date: '2020-05-02' } }],
    [{ start: '2020-05-01', end: '2020-05-01' }, { date: '2020-05-01' }],
  ])('is one moment somewhere in the period %o', (effectivePeriod, time) => {
    expect(timeOf({ effectivePeriod })).toEqual(time);
  });

  it('is not the time of issue', () => {
    expect(reasonOf({ ...untimed, issued: '2020-05-01T10:00:00Z' })).toBe(
      'it does not say when the sample was taken (no effective time)',
    );
  });

  it('is not a schedule', () => {
    expect(reasonOf({ ...untimed, effectiveTiming: { event: ['2020-05-01'] } })).toBe(
      'its time is a schedule (effectiveTiming), not a moment',
    );
  });

  it('that ends before it starts leaves the result out with both dates', () => {
    const effectivePeriod = { start: '2020-05-03', end: '2020-05-01' };
    expect(reasonOf({ ...untimed, effectivePeriod })).toBe(
      'it ends (2020-05-01) before it starts (2020-05-03)',
    );
  });

  it('puts results in order; two at one time keep that of the file', () => {
    const at = (date: string, value: number) =>
      phosphate({ effectiveDateTime: date, valueQuantity: { value, unit: 'mmol/L' } });
    const series = seriesOf(at('2020-05-02', 3), at('2020-05-01', 1), at('2020-05-02', 2));
    expect(series.observations.map(({ value }) => value)).toEqual([1, 3, 2]);
  });
});

describe('a year that is far off', () => {
  const bundle = bundleOf(
    phosphate({ effectiveDateTime: '0202-05-01' }),
    phosphate(),
    eventOf('Procedure', { code: { text: 'Resection' }, performedDateTime: '2220-01-01' }),
    phosphate({ effectiveDateTime: '2100-01-01' }),
    phosphate({ effectiveDateTime: '1800' }),
  );

  it('is accepted with a note', () => {
    const { findings, details } = expectRead(readJson(bundle));
    expect(details.farDates).toBe(2);
    expect(findings.counts.used).toBe(5);
    expect(findings.notes).toEqual([
      {
        severity: 'note',
        place: 'entry[0], entry[2]',
        found: 'a year before 1800 or after 2100',
        expected: 'a date within reach; check it, or leave it out',
      },
    ]);
  });

  it('is left out when the author chooses so', () => {
    const { findings, details } = expectRead(readJson(bundle, { leavesOutFarDates: true }));
    expect(details.farDates).toBe(0);
    expect(findings.counts).toEqual({ total: 5, used: 3 });
    expect(findings.leftOut).toEqual([
      {
        reason: 'its year is before 1800 or after 2100',
        count: 2,
        places: ['entry[0]', 'entry[2]'],
      },
    ]);
    expect(findings.notes).toEqual([]);
  });
});
