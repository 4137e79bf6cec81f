import { describe, expect, it } from 'vitest';
import { countAlignments } from '../../src/domain/alignments';
import { DAY_MS } from '../../src/domain/caseTime';
import { deriveRangeEntry } from '../../src/domain/rangeEntry';
import { observationsOf } from '../../src/domain/series';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';
import { caseFile, caseText } from './caseFiles';

const file = caseFile('hindawi-2023-case-2');
const [phosphorus, calcium] = file.series;
const parsed = parseCase(caseText('hindawi-2023-case-2'), en);
const [series, calciumSeries] = parsed.ok ? parsed.caseRecord.series : [];

/** The ten columns of Table 1, and what is computed of their days. */
const reported = (day: number, text?: string) => ({
  day,
  ...(text ? { text } : {}),
  basis: 'reported',
});
const derived = (day: number, text: string) => ({ day, text, basis: 'derived' });
const COLUMNS = [
  derived(-126, '18 weeks before'),
  reported(0, 'before incision'),
  reported(0, 'after the operation'),
  ...[1, 2, 3, 4, 5].map((day) => reported(day)),
  derived(84, '12 weeks after'),
  derived(365, '1 year after'),
];

describe('the table of hindawi-2023-case-2', () => {
  it('has ten calcium values, each in its own column', () => {
    const values = [9.1, 9.8, 9, 8.1, 7.9, 8.2, 8.9, 9, 9.7, 9.7];
    expect(calcium!.observations).toEqual(
      values.map((value, index) => ({ time: COLUMNS[index], value })),
    );
  });

  it('has nine phosphorus values, each in its own column or in the next', () => {
    const values = [1.6, 1.6, 2.1, 1.4, 1.7, 2, 2, 2.6, 3.3];
    expect(phosphorus!.observations).toEqual(
      values.map((value, index) => ({
        time: { oneOf: [COLUMNS[index], COLUMNS[index + 1]], basis: 'derived' },
        value,
      })),
    );
  });

  it('has its own ranges, as printed', () => {
    const source = "the report's Table 1";
    expect(phosphorus).toMatchObject({
      unit: 'mg/dL',
      basis: 'reported',
      code: { code: '2777-1' },
      referenceRange: { low: 2.5, high: 4.5, source, basis: 'reported' },
    });
    expect(calcium).toMatchObject({
      unit: 'mg/dL',
      basis: 'reported',
      code: { code: '17861-6' },
      referenceRange: { low: 8.7, high: 10.7, source, basis: 'reported' },
    });
  });

  it.each([
    ['pre-operative', -126],
    ['resection', 0],
    ['follow-up-12-weeks', 84],
    ['follow-up-1-year', 365],
  ])('puts %s on day %i', (id, day) => {
    expect(file.events.find((event) => event.id === id)!.time).toMatchObject({ day });
  });

  it('has no date, and nothing on a calendar', () => {
    expect(file.anchor).toEqual({ event: 'resection' });
    expect(caseText('hindawi-2023-case-2')).not.toContain('"date"');
  });
});

describe('what holds of hindawi-2023-case-2', () => {
  it('leaves exactly ten alignments', () => {
    expect(countAlignments(series!)).toBe(10);
  });

  it('came into range after day 4, by day 84, and stayed', () => {
    expect(deriveRangeEntry(series!, 0)).toEqual({
      kind: 'entered',
      after: 4 * DAY_MS,
      by: 84 * DAY_MS,
      stayed: true,
    });
  });

  it('is told in its own unit and range: 2.6 mg/dL is in range', () => {
    const statuses = observationsOf(series!).map((one) => one.interpretation);
    expect(statuses).toEqual([...Array<string>(7).fill('L'), 'N', 'N']);
  });

  it('was lowest on day 1 or 2, the phosphorus as well as the calcium', () => {
    const lowestOf = (one: typeof series) =>
      observationsOf(one!).reduce((low, each) => (each.value! < low.value! ? each : low));
    const days = lowestOf(series).time.alternatives!.map((time) => time.start / DAY_MS);
    expect(days).toEqual([1, 2]);
    expect(lowestOf(calciumSeries).time.start / DAY_MS).toBe(2);
  });

  it('has two draws on day 0, before and after, in this order', () => {
    const onDayZero = observationsOf(calciumSeries!).filter((one) => one.time.start === 0);
    expect(onDayZero.map(({ time, value }) => [time.text, value])).toEqual([
      ['before incision', 9.8],
      ['after the operation', 9],
    ]);
  });

  it('makes no claim of its own, so that the headline comes from the values', () => {
    expect(file).not.toHaveProperty('claim');
    expect(file).not.toHaveProperty('disclaimer');
  });
});
