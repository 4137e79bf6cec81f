import { describe, expect, it } from 'vitest';
import { caseFrom, type CaseParts, caseWithValues, onDay, RESECTION } from './caseFrom';
import { shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

const event = (id: string, parts: CaseParts) => ({
  id,
  kind: 'symptom',
  title: id,
  basis: 'reported',
  ...parts,
});
const historyOf = (events: readonly unknown[], parts: CaseParts = {}) =>
  viewOf(
    caseWithValues([onDay(0, 1), onDay(40, 1)], {}, { events: [RESECTION, ...events], ...parts }),
  ).view.history;

describe('a period of years', () => {
  it('knows on the clock of the strip where it surely lasts, and nothing of the other clock', () => {
    const period = { start: { date: '2010-03' }, end: { date: '2012-06' } };
    const strip = historyOf([event('long', { kind: 'medication', period })], {
      anchor: { event: 'resection', time: { date: '2018-10-10' } },
    })!;
    const origin = strip.clock === 'calendar' ? 0 : Date.UTC(2018, 9, 10);
    expect(strip.events[0]!.core).toEqual({
      from: Date.UTC(2010, 2, 31) - origin,
      to: Date.UTC(2012, 5, 1) - origin,
    });
  });
});

describe('a treatment of years ago whose dates day 0 cannot be put on', () => {
  it('is a bar in the strip as it is in its lane', () => {
    const period = { start: { date: '2010' }, end: { date: '2012' } };
    const { events } = historyOf([event('long', { kind: 'medication', period })])!;
    expect(events.map(({ id, isBar }) => [id, isBar])).toEqual([['long', true]]);
  });
});

describe('the history strip of the letter', () => {
  const { view } = viewOf(shippedCase('zhang-2019'));
  const history = view.history!;

  it('holds onset, wheelchair and the letter, and nothing else', () => {
    expect(history.events.map(({ id }) => id)).toEqual(['onset', 'wheelchair', 'letter-received']);
    expect(view.events).toHaveLength(9);
  });

  it('counts whole years on the calendar', () => {
    expect(history.clock).toBe('calendar');
    expect(history.domain).toEqual({ from: Date.UTC(2014, 0, 1), to: Date.UTC(2019, 0, 1) });
  });

  it('draws a year as wide as a year, a month as a month and a day as a point', () => {
    expect(history.events.map(({ spans }) => spans)).toEqual([
      [{ from: Date.UTC(2014, 0, 1), to: Date.UTC(2014, 11, 31) }],
      [{ from: Date.UTC(2018, 4, 1), to: Date.UTC(2018, 4, 31) }],
      [{ from: Date.UTC(2018, 11, 5), to: Date.UTC(2018, 11, 5) }],
    ]);
    expect(history.events.map(({ isPoint }) => isPoint)).toEqual([false, false, true]);
  });

  it('fades "about 2014" at both ends', () => {
    expect(history.events[0]).toMatchObject({ fadesAtStart: true, fadesAtEnd: true });
  });

  it('says where in it day 0 lies, as wide as that is unknown', () => {
    expect(history.anchor).toEqual({
      label: 'Resection in here',
      span: { from: Date.UTC(2018, 4, 1), to: Date.UTC(2018, 9, 20) },
    });
  });

  it('names the case’s own day 0 whatever the reader counts from', () => {
    const other = viewOf(shippedCase('zhang-2019'), { anchor: 'discharge' }).view.history!;
    expect(other.anchor).toEqual(history.anchor);
  });
});

describe('the history strip', () => {
  it('is absent where nothing is left to it', () => {
    expect(historyOf([])).toBeUndefined();
    expect(viewOf(shippedCase('hindawi-2023-case-2')).view.history).toBeUndefined();
  });

  it('counts days where everything in it is told in days', () => {
    const history = historyOf([event('onset', { time: { day: -1500 } })])!;
    expect(history.clock).toBe('anchor');
    expect(history.domain.from).toBeLessThan(day(-1500));
    expect(history.domain.to).toBeGreaterThan(0);
    expect(history.events[0]!.spans).toEqual([{ from: day(-1500), to: day(-1500) }]);
  });

  it('keeps a period without an end open', () => {
    const history = historyOf([event('illness', { period: { start: { date: '2014' } } })])!;
    expect(history.events[0]!.spans).toEqual([{ from: Date.UTC(2014, 0, 1), to: Infinity }]);
    expect(history.events[0]!.fadesAtEnd).toBe(true);
  });

  it('says nothing of where day 0 lies while the case does not', () => {
    const history = historyOf([event('onset', { time: { date: '2014' } })])!;
    expect(history.anchor).toBeUndefined();
    expect(history.domain).toEqual({ from: Date.UTC(2014, 0, 1), to: Date.UTC(2015, 0, 1) });
  });

  it('draws no event that has no place on its clock', () => {
    const history = historyOf([
      event('letter', { time: { date: '2018-12-05' } }),
      event('onset', { time: { day: -1500 } }),
    ])!;
    expect(history.events.map(({ id }) => id)).toEqual(['letter']);
  });

  it('has a strip of its own for a case of events alone', () => {
    const caseRecord = caseFrom({
      anchor: { event: 'resection' },
      events: [RESECTION, event('onset', { time: { date: '2014' } })],
    });
    expect(viewOf(caseRecord).view.history!.events.map(({ id }) => id)).toEqual(['onset']);
  });
});
