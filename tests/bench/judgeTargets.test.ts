import { describe, expect, it } from 'vitest';
import { judgeTargets } from './judgeTargets.mjs';
import { type Measure, netDraw, type Sample, spreadOf } from './samples.mjs';
import { alignColumns, writeNumber, writeTable } from './writeTable.mjs';

const SIZES = [16, 1000, 1_000_000];
const sample = (what: Measure, page: string, size: number, value: number): Sample => ({
  what,
  page,
  size,
  value,
});
const verdictOn = (samples: Sample[], start: string) =>
  judgeTargets(samples, SIZES).find(({ target }) => target.startsWith(start));

describe('what was measured', () => {
  it('is told by the middle and both ends of its rounds', () => {
    const samples = [3, 1, 8].map((value) => sample('hover', 'app', 16, value));
    expect(spreadOf(samples, 'hover', 'app', 16)).toEqual({
      median: 3,
      low: 1,
      high: 8,
      count: 3,
    });
    expect(spreadOf(samples, 'hover', 'app', 1000)).toBeUndefined();
  });

  it('tells drawing net of a page that makes the same data, or none for the app', () => {
    const samples = [
      sample('draw', 'empty', 16, 10),
      sample('draw', 'empty', 1_000_000, 60),
      sample('draw', 'uplot', 1_000_000, 100),
      sample('draw', 'app', 1_000_000, 200),
    ];
    expect(netDraw(samples, 'uplot', 1_000_000, SIZES)).toBe(40);
    expect(netDraw(samples, 'app', 1_000_000, SIZES)).toBe(190);
    expect(netDraw(samples, 'recharts', 1_000_000, SIZES)).toBeUndefined();
  });
});

describe('the targets', () => {
  it('say nothing of what was not measured', () => {
    expect(judgeTargets([], SIZES)).toEqual([]);
  });

  it.each([
    [149, 120, [1.49, true], [149 / 120, false]],
    [151, 160, [1.51, false], [151 / 160, true]],
  ])(
    'hold a first picture of %d ms against a static page and uPlot',
    (app, uplot, [times, isMet], [timesUplot, isEarlier]) => {
      const samples = [
        sample('first picture', 'app', 0, app),
        sample('first picture', 'static', 0, 100),
        sample('first picture', 'uplot', 0, uplot),
      ];
      const toStatic = verdictOn(samples, 'first picture, times a static page');
      expect(toStatic).toMatchObject({ measured: times, isMet });
      const toUplot = verdictOn(samples, "first picture, times uPlot's page");
      expect(toUplot).toMatchObject({ measured: timesUplot, isMet: isEarlier });
    },
  );

  it('takes the exponent of drawing from a thousand values on', () => {
    const samples = SIZES.flatMap((size) => [
      sample('draw', 'empty', size, 10),
      sample('draw', 'app', size, 10 + (size === 16 ? 999 : 5 * size ** 0.2)),
    ]);
    const verdict = verdictOn(samples, 'draw, exponent');
    expect(verdict?.measured).toBeCloseTo(0.2, 10);
    expect(verdict?.isMet).toBe(false);
  });

  it('weighs each size alike in hovering', () => {
    const samples = [
      ...SIZES.map((size) => sample('hover', 'uplot', size, 2)),
      ...[1, 2, 1].map((value, at) => sample('hover', 'app', SIZES[at] ?? 0, value)),
    ];
    expect(verdictOn(samples, 'hover, times uPlot')?.measured).toBeCloseTo(0.25 ** (1 / 3), 10);
    expect(verdictOn(samples, 'hover, slowest size')).toMatchObject({ measured: 2, isMet: false });
  });

  it('is not below another page where it is level with it', () => {
    const samples = ['app', 'echarts'].map((page) => sample('hover', page, 16, 1));
    expect(verdictOn(samples, 'hover, times the next slower')?.isMet).toBe(false);
  });

  it('counts the memory of each value above that of a few', () => {
    const samples = [
      sample('memory', 'app', 16, 5_000_000),
      sample('memory', 'app', 1_000_000, 45_000_000),
    ];
    expect(verdictOn(samples, 'memory')).toMatchObject({ measured: 40, isMet: true });
  });
});

describe('the table', () => {
  it('has a row for each page and a column for each size', () => {
    const samples = [
      ...[1, 2, 4].map((value) => sample('hover', 'app', 16, value)),
      sample('hover', 'uplot', 1_000_000, 1.234),
    ];
    const lines = writeTable(samples, SIZES, []).split('\n');
    expect(lines[0]).toMatch(/default case\s+16\s+1,000\s+1,000,000$/);
    expect(lines[1]).toMatch(/^hover \(ms a move\)\s+Caseline\s+2 \(1–4\)$/);
    expect(lines[2]).toMatch(/^\s+uPlot\s+1\.23$/);
  });

  it('says of each target whether it is met', () => {
    const verdicts = [
      { target: 'one', measured: 1.26, most: 1.2, isMet: false },
      { target: 'other', measured: 0.1, most: 1, isMet: true },
    ];
    const text = writeTable([], SIZES, verdicts);
    expect(text).toMatch(/one\s+1\.26\s+at most 1\.2\s+NOT MET/);
    expect(text).toMatch(/other\s+0\.1\s+at most 1\s+met/);
  });

  it.each([
    [1234.5, '1235'],
    [12.345, '12.3'],
    [0.01234, '0.0123'],
    [-0.01, '-0.01'],
    [0, '0'],
  ])('writes %d as %s', (value, text) => {
    expect(writeNumber(value)).toBe(text);
  });

  it('keeps columns one below the other', () => {
    expect(
      alignColumns([
        ['a', 'b', '1'],
        ['long', '', '22'],
      ]),
    ).toBe('a     b   1\nlong     22');
  });
});
