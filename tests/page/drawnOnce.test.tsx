import { act, fireEvent, screen } from '@testing-library/react';
import { memo, type FunctionComponent } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pointAt } from '../../src/state/pointedAtStore';
import { giveElementsSize, renderApp, serveCases } from './renderApp';

const draws = vi.hoisted(() => ({ chart: 0, cards: [] as string[], marks: 0 }));

/** Counts how often the function inside a memo runs; the memo stays, or nothing would be tested. */
function countRuns<P extends object>(component: unknown, count: (props: P) => void) {
  const { type: run } = component as { type: FunctionComponent<P> };
  return memo((props: P) => {
    count(props);
    return run(props);
  });
}

vi.mock('../../src/chart/ChartFrame', async (load) => {
  const { ChartFrame } = await load<typeof import('../../src/chart/ChartFrame')>();
  return { ChartFrame: countRuns(ChartFrame, () => (draws.chart += 1)) };
});

vi.mock('../../src/page/Card', async (load) => {
  const { Card } = await load<typeof import('../../src/page/Card')>();
  return {
    Card: countRuns<{ card: { id: string } }>(Card, ({ card }) => draws.cards.push(card.id)),
  };
});

vi.mock('../../src/chart/Mark', async (load) => {
  const { Mark } = await load<typeof import('../../src/chart/Mark')>();
  return {
    Mark: (props: Parameters<typeof Mark>[0]) => {
      draws.marks += 1;
      return Mark(props);
    },
  };
});

beforeEach(() => {
  serveCases();
  giveElementsSize();
});

afterEach(() => {
  act(() => {
    pointAt(undefined);
  });
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('pointing', () => {
  it('draws the chart no second time in 100 moves, and at most two cards and two marks a move', async () => {
    await renderApp();
    const surface = document.querySelector('.surface')!;
    expect(draws.chart).toBeGreaterThan(0);
    const readouts = new Set<string>();
    for (let move = 0; move < 100; move += 1) {
      const before = { chart: draws.chart, cards: draws.cards.length, marks: draws.marks };
      // Across the plot, with every fourth move down on the lanes.
      const y = move % 4 === 0 ? 560 : 380;
      fireEvent.pointerMove(surface, { clientX: 90 + move * 7, clientY: y, pointerType: 'mouse' });
      expect(draws.chart).toBe(before.chart);
      expect(draws.cards.length - before.cards).toBeLessThanOrEqual(2);
      expect(draws.marks - before.marks).toBeLessThanOrEqual(2);
      readouts.add(screen.getByRole('region', { name: 'Readout' }).textContent);
    }
    expect(readouts.size).toBeGreaterThan(8);
  });

  it('draws the two cards concerned, and no other, when the pointer goes from pin to pin', async () => {
    await renderApp();
    const over = (id: string) =>
      fireEvent.pointerMove(document.querySelector(`[data-event="${id}"]`)!, {
        clientX: 5,
        clientY: 5,
      });
    over('admission');
    draws.cards.length = 0;
    over('discharge');
    expect([...draws.cards].sort()).toEqual(['admission', 'discharge']);
    draws.cards.length = 0;
    over('discharge');
    expect(draws.cards).toEqual([]);
  });

  it('does not draw the chart again when a value or an event is pinned', async () => {
    await renderApp();
    const before = draws.chart;
    const card = document.querySelector('[data-event-card="pet-ct"] button')!;
    fireEvent.click(card);
    expect(window.location.search).toBe('?event=pet-ct');
    expect(document.querySelector('[data-event="pet-ct"]')?.getAttribute('data-emphasis')).toBe(
      'pinned',
    );
    expect(draws.chart).toBe(before);
  });
});
