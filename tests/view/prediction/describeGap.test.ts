import { describe, expect, it } from 'vitest';
import { deriveGap } from '../../../src/domain/prediction/deriveGap';
import { describeClaims } from '../../../src/view/prediction/describeClaims';
import { describeCounting, describeGap } from '../../../src/view/prediction/describeGap';
import { readPieces } from '../../domain/prediction/gridOf';
import { readShipped, tellingOf } from './telling';

const hindawi = tellingOf(readShipped('hindawi-2023-case-2'), 400);
const gapOf = (line: string, telling = hindawi) =>
  deriveGap(readPieces(line), telling.series, telling.axis.frame, telling.grid);
const saidOf = (line: string, telling = hindawi) => {
  const gap = gapOf(line, telling);
  return gap.kind === 'scored' ? describeGap(gap, telling).join(' ') : gap.kind;
};

describe('the gap in words', () => {
  it('says the whole interval of a day that is known only within one', () => {
    expect(saidOf('0:1.6 3:2.5 10:3.5')).toContain(
      'By the values of the source, phosphorus came into range after day +4 and by day +84. ' +
        'You expected it on day +3: at least 1 and at most 81 days too early.',
    );
  });

  it('says no least where it is nothing, and rounds to the safe side', () => {
    expect(saidOf('0:1.5 4:2.5')).toContain('at most 80 days too early');
    expect(saidOf('0:1 3:1 3.5:2.5')).toContain('You expected it on ≈ day +4: at most 81 days');
  });

  it('says that a day fits, and what stays open', () => {
    expect(saidOf('0:1.5 5:2.5')).toContain(
      'You expected it on day +5, and the values allow that. They leave open whether it is ' +
        'at most 79 days too early or at most 1 day too late.',
    );
  });

  it('says of the last day that fits only what is open', () => {
    expect(saidOf('0:1.5 84:2.5')).toContain(
      'You expected it on day +84, and the values allow that. They leave open whether it is ' +
        'at most 80 days too late.',
    );
  });

  it.each([
    ['0:1 95:1 100:2.5', 'on day +100: at least 16 and at most 96 days too late'],
    ['0:1 100:1', 'not in range by day +100, where it ends: at least 16 days too late'],
    ['0:1 6:1', 'Your line ends on day +6, before it could be right or wrong'],
    ['0:1 3:2 | 8:3', 'You expected it after day +3 and by day +8, and the values allow that'],
    ['0:3', 'You expected it on day 0: at least 4 and at most 84 days too early'],
  ])('of %s says: %s', (line, said) => {
    expect(saidOf(line)).toContain(said);
  });

  it.each([
    ['0:1.6 4:2 84:2.6 400:3.3', 'On average it is at most 0.2 mg/dL too low'],
    ['0:4 400:4', 'too high'],
    ['0:0.5 400:0.5', 'too low'],
  ])('says of %s on which side it lies', (line, said) => {
    expect(saidOf(line)).toContain(said);
  });

  it('tells what counts as met, and that uncertain days leave a count open', () => {
    const gap = gapOf('0:1.6 400:3');
    const said = gap.kind === 'scored' && gap.level ? describeCounting(gap.level, hindawi) : '';
    expect(said).toContain('within 0.2 mg/dL, a tenth of the width of the range');
  });

  it('says amounts in the unit that is shown', () => {
    const molar = tellingOf(hindawi.truth, 400, 'mmol/L');
    expect(saidOf('0:4 400:4', molar)).toMatch(/0\.\d\d mmol\/L too high/);
  });

  it('is not said of an illustration', () => {
    const zhang = tellingOf(readShipped('zhang-2019'), 60);
    expect(saidOf('0:0.4 8:1', zhang)).toBe('illustration');
  });
});

describe('what a prediction claims, in words', () => {
  const zhang = tellingOf(readShipped('zhang-2019'), 60);
  const claimsOf = (line: string) => {
    const gap = gapOf(line, zhang);
    return gap.kind === 'undrawn' ? '' : describeClaims(gap.claims, zhang);
  };

  it.each([
    [
      '0:0.4 1:0.45 6:0.85 8:1',
      'Your line rises from day +1 on, is in range from day +6 on and ends at 1.00 mmol/L on day +8.',
    ],
    ['0:0.4 20:0.4', 'Your line does not rise by day +20 and ends at 0.40 mmol/L on day +20.'],
    ['0:0.4 4:0.7', 'is not in range by day +4 and ends at 0.70'],
    ['0:0.4 2:0.6 | 6:1', 'comes into range after day +2 and by day +6'],
    ['2:1', 'is in range from the beginning, day +2'],
  ])('%s: %s', (line, said) => {
    expect(claimsOf(line)).toContain(said);
  });
});
