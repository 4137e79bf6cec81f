import { describe, expect, it } from 'vitest';
import { deriveLong } from '../../src/view/deriveLong';
import {
  deriveStandingView,
  deriveTimelineView,
  deriveWindowView,
} from '../../src/view/deriveTimelineView';
import { en } from '../../src/words/en';
import { longSeries } from './longCase';
import { manySeries } from './manySeries';
import { shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

const state = { axis: 'days' } as const;
const first = { from: day(-5), to: day(5) };
const second = { from: day(-1), to: day(9) };

describe('what no window changes', () => {
  it('is the same object in every window', () => {
    const standing = deriveStandingView(shippedCase('zhang-2019'), state, en, deriveLong);
    const [one, other] = [first, second].map((window) => deriveWindowView(standing, window));
    expect(other!.window).toBe(second);
    for (const part of ['axis', 'events', 'history', 'brackets', 'extent', 'legend'] as const) {
      expect(other![part]).toBe(one![part]);
    }
    expect(other!.panels[0]).toBe(one!.panels[0]);
  });

  it('makes the view that is derived at once', () => {
    const caseRecord = manySeries(2, 3000);
    const standing = deriveStandingView(caseRecord, state, en, deriveLong);
    deriveWindowView(standing, first);
    const told = (view: object) => JSON.stringify(view);
    expect(told(deriveWindowView(standing, second))).toBe(
      told(deriveTimelineView(caseRecord, { ...state, window: second }, en, deriveLong)),
    );
  });
});

describe('a panel that waits for its values', () => {
  const standing = deriveStandingView(manySeries(3, 3000), state, en, deriveLong);
  const drawn = deriveWindowView(standing, first);
  const waiting = deriveWindowView(standing, first, (id) => id !== 'b');

  it('has nothing drawn, and those that do not wait are the same', () => {
    expect(waiting.panels.map(({ long }) => long !== undefined)).toEqual([false, true, false]);
    expect(waiting.panels[1]).toBe(drawn.panels[1]);
    expect(waiting.panels[0]!.segments).toEqual([]);
  });

  it('stands on its axis and has its words, so that nothing moves when they come', () => {
    for (const part of ['domain', 'tickLabels', 'title', 'dense', 'count'] as const) {
      expect(waiting.panels[0]![part]).toEqual(drawn.panels[0]![part]);
    }
    expect(waiting.legend).toBe(drawn.legend);
  });
});

describe('the words a cropped picture keeps', () => {
  it('are about the panels that are shown', () => {
    const { series, ...rest } = manySeries(8);
    const made = longSeries(3, { id: 'made', name: 'Made up', basis: 'simulated' });
    const caseRecord = { ...rest, series: [...series, made] };
    expect(viewOf(caseRecord).view.disclaimer).toBeUndefined();
    expect(viewOf(caseRecord, { panels: 'a,made' }).view.disclaimer).toBe(
      'Illustration, not data.',
    );
  });
});
