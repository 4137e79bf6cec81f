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

  it('keeps as many letters as fit, and never half a letter', () => {
    const family = '\u{1f469}\u200d\u{1f467}';
    for (let width = 20; width < 120; width += 1) {
      expect(fitText(family.repeat(9), width, FONT)).toMatch(new RegExp(`^(${family})*…$`, 'u'));
    }
    expect(fitText('W'.repeat(10_000), measureText('WWW…', FONT), FONT)).toBe('WWW…');
    expect(fitText('W'.repeat(10_000), measureText('WWW…', FONT) - 1, FONT)).toBe('WW…');
  });

  it('cuts a title of a hundred thousand letters in no time', () => {
    const started = performance.now();
    fitText('W'.repeat(100_000), 300, FONT);
    // One letter at a time this takes minutes.
    expect(performance.now() - started).toBeLessThan(5000);
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
