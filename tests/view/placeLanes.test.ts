import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/caseTime';
import { scaleTo } from '../../src/view/linearScale';
import { placeFigure } from '../../src/view/placeFigure';
import { NAME_FONT } from '../../src/view/placeLanes';
import { tailsOf } from '../../src/view/placeStretch';
import { measureText } from '../../src/view/typeface/measureText';
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

describe('the lane of treatment', () => {
  const given = (id: string, when: CaseParts, title = id) =>
    event(id, { kind: 'medication', title, ...when });
  const days = (start?: unknown, end?: unknown) => ({
    period: {
      ...(start === undefined ? {} : { start: { day: start } }),
      ...(end === undefined ? {} : { end: { day: end } }),
    },
  });

  it('stands between hospital and after, whatever else there is', () => {
    const { lanes } = lanesOf([
      event('visit', { kind: 'follow-up', time: { day: 50 } }),
      given('phosphate', days(1, 45)),
    ]);
    expect(lanes.map((lane) => lane.name.text)).toEqual(['Hospital', 'Treatment', 'After']);
  });

  it('holds bars, and a single dose as a pin', () => {
    const { lanes } = lanesOf([
      given('phosphate', days(1, 45)),
      given('dose', { time: { day: 3 } }),
    ]);
    expect(lanes[1]!.events.map(({ bar }) => bar !== undefined)).toEqual([true, false]);
  });

  it('gives bars that start on one day a row each, with their names inside', () => {
    const { lanes, timeScale } = lanesOf([
      given('phosphate', days(1, 45), 'Phosphate 500 mg × 4'),
      given('calcitriol', days(1, 45), 'Calcitriol 0.5 µg × 2'),
    ]);
    const [first, second] = lanes[1]!.events;
    expect(first!.y).not.toBe(second!.y);
    for (const { hit, label, numberX } of [first!, second!]) {
      expect(hit.left).toBeCloseTo(scaleTo(timeScale, DAY_MS), 6);
      expect(hit.right).toBeCloseTo(scaleTo(timeScale, 45 * DAY_MS), 6);
      expect(label!.x).toBeGreaterThan(numberX);
      expect(label!.x).toBeLessThan(hit.right);
    }
  });

  it('lets one dose follow another in one row', () => {
    const { lanes } = lanesOf([given('high', days(1, 20)), given('low', days(20, 45))]);
    const [high, low] = lanes[1]!.events;
    expect(high!.y).toBe(low!.y);
    expect(high!.hit.right).toBe(low!.hit.left);
  });

  it('writes a name beyond the rule of day 0 where only there it does not cross it', () => {
    const { lanes, anchorX } = lanesOf(
      [given('phosphate', days(1, 45), 'A name that is far too long to stand within its bar')],
      { from: '-40', to: '8' },
    );
    const { label, bar } = lanes[1]!.events[0]!;
    const right = label!.x + measureText(label!.text, NAME_FONT);
    expect(right).toBeLessThan(anchorX!);
    expect(anchorX).toBeLessThan(bar!.x1);
  });

  it('lists a treatment that the window does not reach instead of drawing it', () => {
    const figure = lanesOf([given('phosphate', days(20, 45))], { from: '-10', to: '10' });
    expect(figure.lanes.map((lane) => lane.name.text)).toEqual(['Hospital']);
    expect(figure.unshownEvents.map(({ id }) => id)).toEqual(['phosphate']);
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
