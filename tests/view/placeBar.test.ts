import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBar } from '../../src/view/placeBar';
import { HALF_PIN, PIN_RADIUS, placeStretch } from '../../src/view/placeStretch';
import type { EventView } from '../../src/view/timelineView';

/** A plot of 100 to 500 px over 40 units, so that a unit is 10 px. */
const ENDS = { plotLeft: 100, plotRight: 500 };
const SCALE = { domain: [0, 40], range: [100, 500] } as const;

const barOf = (from: number, to: number, fades: Partial<EventView> = {}) => {
  const span = { from, to };
  const event = { fadesAtStart: false, fadesAtEnd: false, ...fades } as EventView;
  return placeBar(placeStretch(span, event, SCALE, ENDS), span, ENDS);
};

describe('the bar of a treatment', () => {
  it('is as long as its time, with hard ends', () => {
    expect(barOf(5, 25)).toEqual({
      bar: { x1: 150, x2: 350, fadeLeft: 0, fadeRight: 0, headLeft: 0, headRight: 0 },
      left: 150,
      right: 350,
    });
  });

  it('points beyond the plot where a known end lies there', () => {
    expect(barOf(-5, 45).bar).toMatchObject({
      x1: 100,
      x2: 500,
      headLeft: 6,
      headRight: 6,
      fadeLeft: 0,
      fadeRight: 0,
    });
  });

  it('fades out where nobody told its end, and does not point there', () => {
    const { bar } = barOf(5, Infinity, { fadesAtEnd: true });
    expect(bar).toMatchObject({ x1: 150, x2: 500, fadeLeft: 0, headRight: 0 });
    expect(bar.fadeRight).toBeGreaterThan(50);
    const { bar: since } = barOf(-Infinity, 20, { fadesAtStart: true });
    expect(since).toMatchObject({ x1: 100, x2: 300, fadeRight: 0, headLeft: 0 });
    expect(since.fadeLeft).toBeGreaterThan(50);
  });

  it('fades around a day that is about, as far before it as after it', () => {
    const { bar } = barOf(10, 20, { fadesAtStart: true });
    expect(bar.x1 + bar.fadeLeft / 2).toBe(200);
    expect(bar.fadeRight).toBe(0);
  });

  it('only points to a day beyond the plot that is about', () => {
    expect(barOf(-10, 20, { fadesAtStart: true }).bar).toMatchObject({
      x1: 100,
      headLeft: 6,
      fadeLeft: 0,
    });
  });

  it('has its number beside it where it is too short to hold it', () => {
    const { bar, left, right, besideX } = barOf(10, 11);
    expect(bar).toMatchObject({ x1: 200, x2: 210 });
    expect(besideX).toBe(210 + PIN_RADIUS);
    expect(right).toBe(besideX! + PIN_RADIUS);
    expect(left).toBeLessThanOrEqual(200);
  });

  it('has its number on the left at the right end of the plot', () => {
    expect(barOf(39, 40).besideX).toBe(490 - PIN_RADIUS);
  });

  it('still shows if it is shorter than a pixel', () => {
    const { bar } = barOf(10, 10.01);
    expect(bar.x2 - bar.x1).toBeGreaterThanOrEqual(4);
  });

  it('keeps within what it covers, and that within reach of the plot, whatever its time', () => {
    const end = fc.double({ min: -20, max: 60, noNaN: true });
    const either = fc.boolean();
    fc.assert(
      fc.property(end, end, either, either, either, either, (a, b, isOpen, isEnd, about, late) => {
        const from = isOpen && !isEnd ? -Infinity : Math.min(a, b);
        const to = isOpen && isEnd ? Infinity : Math.max(a, b);
        fc.pre(to >= 0 && from <= 40);
        const { bar, left, right, besideX } = barOf(from, to, {
          fadesAtStart: about || from === -Infinity,
          fadesAtEnd: late || to === Infinity,
        });
        expect(left).toBeLessThanOrEqual(bar.x1);
        expect(right).toBeGreaterThanOrEqual(bar.x2);
        expect(left).toBeGreaterThanOrEqual(100 - HALF_PIN);
        expect(right).toBeLessThanOrEqual(500 + HALF_PIN);
        expect(right - left).toBeGreaterThanOrEqual(22);
        expect(bar.fadeLeft + bar.fadeRight).toBeLessThanOrEqual(bar.x2 - bar.x1);
        const numberX = besideX ?? (left + right) / 2;
        expect(numberX - 7).toBeGreaterThanOrEqual(left);
        expect(numberX + 7).toBeLessThanOrEqual(right);
      }),
    );
  });
});
