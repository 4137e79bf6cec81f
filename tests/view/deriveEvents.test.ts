import { describe, expect, it } from 'vitest';
import { caseFrom, type CaseParts, RESECTION } from './caseFrom';
import { shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

const event = (id: string, parts: CaseParts) => ({
  id,
  kind: 'laboratory',
  title: id.toUpperCase(),
  basis: 'reported',
  ...parts,
});

const eventsOf = (events: readonly unknown[], parts: CaseParts = {}) => {
  const caseRecord = caseFrom({
    anchor: { event: 'resection' },
    events: [RESECTION, ...events],
    ...parts,
  });
  const { view } = viewOf(caseRecord);
  return [...view.events, ...(view.history?.events ?? [])].sort((a, b) => a.number - b.number);
};

const only = (parts: CaseParts) => eventsOf([event('one', parts)]).find(({ id }) => id === 'one')!;

describe('a treatment', () => {
  const isBar = (parts: CaseParts) => only({ kind: 'medication', ...parts }).isBar;

  it.each([
    ['from day to day', { start: { day: 1 }, end: { day: 45 } }],
    ['since a day', { start: { day: 1 } }],
    ['until a day', { end: { day: 1 } }],
    ['on a day that is about', { start: { date: '2018-10-11~' }, end: { date: '2018-10-11~' } }],
  ])('that lasts is a bar: %s', (_, period) => {
    expect(isBar({ period })).toBe(true);
  });

  it.each([
    ['on a day', { time: { day: 3 } }],
    ['on a day somewhere in there', { time: { day: [3, 9] } }],
    ['within a day', { period: { start: { day: 3 }, end: { day: 3 } } }],
  ])('given once is a pin: %s', (_, when) => {
    expect(isBar(when)).toBe(false);
  });

  it('is a bar only if it is one: a stay in hospital is not', () => {
    expect(only({ kind: 'admission', period: { start: { day: 1 } } }).isBar).toBe(false);
  });
});

describe('events are numbered from 1', () => {
  it('by their earliest bound, whatever their order in the file', () => {
    const events = eventsOf([
      event('late', { time: { day: 9 } }),
      event('early', { time: { day: -4 } }),
      event('wide', { time: { day: [-5, 30] } }),
    ]);
    expect(events.map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 wide',
      '2 early',
      '3 resection',
      '4 late',
    ]);
  });

  it('then by their latest bound, then by the order of the file', () => {
    const events = eventsOf([
      event('wide', { time: { day: [3, 9] } }),
      event('first', { time: { day: 3 } }),
      event('second', { time: { day: 3 } }),
    ]);
    expect(events.map(({ id }) => id)).toEqual(['resection', 'first', 'second', 'wide']);
  });

  it('with what has no lower bound before what has one', () => {
    const before = event('open', { time: { before: { day: 20 } } });
    expect(eventsOf([before])[0]!.id).toBe('open');
  });

  it('in order of date where day 0 has no place on the calendar', () => {
    const events = eventsOf([
      event('letter', { time: { date: '2018-12-05' } }),
      event('onset', { time: { date: '2014' } }),
    ]);
    const ids = events.map(({ id }) => id);
    expect(ids.indexOf('onset')).toBeLessThan(ids.indexOf('letter'));
  });

  it('across both clocks in the letter', () => {
    const { view } = viewOf(shippedCase('zhang-2019'));
    const all = [...view.events, ...view.history!.events].sort((a, b) => a.number - b.number);
    expect(all.map(({ id }) => id)).toEqual([
      'onset',
      'wheelchair',
      'admission',
      'laboratory',
      'bone-scan',
      'pet-ct',
      'resection',
      'histology',
      'igg4',
      'discharge',
      'follow-up',
      'letter-received',
    ]);
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

describe('an event is as wide as its time', () => {
  it('is a point where the day is known', () => {
    expect(only({ time: { day: 3 } })).toMatchObject({
      spans: [{ from: day(3), to: day(3) }],
      isPoint: true,
      fadesAtStart: false,
      fadesAtEnd: false,
    });
  });

  it('is a stretch with hard ends between two days', () => {
    expect(only({ time: { day: [-12, -5] } })).toMatchObject({
      spans: [{ from: day(-12), to: day(-5) }],
      isPoint: false,
      fadesAtStart: false,
      fadesAtEnd: false,
    });
  });

  it('fades where it is open and is hard where it must end', () => {
    expect(only({ time: { before: { day: 5 } } })).toMatchObject({
      spans: [{ from: -Infinity, to: day(5) }],
      fadesAtStart: true,
      fadesAtEnd: false,
    });
    expect(only({ time: { after: { day: 5 } } })).toMatchObject({
      spans: [{ from: day(5), to: Infinity }],
      fadesAtStart: false,
      fadesAtEnd: true,
    });
  });

  it('fades at both ends of "about"', () => {
    const anchor = { event: 'resection', time: { date: '2018-10-10' } };
    const events = eventsOf([event('one', { time: { date: '2018-10~' } })], { anchor });
    expect(events.find(({ id }) => id === 'one')).toMatchObject({
      fadesAtStart: true,
      fadesAtEnd: true,
      isPoint: false,
    });
  });

  it('is two ghosts for one of two times', () => {
    expect(only({ time: { oneOf: [{ day: 2 }, { day: 6 }] } }).spans).toEqual([
      { from: day(2), to: day(2) },
      { from: day(6), to: day(6) },
    ]);
  });

  it('knows the part in which a period certainly lasts', () => {
    const period = { start: { day: [8, 12] }, end: { day: [40, 58] } };
    expect(only({ period })).toMatchObject({
      spans: [{ from: day(8), to: day(58) }],
      core: { from: day(12), to: day(40) },
    });
  });

  it('has no sure part where a period may be over before it surely began', () => {
    const period = { start: { day: [1, 9] }, end: { day: [5, 12] } };
    expect(only({ period }).core).toBeUndefined();
  });

  it('goes on where a period has no end, and fades there', () => {
    const { spans, fadesAtStart, fadesAtEnd } = only({ period: { start: { day: 2 } } });
    expect(spans).toEqual([{ from: day(2), to: Infinity }]);
    expect([fadesAtStart, fadesAtEnd]).toEqual([false, true]);
  });
});

describe('an event says where its time comes from', () => {
  it.each([
    ['reported', false],
    ['derived', false],
    ['reconstructed', true],
    ['simulated', true],
  ])('a %s time is dashed: %s', (basis, isDashed) => {
    expect(only({ time: { day: 3, basis } }).isDashed).toBe(isDashed);
  });

  it('keeps a printed finding apart from its placed day', () => {
    const { view } = viewOf(shippedCase('zhang-2019'));
    const dashed = view.events.filter((one) => one.isDashed).map(({ id }) => id);
    expect(dashed).toHaveLength(8);
    expect(dashed).not.toContain('resection');
    expect(view.history!.events.some((one) => one.isDashed)).toBe(false);
  });
});

describe('the name of an event', () => {
  it('holds its number, title and time, in days where it is told in days', () => {
    expect(only({ time: { day: [-12, -5] } }).name).toBe('1. ONE, somewhere in day −12 to −5');
  });

  it('holds the date where it is told as a date', () => {
    const { history } = viewOf(shippedCase('zhang-2019')).view;
    expect(history!.events.map(({ name }) => name)).toEqual([
      '1. Weakness begins, about 2014',
      '2. Wheelchair-bound, May 2018',
      '12. Letter received, 5 December 2018',
    ]);
  });

  it('marks the event that is day 0, and only that', () => {
    const { view } = viewOf(shippedCase('zhang-2019'), { anchor: 'discharge' });
    expect(view.events.filter((one) => one.isAnchor).map(({ id }) => id)).toEqual(['discharge']);
  });
});
