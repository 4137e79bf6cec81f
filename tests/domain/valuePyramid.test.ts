import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayTime } from '../../src/domain/caseTime';
import { COMPARATORS } from '../../src/domain/quantity';
import { digestSeries, learnDigest, pyramidOf } from '../../src/domain/seriesDigest';
import { longGapOf } from '../../src/domain/longGap';
import { reachOf } from '../../src/domain/seriesReach';
import { BITS, tallySeries } from '../../src/domain/seriesTally';
import { walkBlocks } from '../../src/domain/valuePyramid';
import { longSeries } from '../view/longCase';
import { type Row, seriesOf } from './seriesOf';

const row = fc.record(
  {
    value: fc.integer({ min: 0, max: 9 }),
    comparator: fc.option(fc.constantFrom(...COMPARATORS), { nil: undefined, freq: 30 }),
    isMissing: fc.integer({ min: 0, max: 40 }).map((n) => n === 0),
  },
  { requiredKeys: ['value', 'isMissing'] },
);

const rows = fc.array(row, { maxLength: 700, size: 'max' }).map((all) =>
  all.map(({ isMissing, value, comparator }, day): Row => {
    const time = dayTime(day);
    if (isMissing) return { time, missingReason: 'lost' };
    return comparator ? { time, value, comparator } : { time, value };
  }),
);

const APART = BITS.missing | BITS.less | BITS.more;

describe('the pyramid of a series', () => {
  it('is walked over every index once and in order, odd ones by themselves', () => {
    fc.assert(
      fc.property(rows, fc.nat(700), fc.nat(700), (all, one, other) => {
        const series = seriesOf(all);
        const { bits } = tallySeries(series);
        const [from, to] = [Math.min(one, other, all.length), Math.min(all.length, one + other)];
        const walked: number[] = [];
        walkBlocks(pyramidOf(series), from, to, APART, {
          value: (index) => walked.push(index),
          block: (first, last) => {
            for (let index = first; index <= last; index += 1) {
              expect((bits[index] ?? 0) & APART).toBe(0);
              walked.push(index);
            }
          },
        });
        expect(walked).toEqual(Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n));
      }),
    );
  });

  it('knows the first lowest and the first highest value of each block', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const series = seriesOf(all);
        const { bits } = tallySeries(series);
        for (const { size, lowest, highest, bits: together } of pyramidOf(series)) {
          for (const place of together.keys()) {
            const run = Array.from({ length: size }, (_, n) => place * size + n).filter(
              (index) => index < bits.length,
            );
            const has = (index: number, bit: number) => ((bits[index] ?? 0) & bit) !== 0;
            const best = (side: number, sign: number) =>
              run
                .filter((index) => has(index, BITS.measured) && !has(index, side))
                .reduce(
                  (found, index) =>
                    found < 0 || sign * series.value[index]! < sign * series.value[found]!
                      ? index
                      : found,
                  -1,
                );
            expect(lowest[place]).toBe(best(BITS.more, 1));
            expect(highest[place]).toBe(best(BITS.less, -1));
            expect(together[place]).toBe(run.reduce((all, index) => all | (bits[index] ?? 0), 0));
          }
        }
      }),
    );
  });

  it('is gone through in some dozen steps where a million values are plain', () => {
    const length = 1_000_000;
    const start = Float64Array.from({ length }, (_, index) => index * 60_000);
    const value = start.map((at) => Math.sin(at));
    const series = longSeries(0, { start, end: start.map((at) => at + 60_000), value });
    let steps = 0;
    const count = () => (steps += 1);
    walkBlocks(pyramidOf(series), 17, length - 17, APART, { block: count, value: count });
    expect(steps).toBeLessThan(150);
  });
});

describe('a digest', () => {
  it('is known of the series that it was told of, and of no copy with another range', () => {
    const [series, same] = [longSeries(5000), longSeries(5000)];
    const digest = digestSeries(series);
    learnDigest(same, digest);
    expect(tallySeries(same)).toBe(digest.tally);
    expect(reachOf(same)).toBe(digest.reach);
    expect(longGapOf(same)).toBe(digest.longGap);
    expect(pyramidOf(same)).toBe(digest.pyramid);
    const { referenceRange: _, ...rest } = same;
    expect(tallySeries(rest)).not.toEqual(digest.tally);
  });

  it('takes fewer than eight bytes a value', () => {
    const { tally, pyramid } = digestSeries(longSeries(100_000));
    const arrays = [
      tally.bits,
      tally.measuredBefore,
      ...pyramid.flatMap(({ lowest, highest, bits }) => [lowest, highest, bits]),
    ];
    const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes / 100_000).toBeLessThan(8);
  });
});
