import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/view/typeface/measureText';
import { wrapText } from '../../src/view/wrapText';

const FONT = { size: 12, weight: 600 } as const;
const word = fc.stringMatching(/^[a-zA-Z.,]{1,14}$/);
const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));

describe('wrapText', () => {
  it('breaks a sentence at spaces', () => {
    const lines = wrapText('Illustration, not data. The letter prints no value.', 140, FONT);
    expect(lines).toEqual(['Illustration, not data.', 'The letter prints no', 'value.']);
  });

  it('keeps every word in order and no line wider than asked, unless one word is', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 900 }), (words, width) => {
        const lines = wrapText(words, width, FONT);
        expect(lines.join(' ')).toBe(words);
        for (const line of lines) {
          if (line.includes(' ')) expect(measureText(line, FONT)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('fills each line as far as the next word allows', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 900 }), (words, width) => {
        const lines = wrapText(words, width, FONT);
        for (const [index, line] of lines.slice(1).entries()) {
          const longer = `${lines[index]!} ${line.split(' ')[0]!}`;
          expect(measureText(longer, FONT)).toBeGreaterThan(width);
        }
      }),
    );
  });

  it('breaks Chinese between characters, and never before a mark', () => {
    const text = '示意曲线，非原文数据。原文没有给出血磷的数值，单位为 mmol/L，仅供教学。';
    for (let width = 30; width < 400; width += 7) {
      const lines = wrapText(text, width, FONT);
      const bare = (one: string) => one.replaceAll(' ', '');
      expect(bare(lines.join(''))).toBe(bare(text));
      for (const line of lines) expect(line).toMatch(/^[^，。、；：）”]/u);
      const [first = ''] = lines;
      if (width > 60) expect(measureText(first, FONT)).toBeLessThanOrEqual(width);
      if (width > 60) expect(measureText(first, FONT)).toBeGreaterThan(width - 80);
    }
  });

  it('cuts what does not fit into the most lines that there may be', () => {
    const text = '示意曲线，非原文数据。Illustration, not data. The letter prints no value.';
    const lines = wrapText(text, 140, FONT, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
    expect(measureText(lines[1]!, FONT)).toBeLessThanOrEqual(140);
    expect(wrapText(text, 5000, FONT, 2)).toEqual([text]);
  });

  it('has no line for no text', () => {
    expect(wrapText('', 100, FONT)).toEqual([]);
  });
});

describe('measureText', () => {
  it('adds up the widths of its characters', () => {
    const sum = measureText('Resec', FONT) + measureText('tion', FONT);
    expect(measureText('Resection', FONT)).toBeCloseTo(sum, 9);
  });

  it('grows with size and weight', () => {
    const regular = measureText('Resection', { size: 12 });
    expect(measureText('Resection', { size: 24 })).toBeCloseTo(2 * regular, 9);
    expect(measureText('Resection', { size: 12, weight: 700 })).toBeGreaterThan(regular);
  });

  it('gives all digits one width, so that numbers stand in columns', () => {
    const widths = Array.from('0123456789', (digit) => measureText(digit, FONT));
    expect(new Set(widths).size).toBe(1);
  });

  it('knows a width for what the typeface lacks', () => {
    expect(measureText('非原文', { size: 12 })).toBe(36);
    expect(measureText('，。：；、！？（）', { size: 10 })).toBe(90);
    expect(measureText('カナ＋￥', { size: 10, weight: 700 })).toBe(40);
    expect(measureText('é', FONT)).toBeCloseTo(measureText('e', FONT), 9);
    expect(measureText('\u200b', FONT)).toBe(0);
    expect(measureText('Ж', FONT)).toBeGreaterThan(0);
  });
});
