import { describe, expect, it } from 'vitest';
import { deriveReadout } from '../../src/view/deriveReadout';
import { describeReadout } from '../../src/view/describeReadout';
import type { PointedAt } from '../../src/view/pointedAt';
import { en } from '../../src/words/en';
import { caseWithValues, onDay } from './caseFrom';
import { shippedCase } from './shippedCase';
import { viewOf } from './viewOf';

const say = (caseRecord: ReturnType<typeof shippedCase>, pointedAt: PointedAt) => {
  const { state, view } = viewOf(caseRecord);
  return describeReadout(deriveReadout(caseRecord, view, state, pointedAt, en)!, en);
};
const value = (index: number): PointedAt => ({
  kind: 'observation',
  key: { seriesId: 'phosphorus', index },
});

describe('the announcement', () => {
  it('says value, day, status and basis of a value, and the change', () => {
    expect(say(shippedCase('zhang-2019'), value(8))).toBe(
      'Serum phosphorus, about 0.70 mmol/L, illustrative, day +3, below the assumed range ' +
        '0.85 to 1.51, reconstructed, Previous value: about +0.10 mmol/L, 1 day',
    );
  });

  it('says title, time, bases and summary of an event', () => {
    expect(say(shippedCase('zhang-2019'), { kind: 'event', id: 'pet-ct' })).toBe(
      'PET/CT, somewhere in day −12 to −5, finding printed, day reconstructed, ' +
        'A suspicious mass and enlarged axillary nodes',
    );
  });

  it('says why a value is missing, and no number', () => {
    const missing = { time: { day: 2 }, missing: 'haemolysed' };
    const announcement = say(caseWithValues([onDay(1, 1), missing]), value(1));
    expect(announcement).toContain('no value: haemolysed, day +2');
    expect(announcement).not.toContain('mmol/L');
  });
});
