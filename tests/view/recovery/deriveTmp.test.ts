import { describe, expect, it } from 'vitest';
import { deriveTimeAxis } from '../../../src/domain/timeAxis';
import { deriveTmp } from '../../../src/view/recovery/deriveTmp';
import { en } from '../../../src/words/en';
import { SHIPPED_CASES, shippedCase } from '../shippedCase';
import { caseWithTmp } from './caseWithTmp';

const tmpOf = (...given: Parameters<typeof caseWithTmp>) => {
  const caseRecord = caseWithTmp(...given);
  return deriveTmp(caseRecord, deriveTimeAxis(caseRecord), en);
};

describe('TmP/GFR in words', () => {
  it('says the day, the four values, the share, the formula and the result', () => {
    expect(tmpOf([0.7, 4, 80, 8])).toEqual([
      {
        when: 'day 0',
        inputs: [
          'serum phosphate: 0.7 mmol/L',
          'urine phosphate: 4 mmol/L',
          'serum creatinine: 80 umol/L',
          'urine creatinine: 8 mmol/L',
        ],
        result: 'TmP/GFR 0.81 mmol/L',
        working: [
          'TRP 0.943',
          'TRP is above 0.86, so TmP/GFR = 0.3 × TRP / (1 − 0.8 × TRP) × serum phosphate.',
        ],
        isIllustrative: false,
      },
    ]);
    expect(tmpOf([0.45, 15, 70, 8])[0]).toMatchObject({
      result: 'TmP/GFR 0.32 mmol/L',
      working: ['TRP 0.708', 'TRP is at most 0.86, so TmP/GFR = TRP × serum phosphate.'],
    });
  });

  it('says why it was not computed', () => {
    expect(tmpOf([0.7, 4, 80, 0.001])[0]!.result).toMatch(/^Not computed: .* TRP of −/);
    const limit = tmpOf([0.7, 4, 80, 8], { comparator: '<' });
    expect(limit[0]!.result).toBe(
      'Not computed: urine phosphate is given as a limit, not as a number.',
    );
  });

  it('is called illustrative where an input is no data', () => {
    const [view] = tmpOf([0.7, 4, 80, 8], { basis: 'simulated' });
    expect(view).toMatchObject({
      result: 'TmP/GFR about 0.81 mmol/L, illustrative',
      isIllustrative: true,
    });
  });

  it.each(SHIPPED_CASES)('is not offered for %s, which lacks its inputs', (id) => {
    const caseRecord = shippedCase(id);
    expect(deriveTmp(caseRecord, deriveTimeAxis(caseRecord), en)).toEqual([]);
  });
});
