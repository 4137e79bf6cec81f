import { describe, expect, it } from 'vitest';
import { BASES } from '../../src/domain/basis';
import { describeExplanation } from '../../src/view/describeExplanation';
import { en } from '../../src/words/en';
import { caseWithValues, onDay } from './caseFrom';
import { shippedCase } from './shippedCase';

const explain = (term: string, caseRecord = shippedCase('zhang-2019'), unit?: string) =>
  describeExplanation(term, caseRecord, unit, en);

describe('an explanation', () => {
  it('of an illustration says that its values are placed and not measured', () => {
    expect(explain('illustration')!.text).toMatch(/placed by us.*not measurements/);
  });

  it('of a simulation says that nobody stands behind it', () => {
    const { text } = explain('illustration', shippedCase('simulated-persistent'))!;
    expect(text).toMatch(/made up for teaching/);
  });

  it('of an assumed range names the range, its source and that it is borrowed', () => {
    const { title, text } = explain('range:phosphorus')!;
    expect(title).toBe('assumed range (WS/T 404.6)');
    expect(text).toContain('does not give its laboratory');
    expect(text).toContain('0.85 to 1.51 mmol/L');
  });

  it('of a stated range names it in the shown unit', () => {
    const hindawi = shippedCase('hindawi-2023-case-2');
    expect(explain('range:phosphorus', hindawi)!.text).toContain('2.5 to 4.5 mg/dL');
    expect(explain('range:phosphorus', hindawi, 'mmol/L')!.text).toContain('0.81 to 1.45 mmol/L');
    expect(explain('range:calcium', hindawi)!.title).toContain('reference range');
  });

  it('of no range says that nothing is called low or high', () => {
    const caseRecord = caseWithValues([onDay(0, 1)], { referenceRange: undefined });
    expect(explain('range:phosphorus', caseRecord)!.text).toContain(
      'no value is called low or high',
    );
  });

  it.each(BASES)('there is one of the basis %s', (basis) => {
    const explanation = explain(`basis:${basis}`)!;
    expect(explanation.title).toBe(en.basis[basis]);
    expect(explanation.text.length).toBeGreaterThan(10);
  });

  it.each(['', 'basis', 'basis:guessed', 'range:sodium', 'range', 'cure'])(
    'there is none of “%s”',
    (term) => {
      expect(explain(term)).toBeUndefined();
    },
  );
});
