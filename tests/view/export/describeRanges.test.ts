import { describe, expect, it } from 'vitest';
import { describeRanges } from '../../../src/view/export/describeRanges';
import { en } from '../../../src/words/en';
import { caseWithValues, onDay, PHOSPHORUS } from '../caseFrom';
import { comparisonOf } from '../comparison/comparisonOf';
import { shippedCase } from '../shippedCase';
import { viewOf } from '../viewOf';

const said = (referenceRange: unknown) =>
  describeRanges(viewOf(caseWithValues([onDay(1, 1)], { referenceRange })).view.panels, en);

describe('the reference ranges under an exported figure', () => {
  it.each([
    [
      { low: 0.85, high: 1.51, source: 'WS/T 404.6', basis: 'assumed' },
      'Serum phosphorus: assumed range (WS/T 404.6), 0.85 to 1.51 mmol/L.',
    ],
    [{ low: 0.85, basis: 'reported' }, 'Serum phosphorus: reference range, from 0.85 mmol/L up.'],
    [undefined, 'Serum phosphorus: no reference range given.'],
  ])('are said with their bounds, unit and source', (range, sentence) => {
    expect(said(range)).toBe(sentence);
  });

  it('are said for each panel', () => {
    const caseRecord = caseWithValues(
      [],
      {},
      {
        series: [
          { ...PHOSPHORUS, id: 'a', observations: [onDay(1, 1)] },
          {
            ...PHOSPHORUS,
            id: 'b',
            name: 'Calcium',
            referenceRange: undefined,
            observations: [onDay(1, 1)],
          },
        ],
      },
    );
    expect(describeRanges(viewOf(caseRecord).view.panels, en)).toBe(
      'Serum phosphorus: reference range (the report), 0.85 to 1.51 mmol/L. Calcium: no reference range given.',
    );
  });

  it('of several cases are said once for those that share one', () => {
    const compared = comparisonOf([
      shippedCase('simulated-persistent'),
      shippedCase('simulated-supplements'),
    ]);
    const panels = compared.figureAt(860).panels.map(({ panel }) => panel);
    expect(describeRanges(panels, en)).toBe(
      'Serum phosphorus A, B: assumed range (WS/T 404.6), 0.85 to 1.51 mmol/L.',
    );
  });
});
