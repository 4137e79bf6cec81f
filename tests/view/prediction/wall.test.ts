import { describe, expect, it } from 'vitest';
import { dayTime } from '../../../src/domain/caseTime';
import { cutRecord } from '../../../src/domain/cutRecord';
import { deriveTruthEntry } from '../../../src/domain/prediction/entryGap';
import { deriveMedianCourse, medianOf } from '../../../src/domain/prediction/medianCourse';
import { valueAt } from '../../../src/domain/prediction/lineAt';
import { tallyEntries, tallyGaps } from '../../../src/domain/prediction/tallyEntries';
import { deriveWall, type WallCurve } from '../../../src/view/prediction/deriveWall';
import { describeWall } from '../../../src/view/prediction/describeWall';
import { findCurve, placeWall } from '../../../src/view/prediction/placeWall';
import { en } from '../../../src/words/en';
import { gridOf, readPieces } from '../../domain/prediction/gridOf';
import { readShipped, tellingOf } from './telling';

const zhang = tellingOf(readShipped('zhang-2019'), 60);
const hindawi = tellingOf(readShipped('hindawi-2023-case-2'), 100);
const curvesOf = (...lines: string[]): WallCurve[] =>
  lines.map((line, index) => ({ number: index + 1, pieces: readPieces(line) }));

describe('the median of a class', () => {
  const grid = gridOf();
  const medianAt = (day: number, ...lines: string[]) => {
    const median = deriveMedianCourse(lines.map(readPieces), grid);
    return median && valueAt(median.pieces, day);
  };

  it('is the middle value of those who drew there', () => {
    expect(medianAt(2, '0:0.4 4:0.4', '0:0.6 4:0.6', '0:1 4:1')).toBe(0.6);
    expect(medianAt(2, '0:0.4 4:0.4', '0:0.6 4:0.6')).toBeCloseTo(0.5);
    expect(medianOf([3])).toBe(3);
  });

  it('ends where fewer than half of them go on, and says of how many it is', () => {
    const lines = ['0:0.4 8:0.4', '0:0.6 4:0.6', '0:1 4:1'].map(readPieces);
    const median = deriveMedianCourse(lines, grid)!;
    expect(median.pieces.at(-1)!.at(-1)!.day).toBe(4);
    expect(median).toMatchObject({ least: 3, most: 3 });
  });

  it('is none of one, and none of lines that do not meet', () => {
    expect(deriveMedianCourse([readPieces('0:1 4:1')], grid)).toBeUndefined();
    expect(deriveMedianCourse(['0:1 2:1', '4:1 6:1'].map(readPieces), grid)).toBeUndefined();
  });
});

describe('a class counted', () => {
  const range = { low: 0.85, high: 1.51, assumed: false };
  const lines = ['0:0.4 4:0.9', '0:0.4 30:0.9', '0:0.4 20:0.5', '0:0.4 3:0.5', '0:0.4 3:0.6 | 9:1'];

  it('tells who has it in range by a day, who later, and whose line says nothing', () => {
    expect(tallyEntries(lines.map(readPieces), range, 7)).toEqual({
      count: 5,
      inRange: 1,
      later: 2,
      silent: 2,
      halfBy: 9,
    });
  });

  it('counts a line that is in range from its beginning', () => {
    expect(tallyEntries([readPieces('0:1 3:1')], range, 7)).toMatchObject({ inRange: 1 });
  });

  it('has no middle day where nobody expects it in range', () => {
    expect(tallyEntries([readPieces('0:0.4 9:0.4')], range, 7)).not.toHaveProperty('halfBy');
  });

  it('tells how many were early, possible and late', () => {
    const truth = { kind: 'entered', after: 4, by: 84 } as const;
    const courses = ['0:0.4 2:0.9', '0:0.4 6:0.85', '0:0.4 90:0.4 95:0.9', '0:0.4 3:0.4'];
    expect(tallyGaps(courses.map(readPieces), range, truth)).toEqual({
      early: 1,
      fits: 1,
      late: 1,
    });
  });

  it('is said in sentences', () => {
    expect(describeWall(curvesOf(...lines), zhang.grid, undefined, zhang)).toEqual([
      '1 of 5 had phosphorus in range by day +7.',
      '2 expect it later or not at all.',
      '2 lines end before that.',
      'Half of those who expect it at all have it in range by day +9.',
    ]);
  });

  it('is held against printed values once they are shown', () => {
    const truth = deriveTruthEntry(hindawi.series, hindawi.axis.frame, hindawi.grid);
    const said = describeWall(curvesOf('0:1.6 2:3', '0:1.6 10:3'), hindawi.grid, truth, hindawi);
    expect(said.at(-1)).toBe(
      'Against the values of the source: 1 too early, 1 possible, 0 too late.',
    );
  });

  it('says nothing of no curves', () => {
    expect(describeWall([], zhang.grid, undefined, zhang)).toEqual([]);
  });
});

describe('the wall', () => {
  const cut = cutRecord(zhang.truth, { hiddenAfter: [dayTime(0)] }).series[0]!;
  const curves = curvesOf('0:0.4 8:1 50:1.1', '0:0.4 20:0.6');

  it('holds nothing of the truth until it is shown, and then moves no axis', () => {
    const hidden = deriveWall(curves, cut, zhang.grid, zhang);
    const shown = deriveWall(curves, zhang.series, zhang.grid, zhang);
    expect(hidden.panel.marks.every(({ spans }) => spans.every(({ to }) => to <= 0))).toBe(true);
    expect(shown.panel.marks.length).toBeGreaterThan(hidden.panel.marks.length);
    expect(hidden.panel.domain).toEqual(shown.panel.domain);
    expect(hidden.window).toEqual(shown.window);
  });

  it('has the axis students drew on, and a higher one only for what is beyond it', () => {
    expect(deriveWall(curves, cut, zhang.grid, zhang).panel.domain.high).toBe(1.6);
    const far = deriveWall(curvesOf('0:3'), cut, zhang.grid, zhang).panel.domain;
    expect(far.high).toBeGreaterThanOrEqual(3);
  });

  it.each([860, 340])('keeps every curve within its plot, at %d px', (width) => {
    const view = deriveWall(curves, zhang.series, zhang.grid, zhang);
    const wall = placeWall(view, zhang.axis, width, 300, en);
    for (const { path } of wall.curves) {
      const numbers = path.match(/[\d.]+/g)!.map(Number);
      numbers.forEach((pixel, index) => {
        const [low, high] =
          index % 2 === 0 ? [wall.plot.left, wall.plot.right] : [wall.plot.top, wall.plot.bottom];
        expect(pixel).toBeGreaterThanOrEqual(low);
        expect(pixel).toBeLessThanOrEqual(high);
      });
    }
  });

  it('knows which curve is pointed at, and that none is', () => {
    const view = deriveWall(curves, cut, zhang.grid, zhang);
    const wall = placeWall(view, zhang.axis, 860, 400, en);
    const [, second] = wall.curves;
    const [x, y] = second!.path
      .match(/[\d.]+/g)!
      .slice(-2)
      .map(Number);
    expect(findCurve(wall, view, x! - 3, y! + 2, 16)?.number).toBe(2);
    expect(findCurve(wall, view, wall.plot.left, wall.plot.top, 16)).toBeUndefined();
  });
});
