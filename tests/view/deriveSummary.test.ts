import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/domain/caseRecord';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import { deriveSummary } from '../../src/view/deriveSummary';
import { en } from '../../src/words/en';
import { caseFrom, caseWithValues, onDay, PHOSPHORUS } from './caseFrom';
import { shippedCase } from './shippedCase';

const summaryOf = (caseRecord: CaseRecord, unit?: string) =>
  deriveSummary(caseRecord, deriveTimeAxis(caseRecord), unit, en);

describe('the summary', () => {
  it('says how many values there are, the lowest, the highest and the last', () => {
    const caseRecord = caseWithValues([onDay(-1, 0.4), onDay(3, 1.2), onDay(6, 0.9)]);
    expect(summaryOf(caseRecord)).toBe(
      'Serum phosphorus, 3 values in order of time. Lowest 0.4 mmol/L, day −1. ' +
        'Highest 1.2 mmol/L, day +3. Last 0.9 mmol/L, day +6. 1 event.',
    );
  });

  it('says the shown unit', () => {
    const caseRecord = caseWithValues([onDay(-1, 1)]);
    expect(summaryOf(caseRecord, 'mg/dL')).toContain('Lowest 3.1 mg/dL');
    expect(summaryOf(caseRecord, 'mg/dL')).not.toContain('mmol/L');
  });

  it('says of an illustration that it is one, at every number', () => {
    const summary = summaryOf(shippedCase('zhang-2019'));
    expect(summary).toContain('The values are an illustration, not data.');
    const numbers = summary.match(/\S+ \d\.\d\d mmol\/L/g) ?? [];
    expect(numbers).toHaveLength(2);
    for (const number of numbers) expect(number).toMatch(/^about /);
  });

  it('says of one made-up value among printed ones that it is no data', () => {
    const caseRecord = caseWithValues([onDay(1, 0.4), onDay(3, 1, { basis: 'simulated' })]);
    expect(summaryOf(caseRecord)).toContain('Between 0.4 mmol/L and about 1.00 mmol/L.');
    expect(summaryOf(caseRecord)).toContain('not data');
  });

  it('does not pass over a value below the limit of its test as if it were not the lowest', () => {
    const caseRecord = caseWithValues([onDay(1, 0.3, { comparator: '<' }), onDay(3, 0.5)]);
    expect(summaryOf(caseRecord)).toContain('Lowest below 0.3 mmol/L, day +1');
    expect(summaryOf(caseRecord)).toContain('Highest 0.5 mmol/L, day +3');
  });

  it('says the limit where every value is one', () => {
    const caseRecord = caseWithValues([onDay(1, 9, { comparator: '>' })]);
    expect(summaryOf(caseRecord)).toContain('Highest above 9 mmol/L, day +1');
  });

  it('counts a missing value as none and never as 0', () => {
    const caseRecord = caseWithValues([{ time: { day: 1 }, missing: 'lost' }, onDay(3, 0.5)]);
    expect(summaryOf(caseRecord)).toContain('1 value in order');
    expect(summaryOf(caseRecord)).toContain('Lowest 0.5 mmol/L');
  });

  it('says dates where the case counts no days', () => {
    const observations = [{ time: { date: '2018-05-01' }, value: 0.4 }];
    const caseRecord = caseFrom({ series: [{ ...PHOSPHORUS, observations }] });
    expect(summaryOf(caseRecord)).toContain('Lowest 0.4 mmol/L, 1 May 2018.');
  });

  it('says that there are no values', () => {
    expect(summaryOf(caseFrom())).toBe('No values. 0 events.');
  });
});
