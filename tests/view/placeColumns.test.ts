import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/domain/caseTime';
import type { RareFacts, Series } from '../../src/domain/series';
import { BITS } from '../../src/domain/seriesTally';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import { type LinearScale, scaleTo } from '../../src/view/linearScale';
import type { HeightSpan } from '../../src/view/pixelColumn';
import { placeColumns } from '../../src/view/placeColumns';
import { placeDense } from '../../src/view/placeDense';
import { deriveValueColumns, findShown, type ValueColumns } from '../../src/view/valueColumns';
import { longCase } from './longCase';

const RANGE = { low: 3.9, high: 10, isAssumed: false, label: 'a test' };

/** How far after the one before, what it is worth, and what else there is to a value. */
const step = fc.record({
  hours: fc.oneof(
    { weight: 30, arbitrary: fc.constant(1) },
    fc.constant(0),
    fc.integer({ min: 2, max: 200 }),
  ),
  tenths: fc.integer({ min: 0, max: 140 }),
  is: fc.oneof(
    { weight: 40, arbitrary: fc.constant('plain' as const) },
    fc.constantFrom('missing' as const, 'less' as const, 'low by report' as const),
  ),
});

const course = fc.array(step, { minLength: 1, maxLength: 500, size: 'max' });

const RARE: Partial<Record<string, RareFacts>> = {
  missing: { missingReason: 'lost' },
  less: { comparator: '<' },
  'low by report': { interpretation: 'L' },
};

function caseOf(steps: readonly { hours: number; tenths: number; is: string }[]) {
  let at = 0;
  const start = Float64Array.from(steps, ({ hours }) => (at += hours * HOUR_MS));
  const parts: Partial<Series> = {
    start,
    end: start.map((from) => from + 60_000),
    value: Float64Array.from(steps, ({ tenths, is }) => (is === 'missing' ? NaN : tenths / 10)),
    rare: new Map(
      steps.flatMap(({ is }, index) => {
        const facts = RARE[is];
        return facts ? [[index, facts] as const] : [];
      }),
    ),
  };
  return longCase(0, parts);
}

/** The columns of a case in a window, and where each of its values stands. */
function placed(steps: Parameters<typeof caseOf>[0], width: number, from: number, to: number) {
  const caseRecord = caseOf(steps);
  const series = caseRecord.series[0]!;
  const axis = deriveTimeAxis(caseRecord, undefined);
  const unit = { unit: 'mmol/L', decimals: 1, factor: 1, isConverted: false };
  const values = deriveValueColumns(series, axis, unit);
  const end = series.start.at(-1)! + HOUR_MS;
  // Ends at no round moment: a value on the edge of a pixel may be counted to either side.
  const window = { from: from * end - 1234.567, to: Math.max(to, from + 0.01) * end + 987.654 };
  const timeScale: LinearScale = { domain: [window.from, window.to], range: [84, 84 + width] };
  const scale: LinearScale = { domain: [0, 14], range: [200, 20] };
  const shown = findShown(values, window);
  // As the placement reckons, or a value on the edge of a pixel could fall on either side of it.
  const perMs = width / (window.to - window.from);
  const xAt = (index: number) => 84 + (values.fromAt(index) - window.from) * perMs;
  return { values, shown, timeScale, scale, xAt };
}

type Coverage = Map<number, [number, number][]>;

/** What a straight line covers of each pixel column it passes. */
function coverLine(
  coverage: Coverage,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): void {
  for (let pixel = Math.floor(x1); pixel <= Math.floor(x2); pixel += 1) {
    const at = (x: number) => (x2 === x1 ? y2 : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1));
    const begin = x1 >= pixel ? y1 : at(pixel);
    const end = x2 < pixel + 1 ? y2 : at(pixel + 1);
    cover(coverage, pixel, [Math.min(begin, end), Math.max(begin, end)]);
  }
}

function cover(coverage: Coverage, pixel: number, [top, bottom]: HeightSpan): void {
  coverage.set(pixel, [...(coverage.get(pixel) ?? []), [top, bottom]]);
}

/** Heights nearer to each other than this, in px, are one: the two ways add in another order. */
const SAME = 1e-3;

function merged(coverage: Coverage): Map<number, number[][]> {
  return new Map(
    [...coverage]
      .sort(([one], [other]) => one - other)
      .map(([pixel, spans]) => {
        const all: number[][] = [];
        const sorted = [...spans].sort((a, b) => a[0] - b[0]);
        for (const [top, bottom] of sorted) {
          const open = all.at(-1);
          if (open && top <= open[1]! + SAME) open[1] = Math.max(open[1]!, bottom);
          else all.push([top, bottom]);
        }
        return [pixel, all];
      }),
  );
}

/** The values that are points on the line, with their places. */
function pointsOf({ values, shown, scale, xAt }: ReturnType<typeof placed>) {
  const { bits } = values.tally;
  const isPlain = (own: number) =>
    (own & BITS.measured) !== 0 && (own & (BITS.less | BITS.more | BITS.wide)) === 0;
  return Array.from({ length: shown.to - shown.from }, (_, n) => shown.from + n)
    .filter((index) => isPlain(bits[index]!))
    .map((index) => ({
      index,
      bits: bits[index]!,
      place: [xAt(index), scaleTo(scale, values.valueAt(index))] as const,
    }));
}

/** Every value and every piece of line between two of them, as if each were drawn. */
function coverAll(all: ReturnType<typeof placed>): Map<number, number[][]> {
  const coverage: Coverage = new Map();
  const points = pointsOf(all);
  for (const [n, { index, bits, place }] of points.entries()) {
    cover(coverage, Math.floor(place[0]), [place[1], place[1]]);
    const before = points[n - 1];
    const isJoined = before?.index === index - 1 && !(bits & BITS.afterGap);
    if (before && isJoined) coverLine(coverage, before.place, place);
  }
  return merged(coverage);
}

/** What the few points of the columns cover. */
function coverColumns(all: ReturnType<typeof placed>): Map<number, number[][]> {
  const coverage: Coverage = new Map();
  const { columns } = placeColumns(all.values, all.shown, all.timeScale, all.scale, RANGE);
  for (const [n, { x, first, covered, isJoined }] of columns.entries()) {
    for (const span of covered) cover(coverage, Math.floor(x), span);
    const before = columns[n - 1];
    if (!before || !isJoined) continue;
    coverLine(coverage, [before.last.x, before.last.y], [first.x, first.y]);
  }
  return merged(coverage);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the line of many values', () => {
  it('covers of each pixel column what the line through all of them covers', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: 20, max: 120 }), share, share, (steps, width, a, b) => {
        const all = placed(steps, width, Math.min(a, b), Math.max(a, b));
        const [few, every] = [coverColumns(all), coverAll(all)];
        const shapeOf = (one: typeof few) => [...one].map(([pixel, { length }]) => [pixel, length]);
        expect(shapeOf(few)).toEqual(shapeOf(every));
        for (const [pixel, spans] of every) {
          const away = spans.flat().map((y, n) => Math.abs(y - few.get(pixel)!.flat()[n]!));
          expect(Math.max(...away)).toBeLessThan(SAME);
        }
      }),
    );
  });

  it('shows every value outside its range as outside, and nothing within it', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: 20, max: 120 }), (steps, width) => {
        const all = placed(steps, width, 0, 1);
        const { columns } = placeColumns(all.values, all.shown, all.timeScale, all.scale, RANGE);
        const outsideAt = new Map(columns.map(({ x, outside }) => [Math.floor(x), outside]));
        const bounds = [RANGE.low, RANGE.high].map((bound) => scaleTo(all.scale, bound));
        for (const { bits, place } of pointsOf(all)) {
          const [x, y] = place;
          const isInk = (outsideAt.get(Math.floor(x)) ?? []).some(
            ([top, bottom]) => top <= y + 1e-9 && y <= bottom + 1e-9,
          );
          const isOutside = (bits & (BITS.below | BITS.above)) !== 0;
          const isOnBound = bounds.some((bound) => Math.abs(bound - y) < 1e-9);
          if (isOutside) expect(isInk).toBe(true);
          else if (!isOnBound && !hasReported(steps)) expect(isInk).toBe(false);
        }
      }),
    );
  });

  it('is a path about as long as the plot is wide, for a million values too', () => {
    const caseRecord = longCase(1_000_000);
    const series = caseRecord.series[0]!;
    const axis = deriveTimeAxis(caseRecord, undefined);
    const unit = { unit: 'mmol/L', decimals: 1, factor: 1, isConverted: false };
    const values: ValueColumns = deriveValueColumns(series, axis, unit);
    const window = { from: series.start[0]!, to: series.start.at(-1)! + DAY_MS };
    const timeScale: LinearScale = { domain: [window.from, window.to], range: [84, 900] };
    const scale: LinearScale = { domain: [0, 14], range: [200, 20] };
    let asked = 0;
    const counted = {
      ...values,
      valueAt: (index: number) => ((asked += 1), values.valueAt(index)),
    };
    const { paths } = placeDense(counted, findShown(values, window), timeScale, scale, RANGE);
    expect(paths[0]!.d.length).toBeLessThan(50_000);
    for (const { d } of paths) expect(d).not.toMatch(/NaN|Infinity|undefined/);
    // A pass over all of them would ask a million times.
    expect(asked).toBeLessThan(500_000);
  });
});

/** A laboratory may call a value low that lies within the range: then it is ink within it. */
function hasReported(steps: readonly { is: string }[]): boolean {
  return steps.some(({ is }) => is === 'low by report');
}
