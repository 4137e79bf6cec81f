import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChartFrame } from '../../src/chart/ChartFrame';
import { PinsContext } from '../../src/state/pins';
import { pointAt } from '../../src/state/pointedAtStore';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { longCase } from '../view/longCase';
import { viewOf } from '../view/viewOf';

const { view } = viewOf(longCase(20_000));
const figure = placeFigure(view, 866, en);
const key = (index: number) => ({ seriesId: 'glucose', index });

const draw = async (pinned?: number) => {
  const pins = pinned === undefined ? {} : { pinnedObservation: key(pinned) };
  const { container } = render(
    <PinsContext value={pins}>
      <ChartFrame figure={figure} words={en} />
    </PinsContext>,
  );
  await screen.findByLabelText(/^Glucose, 19,980 values, lowest/);
  return () =>
    [...container.querySelectorAll('[data-observation]')].map(
      (mark) => `${mark.getAttribute('data-observation')!} ${mark.getAttribute('data-emphasis')!}`,
    );
};

afterEach(() => {
  act(() => {
    pointAt(undefined);
  });
});

describe('a panel of 20,000 values', () => {
  it('is one item for a screen reader, and no mark is drawn', async () => {
    const marks = await draw();
    expect(marks()).toEqual([]);
    expect(screen.getByLabelText(/values in order of time$/).childElementCount).toBe(1);
  });

  it('shows the mark of a value that is pinned', async () => {
    const marks = await draw(10_001);
    expect(marks()).toEqual(['glucose:10001 pinned']);
  });

  it('shows the mark of a value that is pointed at, beside the pinned one', async () => {
    const marks = await draw(10_000);
    act(() => {
      pointAt({ kind: 'observation', key: key(7) });
    });
    expect(marks()).toEqual(['glucose:10000 pinned', 'glucose:7 hover']);
    act(() => {
      pointAt({ kind: 'observation', key: { seriesId: 'another', index: 7 } });
    });
    expect(marks()).toEqual(['glucose:10000 pinned']);
  });

  it('has none for a missing value', async () => {
    const marks = await draw(500);
    expect(marks()).toEqual([]);
  });
});
