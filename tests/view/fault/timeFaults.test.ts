import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosshairTime } from '../../../src/view/crosshairTime';
import { findNearest } from '../../../src/view/findNearest';
import { scaleFrom, scaleTo } from '../../../src/view/linearScale';
import { caseWithValues, onDay } from '../caseFrom';
import { shippedCase } from '../shippedCase';
import { day } from '../viewOf';
import { drawWith, effectOf, subjectOf, xsOf } from './faultSubject';

const zhang = subjectOf(shippedCase('zhang-2019'));
const unequal = subjectOf(
  caseWithValues([onDay(-5, 0.5), onDay(-4, 0.4), onDay(-1, 0.6), onDay(2, 0.9), onDay(30, 1)]),
);

describe('equal spacing', () => {
  it('gives each measurement one step, whatever its date', () => {
    const days = fc.uniqueArray(fc.integer({ min: -50, max: 300 }), {
      minLength: 4,
      maxLength: 12,
    });
    fc.assert(
      fc.property(days, (found) => {
        const sorted = found.sort((a, b) => a - b);
        const subject = subjectOf(caseWithValues(sorted.map((at, n) => onDay(at, 0.4 + n / 10))));
        const steps = sorted.slice(1).map((at, n) => at - sorted[n]!);
        fc.pre(Math.max(...steps) >= 1.5 * Math.min(...steps));
        const xs = xsOf(drawWith('equal-spacing', subject));
        const step = xs[1]! - xs[0]!;
        for (const [n, x] of xs.entries()) expect(x).toBeCloseTo(xs[0]! + n * step, 4);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves every value at its height and every moment its truth', () => {
    const truth = drawWith(undefined, unequal);
    const wrong = drawWith('equal-spacing', unequal);
    const ys = (figure: typeof truth) => figure.panels[0]!.marks.map(({ y }) => y);
    expect(ys(wrong)).toEqual(ys(truth));
    expect(wrong.panels[0]!.panel).toBe(unequal.view.panels[0]);
    expect(wrong.panels[0]!.marks.map(({ mark }) => mark)).toEqual(unequal.view.panels[0]!.marks);
    expect(wrong.lanes[0]!.events[0]!.event).toBe(unequal.view.events[0]);
  });

  it('moves events, day 0 and gaps along with the values around them', () => {
    const { panels, lanes, anchorX } = drawWith('equal-spacing', unequal);
    const xs = xsOf(drawWith('equal-spacing', unequal));
    // Day 0 is one of the three days between −1 and +2.
    expect(anchorX).toBeCloseTo(xs[2]! + (1 / 3) * (xs[3]! - xs[2]!), 6);
    expect(lanes[0]!.events[0]!.places[0]!.x1).toBeCloseTo(anchorX!, 6);
    expect(panels[0]!.gaps[0]!.x1).toBeGreaterThan(xs[3]!);
    expect(panels[0]!.gaps[0]!.x2).toBeLessThan(xs[4]!);
  });

  it('lets the pointer and the crosshair read true times', () => {
    const figure = drawWith('equal-spacing', unequal);
    const xs = xsOf(figure);
    for (const [index, at] of [-5, -4, -1, 2, 30].entries()) {
      expect(scaleFrom(figure.timeScale, xs[index]!)).toBeCloseTo(day(at), 0);
      const target = { kind: 'observation', key: { seriesId: 'phosphorus', index } } as const;
      const crosshair = crosshairTime(target, figure)!;
      expect(scaleTo(figure.timeScale, crosshair)).toBeCloseTo(xs[index]!, 4);
      expect(findNearest(figure, xs[index]!, figure.panels[0]!.marks[index]!.y)).toEqual(target);
    }
    const between = findNearest(figure, (xs[3]! + xs[4]!) / 2, 0);
    expect(between?.at).toBeCloseTo(day(16), 0);
  });

  it('writes the true day under each measurement, and day 0 where it lies', () => {
    const { ticks } = drawWith('equal-spacing', unequal);
    expect(ticks.map(({ label }) => label)).toEqual(['−5', '−4', '−1', 'day 0', '+2', '+30']);
    const phone = drawWith('equal-spacing', zhang).ticks.map(({ label }) => label);
    expect(phone.at(-1)).toBe('+40 to +58');
  });

  it('writes dates under a case without day 0', () => {
    const observations = ['2018-05-01', '2018-05-02', '2018-05-20'].map((date, n) => ({
      time: { date },
      value: n + 1,
    }));
    const subject = subjectOf(caseWithValues(observations, {}, { anchor: undefined, events: [] }));
    const { ticks } = drawWith('equal-spacing', subject);
    expect(ticks.map(({ label }) => label)).toEqual(['1 May', '2 May', '20 May']);
  });

  it('says which lengths look alike and which slopes', () => {
    expect(effectOf('equal-spacing', unequal)).toEqual([
      '28 days between day +2 and day +30 take the same width as 1 day between day −5 and day −4.',
      'It falls by 0.10 mmol/L from day −5 to day −4, in 1 day; it rises by 0.20 mmol/L from day −4 to day −1, in 3 days. The first is 1.5 times as fast, and the second is drawn 2 times as steep.',
    ]);
  });

  it('says of an uncertain time no more than is known', () => {
    expect(effectOf('equal-spacing', zhang)[0]).toBe(
      'At least 32 days between day +8 and a time somewhere from day +40 to day +58 take the same width as 1 day between day +1 and day +2.',
    );
  });
});

describe('reversed time', () => {
  const wrong = drawWith('reversed-time', zhang);
  const truth = drawWith(undefined, zhang);

  it('puts the newest value on the left', () => {
    const { left, right } = truth.plotArea;
    const mirrored = xsOf(truth).map((x) => left + right - x);
    for (const [n, x] of xsOf(wrong).entries()) expect(x).toBeCloseTo(mirrored[n]!, 6);
    expect(wrong.ticks.map(({ x }) => x)).toEqual(truth.ticks.map(({ x }) => left + right - x));
    expect(wrong.anchorX).toBeCloseTo(left + right - truth.anchorX!, 6);
  });

  it('keeps what is known of each moment', () => {
    expect(wrong.panels[0]!.panel).toBe(zhang.view.panels[0]);
    expect(scaleFrom(wrong.timeScale, wrong.anchorX!)).toBeCloseTo(0, 6);
    const event = wrong.lanes.flatMap(({ events }) => events).find((one) => one.event.isAnchor);
    expect(event?.event).toBe(zhang.view.events.find(({ isAnchor }) => isAnchor));
  });

  it('leaves the years of history on their own clock', () => {
    expect(truth.history?.events.length).toBeGreaterThan(0);
    expect(wrong.history).toEqual(truth.history);
  });

  it('counts what lies outside the window on the side where it would be', () => {
    const subject = subjectOf(shippedCase('zhang-2019'), { from: '-10', to: '10' });
    const notes = drawWith('reversed-time', subject).edgeNotes;
    expect(notes.map(({ text, anchor }) => [anchor, text])).toEqual([
      ['start', '← 1 later value'],
      ['end', '3 earlier values →'],
    ]);
  });

  it('stands two results of one time the other way round', () => {
    const subject = subjectOf(caseWithValues([onDay(1, 0.5), onDay(1, 0.7), onDay(4, 1)]));
    const [one, other] = xsOf(drawWith('reversed-time', subject));
    expect(one).toBeGreaterThan(other!);
  });

  it('says what a reader from left to right believes', () => {
    expect(effectOf('reversed-time', zhang)).toEqual([
      'Read from left to right, Serum phosphorus seems to fall from about 1.10 mmol/L to about 0.45 mmol/L; in order of time it rises.',
      '7 values left of the line of day 0 were measured after it.',
    ]);
    const equal = subjectOf(caseWithValues([onDay(1, 0.5), onDay(2, 0.9), onDay(4, 0.5)]));
    expect(effectOf('reversed-time', equal)[0]).toBe(
      'The newest value, of day +4, stands on the left, and the oldest, of day +1, on the right.',
    );
  });
});
