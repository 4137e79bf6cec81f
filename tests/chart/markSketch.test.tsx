import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Mark } from '../../src/chart/Mark';
import { MarkSketch } from '../../src/chart/MarkSketch';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { caseFrom } from '../view/caseFrom';
import { viewOf } from '../view/viewOf';

/** Each kind of mark: below, within and above its range, censored, made up, somewhere in a stretch. */
const caseRecord = caseFrom({
  anchor: { event: 'start' },
  events: [{ id: 'start', kind: 'visit', title: 'Start', time: { day: 0 }, basis: 'reported' }],
  series: [
    {
      id: 'phosphorus',
      name: 'Phosphorus',
      unit: 'mmol/L',
      basis: 'reported',
      referenceRange: { low: 0.85, high: 1.51, basis: 'reported' },
      observations: [
        { time: { day: 0 }, value: 0.4 },
        { time: { day: 3 }, value: 1 },
        { time: { day: [5, 8] }, value: 1.8 },
        { time: { day: 12 }, value: 0.3, comparator: '<' },
        { time: { day: 14 }, value: 1.2, basis: 'simulated' },
        { time: { oneOf: [{ day: 16 }, { day: 18 }] }, value: 0.7 },
      ],
    },
  ],
});
const figure = placeFigure(viewOf(caseRecord).view, 866, en);
const panel = figure.panels[0]!;

/** Which groups of classes there are, and how many outlines each has. */
function outlinesOf(container: Element): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const path of container.querySelectorAll('.mark-shape, .mark-arrow')) {
    const kind = `${path.parentElement!.getAttribute('class')!} ${path.getAttribute('class')!}`;
    // An outline begins with a move; the arrow of a limit moves within.
    const begun = path.getAttribute('d')!.match(/M-?[\d.]+ -?[\d.]+[Ha]/g) ?? [];
    counts[kind] = (counts[kind] ?? 0) + begun.length;
  }
  return counts;
}

describe('the sketch of many marks', () => {
  it('has the same outlines in the same classes as the marks that follow', () => {
    const sketch = render(
      <svg>
        <MarkSketch figure={figure} clipId="clip" />
      </svg>,
    );
    const marks = render(
      <svg>
        {panel.marks.map((placed) => (
          <Mark
            key={placed.mark.key}
            placed={placed}
            scale={panel.scale}
            plotArea={figure.plotArea}
          />
        ))}
      </svg>,
    );
    const outlines = outlinesOf(sketch.container);
    expect(outlines).toEqual(outlinesOf(marks.container));
    expect(Object.keys(outlines).length).toBeGreaterThan(5);
  });

  it('stands where the values stand', () => {
    const { container } = render(
      <svg>
        <MarkSketch figure={figure} clipId="clip" />
      </svg>,
    );
    const below = container.querySelector('.mark.below.filled:not(.ghost) > .mark-shape')!;
    const [, x, y] = /M(-?[\d.]+) (-?[\d.]+)H/.exec(below.getAttribute('d')!)!.map(Number);
    const { places, y: height } = panel.marks[0]!;
    expect(Math.abs(x! - places[0]!.x1)).toBeLessThan(8);
    expect(Math.abs(y! - height)).toBeLessThan(8);
  });

  it('names nothing, and no mark of the page is in the document twice', () => {
    const { container } = render(
      <svg>
        <MarkSketch figure={figure} clipId="clip" />
      </svg>,
    );
    expect(container.querySelector('[data-observation], [aria-label], [role]')).toBeNull();
    expect(container.querySelector('.mark-sketch')!.getAttribute('aria-hidden')).toBe('true');
  });
});
