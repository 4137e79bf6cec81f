import { describe, expect, it } from 'vitest';
import { placeFigure } from '../../src/view/placeFigure';
import { tailsOf } from '../../src/view/placeLanes';
import { en } from '../../src/words/en';
import { type CaseParts, caseWithValues, onDay, RESECTION } from './caseFrom';
import { shippedCase } from './shippedCase';
import { viewOf } from './viewOf';

const event = (id: string, parts: CaseParts) => ({
  id,
  title: id,
  kind: 'imaging',
  basis: 'reported',
  ...parts,
});
const lanesOf = (events: readonly unknown[], parameters = {}) =>
  placeFigure(
    viewOf(
      caseWithValues([onDay(-20, 1), onDay(60, 1)], {}, { events: [RESECTION, ...events] }),
      parameters,
    ).view,
    860,
    en,
  );
const placedOf = (parts: CaseParts, parameters = {}) =>
  lanesOf([event('one', parts)], parameters)
    .lanes.flatMap((lane) => lane.events)
    .find((placed) => placed.event.id === 'one')!;

describe('the lanes', () => {
  it('stand under the plot, one for each group that has an event in the window', () => {
    const { lanes, plotArea } = placeFigure(viewOf(shippedCase('zhang-2019')).view, 866, en);
    expect(lanes.map((lane) => lane.name.text)).toEqual(['Hospital', 'After']);
    expect(lanes[0]!.top).toBeGreaterThan(plotArea.bottom);
    expect(lanes[1]!.top).toBeGreaterThanOrEqual(lanes[0]!.bottom);
  });

  it('leave out a group whose events are all outside the window', () => {
    const { lanes } = lanesOf([event('visit', { kind: 'follow-up', time: { day: 50 } })], {
      from: '-10',
      to: '10',
    });
    expect(lanes.map((lane) => lane.name.text)).toEqual(['Hospital']);
  });

  it('are none in a window without events', () => {
    const figure = lanesOf([], { from: '10', to: '20' });
    expect(figure.lanes).toEqual([]);
    expect(figure.height).toBeGreaterThan(figure.plotArea.bottom);
  });
});

describe('a pin', () => {
  it('is as wide as its time, with its number in the middle', () => {
    const { places, numberX, hit } = placedOf({ time: { day: [2, 5] } });
    expect(places).toHaveLength(1);
    expect(places[0]!.x2).toBeGreaterThan(places[0]!.x1);
    expect(numberX).toBeCloseTo((places[0]!.x1 + places[0]!.x2) / 2, 6);
    expect(hit.left).toBeLessThanOrEqual(places[0]!.x1);
    expect(hit.right).toBeGreaterThanOrEqual(places[0]!.x2);
  });

  it('has its name inside where it is wide enough, after the number', () => {
    const { label, hit, numberX } = placedOf({ time: { day: [2, 40] } });
    expect(label!.x).toBeGreaterThan(numberX);
    expect(label!.x).toBeLessThan(hit.right);
  });

  it('says where it is cut by the window and where it fades', () => {
    const window = { from: '-10', to: '10' };
    expect(placedOf({ time: { day: [-15, 5] } }, window).places[0]).toMatchObject({
      isCutLeft: true,
      isCutRight: false,
      fadesLeft: false,
    });
    expect(placedOf({ time: { before: { day: 5 } } }).places[0]).toMatchObject({
      fadesLeft: true,
      fadesRight: false,
    });
  });

  it('knows the part in which a period is sure', () => {
    const { core, places } = placedOf({
      period: { start: { day: [2, 5] }, end: { day: [20, 30] } },
    });
    expect(core!.x1).toBeGreaterThan(places[0]!.x1);
    expect(core!.x2).toBeLessThan(places[0]!.x2);
  });

  it('is two ghosts for one of two times', () => {
    const { places, hit, numberX } = placedOf({ time: { oneOf: [{ day: 2 }, { day: 9 }] } });
    expect(places.map(({ x1, x2 }) => x2 - x1)).toEqual([0, 0]);
    expect(places[1]!.x1 - places[0]!.x1).toBeCloseTo(hit.right - hit.left - 24, 6);
    expect(numberX).toBe(places[0]!.x1);
  });

  it('fades out beyond its circle where it is about a day', () => {
    const anchor = { event: 'resection', time: { date: '2018-10-10' } };
    const widthOf = (date: string) => {
      const events = [RESECTION, event('one', { time: { date } })];
      const caseRecord = caseWithValues([onDay(-20, 1), onDay(60, 1)], {}, { anchor, events });
      const { lanes } = placeFigure(viewOf(caseRecord).view, 860, en);
      const { places, hit } = lanes[0]!.events.find((placed) => placed.event.id === 'one')!;
      expect(tailsOf(places[0]!).map((tail) => tail > 0)).toEqual(
        date.endsWith('~') ? [true, true] : [false, false],
      );
      return hit.right - hit.left;
    };
    expect(widthOf('2018-10-20~')).toBeGreaterThan(widthOf('2018-10-20'));
  });

  it('knows that one of its two times lies outside the window', () => {
    const { places } = placedOf(
      { time: { oneOf: [{ day: 2 }, { day: 50 }] } },
      { from: '-10', to: '10' },
    );
    expect(places.map((place) => place.isOutside)).toEqual([false, true]);
  });
});
