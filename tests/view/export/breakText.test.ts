import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakText } from '../../../src/view/export/breakText';
import { shortAddress } from '../../../src/view/export/shortAddress';
import { measureText } from '../../../src/view/typeface/measureText';

const FONT = { size: 12 } as const;
const part = fc.constantFrom(
  'a',
  'resection',
  '随访',
  '：',
  '，',
  '（',
  'WS/T',
  '404.6',
  ' ',
  '😀',
  '—',
);
const text = fc.array(part, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

describe('a text in lines', () => {
  it('loses no letter, and no line is wider than asked', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 400 }), (words, width) => {
        const lines = breakText(words, width, FONT);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
        for (const line of lines) expect(measureText(line, FONT)).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });

  it('breaks between Chinese letters and never before their commas', () => {
    expect(breakText('随访：血磷正常', 40, FONT)).toEqual(['随访：', '血磷正', '常']);
  });

  it('breaks a word that no line holds, an address after a stroke', () => {
    expect(breakText('https://caseline.example/cases/zhang', 170, FONT)).toEqual([
      'https://caseline.example/',
      'cases/zhang',
    ]);
  });

  it('ends in an ellipsis where it has more lines than it may', () => {
    const lines = breakText('one two three four five six', 60, FONT, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});

describe('an address in print', () => {
  it.each([
    ['https://a.org/?axis=dates', 'https://a.org/?axis=dates'],
    [`https://a.org/?axis=dates#case=${'x'.repeat(5000)}`, 'https://a.org/?axis=dates#case=…'],
    [`https://a.org/?${'x'.repeat(400)}`, 'https://a.org/?…'],
  ])('is left out where nobody types it', (address, short) => {
    expect(shortAddress(address)).toBe(short);
  });
});
