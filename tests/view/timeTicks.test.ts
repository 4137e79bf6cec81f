import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/domain/caseTime';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import type { LinearScale } from '../../src/view/linearScale';
import { placeDateTicks, placeDayTicks, type TimeTick } from '../../src/view/timeTicks';
import { measureText } from '../../src/view/typeface/measureText';
import { en } from '../../src/words/en';
import { shippedCase } from './shippedCase';
import { day } from './viewOf';

const zhang = shippedCase('zhang-2019');
const axis = deriveTimeAxis(zhang);
const ORIGIN = Date.UTC(2018, 9, 10);

const scaleOf = (from: number, to: number, width = 860): LinearScale => ({
  domain: [day(from), day(to)],
  range: [84, width - 48],
});
const labelsOf = (ticks: readonly TimeTick[]) => ticks.map((tick) => tick.label);

/** A window from a day to ten years, anywhere about day 0, in a figure of any width. */
const anyScale = fc
  .record({
    from: fc.integer({ min: -2000, max: 2000 }),
    length: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 3652 })),
    // In minutes, the finest that a time is told in: a window 4e-316 ms after day 0 is none.
    shift: fc.integer({ min: 0, max: 1440 }).map((minutes) => minutes / 1440),
    width: fc.integer({ min: 320, max: 2560 }),
  })
  .map(({ from, length, shift, width }) => scaleOf(from + shift, from + shift + length, width));
const finest = fc.constantFrom(HOUR_MS, day(1));

/** The pixels between the labels of each tick and the next. */
function clearances(ticks: readonly TimeTick[]): number[] {
  const half = ({ label, isStrong }: TimeTick) =>
    measureText(label, { size: 12, weight: isStrong ? 600 : 400 }) / 2;
  return ticks.slice(1).map((tick, index) => {
    const before = ticks[index]!;
    return tick.x - half(tick) - (before.x + half(before));
  });
}

describe('ticks in days', () => {
  it('are weeks in the window the letter opens with', () => {
    const labels = '−21, −14, −7, day 0, +7, +14, +21, +28, +35, +42, +49, +56';
    expect(labelsOf(placeDayTicks(scaleOf(-24, 60), axis, en))).toEqual(labels.split(', '));
  });

  it.each([
    [-10, 10, 860, 'every other day', 2],
    [-10, 10, 320, 'weeks', 7],
    [-126, 365, 860, 'quarters of 13 weeks', 91],
    [-2000, 1652, 860, 'years of 52 weeks', 364],
  ])('from day %s to %s at %s px are %s', (from, to, width, _, step) => {
    const ticks = placeDayTicks(scaleOf(from, to, width), axis, en);
    expect(ticks[1]!.at - ticks[0]!.at).toBe(day(step));
  });

  it('never overlap, from a day to ten years and from 320 to 2560 px', () => {
    fc.assert(
      fc.property(anyScale, finest, (scale, step) => {
        const ticks = placeDayTicks(scale, axis, en, step);
        for (const clearance of clearances(ticks)) expect(clearance).toBeGreaterThanOrEqual(8);
      }),
    );
  });

  it('are there for every such window, and day 0 is among them wherever it is in it', () => {
    fc.assert(
      fc.property(anyScale, fc.constantFrom(undefined, 'discharge', 'pet-ct'), (scale, anchor) => {
        const own = deriveTimeAxis(zhang, anchor);
        const [from, to] = scale.domain;
        const ticks = placeDayTicks(scale, own, en);
        const holdsZero = from <= own.zero && own.zero <= to;
        expect(ticks.filter((tick) => tick.isStrong).map((tick) => tick.at)).toEqual(
          holdsZero ? [own.zero] : [],
        );
        if (to - from >= day(2)) expect(ticks.length).toBeGreaterThan(0);
      }),
    );
  });

  it('keep day 0 in a course of centuries', () => {
    const ticks = placeDayTicks(scaleOf(-100_000, 100_000, 320), axis, en);
    expect(ticks.some((tick) => tick.isStrong)).toBe(true);
    expect(Math.min(...clearances(ticks))).toBeGreaterThan(0);
  });

  it('stand exactly at their day', () => {
    const scale = scaleOf(-24, 60);
    for (const { at, x } of placeDayTicks(scale, axis, en)) {
      expect(x).toBeCloseTo(84 + ((at / day(1) + 24) / 84) * 728, 6);
    }
  });

  it('are no hours under a course that is told in days', () => {
    const scale = scaleOf(-0.5, 1.5);
    expect(labelsOf(placeDayTicks(scale, axis, en))).toEqual(['day 0', '+1']);
    expect(labelsOf(placeDayTicks(scale, axis, en, HOUR_MS))).toContain('06:00');
  });

  it('are about where day 0 is', () => {
    const about = deriveTimeAxis(zhang, 'discharge');
    expect(labelsOf(placeDayTicks(scaleOf(-24, 60), about, en))).toContain('≈ day 0');
  });
});

describe('ticks at dates', () => {
  const ticksOf = (from: number, to: number, width = 860, step?: number) =>
    placeDateTicks(scaleOf(from, to, width), ORIGIN, en, step);

  it('never overlap, from a day to ten years and from 320 to 2560 px', () => {
    fc.assert(
      fc.property(anyScale, finest, (scale, step) => {
        const ticks = placeDateTicks(scale, ORIGIN, en, step);
        for (const clearance of clearances(ticks)) expect(clearance).toBeGreaterThanOrEqual(8);
        if (scale.domain[1] - scale.domain[0] >= day(2)) expect(ticks.length).toBeGreaterThan(0);
      }),
    );
  });

  it('stand at the midnight they name', () => {
    const tick = ticksOf(-24, 60).find(({ label }) => label.includes('Oct'))!;
    expect(new Date(tick.at + ORIGIN).toISOString()).toMatch(/T00:00:00.000Z$/);
  });

  it('are days in weeks, months in a year and years in ten', () => {
    expect(labelsOf(ticksOf(-10, 10)).join()).toMatch(/\d+ Oct/);
    expect(labelsOf(ticksOf(-126, 300)).join()).toMatch(/Oct 2018/);
    expect(labelsOf(ticksOf(-2000, 1600))).toContain('2018');
  });

  it('are hours only where something is told by the clock', () => {
    expect(labelsOf(ticksOf(0, 1)).join()).not.toMatch(/:00/);
    expect(labelsOf(ticksOf(0, 1, 860, HOUR_MS)).join()).toMatch(/12:00/);
  });
});
