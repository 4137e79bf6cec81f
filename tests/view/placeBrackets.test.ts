import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRACKET_FONT, placeBrackets } from '../../src/view/placeBrackets';
import { placeFigure } from '../../src/view/placeFigure';
import type { BracketView } from '../../src/view/timelineView';
import { measureText } from '../../src/view/typeface/measureText';
import { en } from '../../src/words/en';
import { shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

const scale = { domain: [day(-24), day(60)], range: [84, 812] } as const;
const bracket = (from: number, to: number, text = 'words', core = [from, to]): BracketView => ({
  text,
  name: text,
  span: { from: day(from), to: day(to) },
  core: { from: day(core[0]!), to: day(core[1]!) },
});
const place = (brackets: readonly BracketView[]) => placeBrackets(brackets, scale, 84, 856, 100);

describe('placeBrackets', () => {
  it('draws a bracket over its stretch with its words above the middle', () => {
    const { placed, rows } = place([bracket(0, 40)]);
    expect(rows).toBe(1);
    expect(placed[0]!.x1).toBeCloseTo(84 + (24 / 84) * 728, 6);
    expect(placed[0]!.x2).toBeCloseTo(84 + (64 / 84) * 728, 6);
    expect(placed[0]!.label.x).toBeCloseTo((placed[0]!.x1 + placed[0]!.x2) / 2, 6);
    expect(placed[0]!.label.y).toBeLessThan(placed[0]!.y);
  });

  it('lets two brackets of a row meet in the part where both are unsure', () => {
    const { placed, rows } = place([bracket(0, 12, 'a', [0, 8]), bracket(8, 58, 'b', [12, 40])]);
    expect(rows).toBe(1);
    expect(placed[0]!.x2).toBeGreaterThan(placed[1]!.x1);
  });

  it('takes another row where sure parts or words would meet', () => {
    expect(place([bracket(0, 20), bracket(10, 30)]).rows).toBe(2);
    expect(place([bracket(0, 1, 'hypophosphatemia'), bracket(1, 2, 'recovery')]).rows).toBe(2);
  });

  it('cuts what goes on beyond the window and leaves out what lies outside', () => {
    const { placed } = place([bracket(-90, 90), bracket(70, 80), bracket(-80, -24)]);
    expect(placed).toHaveLength(1);
    expect(placed[0]).toMatchObject({ x1: 84, x2: 812, isCutLeft: true, isCutRight: true });
  });

  it('keeps open ends inside the plot', () => {
    const { placed } = place([bracket(-Infinity, 0), bracket(10, Infinity)]);
    expect([placed[0]!.x1, placed[1]!.x2]).toEqual([84, 812]);
  });

  it('quotes the letter above the plot, in two rows at most', () => {
    const figure = placeFigure(viewOf(shippedCase('zhang-2019')).view, 866, en);
    const { brackets, plotArea } = figure;
    expect(new Set(brackets.map(({ y }) => y)).size).toBeLessThanOrEqual(2);
    expect(Math.max(...brackets.map(({ y }) => y))).toBeLessThan(plotArea.top);
    expect(brackets.map(({ label }) => label.text)).toEqual([
      '“hypophosphatemia”',
      '“rapid recovery” [1E]',
      '“reported normal”',
    ]);
  });

  it('never lets words or sure parts of a row meet', () => {
    const any = fc
      .tuple(
        fc.integer({ min: -40, max: 60 }),
        fc.integer({ min: 0, max: 50 }),
        fc.constantFrom('a', 'hypophosphatemia', 'reported normal serum phosphorus'),
      )
      .map(([from, length, text]) => bracket(from, from + length, text));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (brackets) => {
        const { placed, rows } = place(brackets);
        const taken = placed.map(({ label, coreX1, coreX2, y }) => {
          const half = measureText(label.text, BRACKET_FONT) / 2;
          return {
            y,
            parts: [[label.x - half, label.x + half] as const, [coreX1, coreX2] as const],
          };
        });
        expect(new Set(taken.map(({ y }) => y)).size).toBeLessThanOrEqual(rows);
        for (const [index, one] of taken.entries()) {
          for (const other of taken.slice(index + 1)) {
            if (other.y !== one.y) continue;
            for (const [a, b] of one.parts) {
              for (const [c, d] of other.parts) expect(b <= c || d <= a).toBe(true);
            }
          }
        }
      }),
    );
  });
});
