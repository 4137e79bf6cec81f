import { describe, expect, it } from 'vitest';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { longSeries, longCase } from './longCase';
import { viewOf } from './viewOf';

const two = {
  ...longCase(3000),
  series: [longSeries(3000), longSeries(3000, { id: 'second', name: 'Second' })],
};

describe('panels', () => {
  it('are not placed again where they stand as they stood, because others of the view changed', () => {
    const { view } = viewOf(two);
    const before = placeFigure(view, 866, en);
    const [first, second] = view.panels;
    // As when panels come one a frame: the second is new, the first is the same.
    const after = placeFigure({ ...view, panels: [first!, { ...second! }] }, 866, en);
    expect(after.panels[0]!.dense).toBe(before.panels[0]!.dense);
    expect(after.panels[1]!.dense).not.toBe(before.panels[1]!.dense);
    expect(after.panels[1]!.dense).toEqual(before.panels[1]!.dense);
  });

  it('are placed again in another width, another window or at another height', () => {
    const { view } = viewOf(two);
    const before = placeFigure(view, 866, en).panels[1]!;
    const window = { from: view.window.from, to: view.window.to - 1 };
    expect(placeFigure(view, 700, en).panels[1]!.dense).not.toEqual(before.dense);
    expect(placeFigure({ ...view, window }, 866, en).panels[1]!.dense).not.toBe(before.dense);
    expect(placeFigure(view, 866, en, 2000).panels[1]!.bottom).toBeGreaterThan(before.bottom);
    expect(placeFigure(view, 866, en).panels[1]).toEqual(before);
  });

  it('show one and the same strip in the overview at every step of a zoom', () => {
    const scale = { domain: [0, 1e9], range: [0, 800] } as const;
    const yScale = { domain: [0, 14], range: [16, 4] } as const;
    const strip = (to: string) =>
      viewOf(two, { from: '0', to }).view.panels[0]!.long!.placeOverview(scale, yScale);
    expect(strip('5')).toBe(strip('7'));
  });
});
