import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isInside, isOverlapping } from '../../../src/view/box';
import { BADGE_RADIUS, END_FONT } from '../../../src/view/comparison/placeEndLabels';
import { DISCLAIMER_FONT } from '../../../src/view/placeDisclaimer';
import { markBoxes } from '../../../src/view/markBoxes';
import type { PlacedEndLabel, PlacedFigure } from '../../../src/view/placedFigure';
import { textBox } from '../../../src/view/textBox';
import { arbitraryCase } from '../arbitraryCase';
import { caseWithValues, onDay } from '../caseFrom';
import { SHIPPED_CASES, shippedCase } from '../shippedCase';
import { comparisonOf } from './comparisonOf';

/** The ink of a name: its badge and its letters. */
const boxesOf = ({ x, y, text }: PlacedEndLabel): Box[] => [
  {
    left: x - BADGE_RADIUS,
    right: x + BADGE_RADIUS,
    top: y - BADGE_RADIUS,
    bottom: y + BADGE_RADIUS,
  },
  ...(text ? [textBox(text, END_FONT.size, END_FONT.weight)] : []),
];

/** Names that share ink with another name. */
function collisions({ comparison }: PlacedFigure): string[] {
  const labels = comparison?.labels ?? [];
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => boxesOf(one).some((a) => boxesOf(other).some((b) => isOverlapping(a, b))))
      .map((other) => `${one.letter} ${other.letter}`),
  );
}

const ALL = SHIPPED_CASES.map(shippedCase);

describe('the names at the ends of the lines', () => {
  it.each([
    [860, {}],
    [860, { from: '-10', to: '10' }],
    [860, { from: '-200', to: '400' }],
    [1400, {}],
    [370, {}],
    [370, { from: '-10', to: '10' }],
  ])('at %i px with %o cover no mark, no name and no disclaimer', (width, parameters) => {
    const figure = comparisonOf(ALL, { parameters, isNarrow: width < 560 }).figureAt(width);
    const { labels } = figure.comparison!;
    expect(labels.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(collisions(figure)).toEqual([]);
    const marks = figure.panels.flatMap((panel) => markBoxes(panel.marks));
    const words = figure.disclaimer.map((line) => textBox(line, DISCLAIMER_FONT.size, 600));
    const covered = labels.filter((label) =>
      boxesOf(label).some((box) => [...marks, ...words].some((one) => isOverlapping(box, one))),
    );
    expect(covered.map(({ letter }) => letter)).toEqual([]);
  });

  it('never cover each other and stay in the plot, whatever the cases are', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryCase, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(320, 390, 860, 1400),
        (records, width) => {
          const figure = comparisonOf(records, { isNarrow: width < 560 }).figureAt(width);
          expect(collisions(figure)).toEqual([]);
          for (const label of figure.comparison!.labels) {
            for (const box of boxesOf(label)) {
              expect(isInside(box, { ...figure.plotArea, left: figure.plotArea.left - 1 })).toBe(
                true,
              );
            }
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('name six equal courses, one by one', () => {
    const six = Array.from({ length: 6 }, (_, n) =>
      caseWithValues(
        Array.from({ length: 10 }, (_, day) => onDay(day, 1)),
        {},
        { id: `case-${n}`, title: `Course number ${n + 1}` },
      ),
    );
    const figure = comparisonOf(six).figureAt(860);
    expect(figure.comparison!.labels).toHaveLength(6);
    expect(collisions(figure)).toEqual([]);
  });

  it('leave a case without a value in the window without a name in it', () => {
    const far = caseWithValues([onDay(300, 1)], {}, { id: 'far', title: 'Far' });
    const near = caseWithValues([onDay(1, 1), onDay(3, 1)], {}, { title: 'Near' });
    const figure = comparisonOf([near, far], { parameters: { from: '-5', to: '5' } }).figureAt(860);
    expect(figure.comparison!.labels.map(({ letter }) => letter)).toEqual(['A']);
  });
});

describe('the lengths of gaps', () => {
  it('cover the marks and names of no other case', () => {
    const figure = comparisonOf(ALL).figureAt(860);
    const words = figure.panels.flatMap(({ gaps }) => gaps.flatMap(({ label }) => label ?? []));
    expect(words.length).toBeGreaterThan(1);
    const taken = [
      ...figure.panels.flatMap((panel) => markBoxes(panel.marks)),
      ...figure.comparison!.labels.flatMap(boxesOf),
    ];
    for (const text of words) {
      const box = textBox(text, 12);
      expect(taken.filter((one) => isOverlapping(box, one))).toEqual([]);
    }
  });
});
