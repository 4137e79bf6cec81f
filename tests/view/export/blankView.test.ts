import { describe, expect, it } from 'vitest';
import { dayTime } from '../../../src/domain/caseTime';
import { blankView } from '../../../src/view/export/blankView';
import { placeFigure } from '../../../src/view/placeFigure';
import { en } from '../../../src/words/en';
import { longCase } from '../longCase';
import { SHIPPED_CASES, shippedCase } from '../shippedCase';
import { viewOf } from '../viewOf';

describe('a blank handout', () => {
  it.each(SHIPPED_CASES)('of %s keeps axes, ranges and events where they were', (id) => {
    const { view } = viewOf(shippedCase(id));
    const full = placeFigure(view, 860, en);
    const blank = placeFigure(blankView(view), 860, en);
    expect(blank.timeScale).toEqual(full.timeScale);
    expect(blank.ticks).toEqual(full.ticks);
    expect(blank.panels.map(({ panel }) => panel.domain)).toEqual(
      full.panels.map(({ panel }) => panel.domain),
    );
    expect(blank.panels.map(({ panel }) => panel.range)).toEqual(
      full.panels.map(({ panel }) => panel.range),
    );
    const pinned = (figure: typeof full) =>
      [...figure.lanes, ...(figure.history ? [figure.history] : [])].flatMap(({ events }) =>
        events.map(({ event }) => event.id),
      );
    expect(pinned(blank)).toEqual(pinned(full));
  });

  it.each(SHIPPED_CASES)('of %s tells nothing of the course', (id) => {
    const { view } = viewOf(shippedCase(id));
    const blank = placeFigure(blankView(view), 860, en);
    expect(blank.panels.flatMap(({ marks }) => marks)).toEqual([]);
    expect(blank.panels.flatMap(({ segments }) => segments)).toEqual([]);
    expect(blank.panels.flatMap(({ gaps }) => gaps)).toEqual([]);
    expect(blank.brackets).toEqual([]);
    expect(blank.edgeNotes).toEqual([]);
    expect(blank.disclaimer).toEqual([]);
    expect(blank.legend.map(({ item }) => item.kind)).not.toContain('hollow');
  });

  it('tells nothing of what other patients showed', () => {
    const record = shippedCase('zhang-2019');
    const evidence = {
      id: 'others',
      kind: 'evidence',
      title: 'In range on day 1',
      time: dayTime(1),
      basis: 'reported',
    } as const;
    const { view } = viewOf({ ...record, events: [...record.events, evidence] });
    const drawn = (shown: typeof view) =>
      placeFigure(shown, 860, en).lanes.flatMap(({ events }) =>
        events.map(({ event }) => event.id),
      );
    expect(drawn(view)).toContain('others');
    expect(drawn(blankView(view))).not.toContain('others');
  });

  it('tells nothing of a course of too many values to be marks', () => {
    const { view } = viewOf(longCase(20_000));
    const blank = placeFigure(blankView(view), 860, en);
    expect(view.panels[0]?.dense).toBeDefined();
    expect(blank.panels[0]?.dense).toBeUndefined();
    expect(blank.panels[0]?.denseNote).toBeUndefined();
    expect(blank.panels[0]?.panel.markAt(3)).toBeUndefined();
  });
});
