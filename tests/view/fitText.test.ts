import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from '../../src/view/fitText';
import { measureText } from '../../src/view/typeface/measureText';

const FONT = { size: 12, weight: 600 } as const;

describe('fitText', () => {
  it('leaves a text alone that fits', () => {
    const text = 'Serum phosphorus (mmol/L)';
    expect(fitText(text, measureText(text, FONT), FONT)).toBe(text);
  });

  it('cuts a longer one with an ellipsis, without a space before it', () => {
    const width = measureText('Bone scan…', FONT);
    expect(fitText('Bone scan and PET/CT', width + 3, FONT)).toBe('Bone scan…');
  });

  it('keeps the tail', () => {
    const text = fitText('Bone-specific alkaline phosphatase (U/L)', 150, FONT, ' (U/L)');
    expect(text).toMatch(/^Bone-specific.*… \(U\/L\)$/);
  });

  it('is never wider than asked, down to the ellipsis itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 14, max: 400 }),
        (text, width) => {
          expect(measureText(fitText(text, width, FONT), FONT)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
