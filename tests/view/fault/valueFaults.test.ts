import { describe, expect, it } from 'vitest';
import { caseWithValues, onDay } from '../caseFrom';
import { longCase } from '../longCase';
import { shippedCase } from '../shippedCase';
import { drawWith, effectOf, subjectOf } from './faultSubject';

const zhang = subjectOf(shippedCase('zhang-2019'));
const hindawi = subjectOf(shippedCase('hindawi-2023-case-2'));
const panelWith = (kind: Parameters<typeof drawWith>[0], subject = zhang) =>
  drawWith(kind, subject).panels[0]!;

describe('a cut y axis', () => {
  it('begins at the values, without a note and without the zigzag', () => {
    const { panel, cutNote } = panelWith('cut-axis');
    expect(panel.domain).toEqual({
      low: 0.4,
      high: 1.2,
      ticks: [0.4, 0.6, 0.8, 1, 1.2],
      isCut: false,
    });
    expect(panel.tickLabels).toEqual(['0.4', '0.6', '0.8', '1.0', '1.2']);
    expect(cutNote).toBeUndefined();
  });

  it('takes the note from an axis that is cut for a reason', () => {
    expect(drawWith(undefined, hindawi).panels[1]!.cutNote?.text).toBe(
      'axis begins at 7, not at 0',
    );
    expect(drawWith('cut-axis', hindawi).panels[1]!.cutNote).toBeUndefined();
  });

  it('shows of the range what lies on the axis and nothing beyond it', () => {
    const { panel, rangeNumbers, top, bottom } = panelWith('cut-axis');
    expect([panel.range?.low, panel.range?.high]).toEqual([0.85, undefined]);
    expect(rangeNumbers.map(({ text }) => text)).toEqual(['0.85']);
    for (const { y } of rangeNumbers) expect(y > top && y < bottom + 5).toBe(true);
  });

  it.each([
    ['wholly below the range', [0.4, 0.5], false],
    ['wholly within the range', [0.95, 1.05], true],
  ])('with values %s', (_, values, isBand) => {
    const subject = subjectOf(caseWithValues(values.map((value, n) => onDay(n + 1, value))));
    const { panel, rangeNumbers } = panelWith('cut-axis', subject);
    expect(panel.range !== undefined).toBe(isBand);
    expect(rangeNumbers).toEqual([]);
  });

  it('says what it did to heights', () => {
    expect(effectOf('cut-axis', zhang)).toEqual([
      'The y axis of Serum phosphorus begins at 0.4 mmol/L and not at 0, and nothing says so.',
      'From about 0.40 mmol/L to about 1.10 mmol/L is 88 % of the height; on an axis from 0 it is 44 %.',
      'About 0.40 mmol/L lies on the bottom line, as if it were nothing.',
    ]);
    expect(effectOf('cut-axis', hindawi)[2]).toBe(
      '2.6 mg/dL stands 7 times as high as 1.4 mg/dL and is only 1.9 times as much.',
    );
  });
});

describe('no reference range', () => {
  it('draws neither band nor bounds nor what they tell', () => {
    const figure = drawWith('no-range', zhang);
    const [panel] = figure.panels;
    expect(panel!.panel.range).toBeUndefined();
    expect(panel!.rangeNumbers).toEqual([]);
    expect(panel!.rangeLabel).toBeUndefined();
    expect(new Set(panel!.marks.map(({ mark }) => mark.shape))).toEqual(new Set(['untold']));
    expect(figure.legend.map(({ item }) => item.kind)).toEqual(['hollow']);
  });

  it('leaves what a screen reader is told of each value true', () => {
    expect(panelWith('no-range').marks[0]!.mark.name).toBe(zhang.view.panels[0]!.marks[0]!.name);
  });

  it('takes the colour of what lies outside from a long series', () => {
    const long = subjectOf(longCase(20_000));
    const classes = (kind: 'no-range' | undefined) =>
      drawWith(kind, long).panels[0]!.dense!.paths.map(({ className }) => className);
    expect(classes(undefined)).toContain('dense-outside');
    expect(classes('no-range')).toEqual(['series-line', 'dense-limit']);
    expect(effectOf('no-range', long)).toEqual([
      'The chart does not show the reference range 3.9 to 10, so it calls no value low or high.',
    ]);
  });

  it('says what can no longer be told', () => {
    expect(effectOf('no-range', zhang)).toEqual([
      '10 values of the 13 in this window lie outside the assumed range 0.85 to 1.51, and the chart no longer tells which.',
      'About 0.75 mmol/L, day +4, is below the range and about 0.90 mmol/L, day +6, is within it; now both look alike.',
    ]);
    const one = { referenceRange: { low: 0.85, basis: 'reported' } };
    const inside = subjectOf(caseWithValues([onDay(1, 1), onDay(2, 1.2)], one));
    expect(effectOf('no-range', inside)).toEqual([
      'All 2 values in this window lie within the reference range from 0.85 up, and the chart no longer tells that they do.',
    ]);
  });
});

describe('a missing unit', () => {
  it('is missing from the title of the axis, and nothing else is', () => {
    expect(panelWith('no-unit').title.text).toBe('Serum phosphorus');
    expect(drawWith('no-unit', hindawi).panels.map(({ title }) => title.text)).toEqual([
      'Serum phosphorus',
      'Serum calcium',
    ]);
    expect(panelWith('no-unit').tickYs).toEqual(panelWith(undefined).tickYs);
  });

  it('says how the number reads in the other unit', () => {
    expect(effectOf('no-unit', zhang)).toEqual([
      'Nothing says whether 1.10 is in mmol/L or in mg/dL.',
      'About 1.10 mmol/L is within the range; 1.10 mg/dL would be about 0.36 mmol/L, below the range.',
    ]);
    const mass = subjectOf(shippedCase('zhang-2019'), { unit: 'mg/dL' });
    expect(effectOf('no-unit', mass)[1]).toBe(
      'About 3.4 mg/dL is within the range; 3.4 mmol/L would be about 10.6 mg/dL, above the range.',
    );
  });

  it('says of a unit that has no other what is missing', () => {
    const enzyme = { name: 'Alkaline phosphatase', code: undefined, unit: 'U/L' };
    const subject = subjectOf(caseWithValues([onDay(1, 80), onDay(2, 120)], enzyme));
    expect(effectOf('no-unit', subject)).toEqual([
      'Nothing says in what the numbers of Alkaline phosphatase from 0 to 160 are counted; it is U/L.',
    ]);
  });
});

describe('two units in one line', () => {
  it('draws a run of values by their numbers in the other unit, and line and gaps with them', () => {
    const { panel, marks, segments } = panelWith('mixed-units');
    const values = panel.marks.map(({ value }) => Number(value.toFixed(2)));
    expect(values.slice(0, 4)).toEqual([1.39, 1.39, 1.24, 0.45]);
    expect(segments[2]).toMatchObject({ y1: marks[2]!.y, y2: marks[3]!.y });
    expect(panel.marks.slice(0, 4).map(({ shape }) => shape)).toEqual([
      'within',
      'within',
      'within',
      'below',
    ]);
    for (const { y } of marks)
      expect(y > 0 && y < drawWith('mixed-units', zhang).height).toBe(true);
  });

  it('keeps range and unit of the axis', () => {
    const { panel, title } = panelWith('mixed-units');
    expect(title.text).toBe('Serum phosphorus (mmol/L)');
    expect(panel.range).toEqual(zhang.view.panels[0]!.range);
  });

  it('moves the place of a gap between a value that is mixed up and one that is not', () => {
    const values = [onDay(1, 0.4), onDay(2, 0.4), onDay(3, 0.4), onDay(60, 0.4)];
    const subject = subjectOf(caseWithValues(values));
    expect(effectOf('mixed-units', subject)[0]).toBe(
      'The value of day +1 is a number in mg/dL, drawn on an axis in mmol/L.',
    );
    const pair = subjectOf(caseWithValues([onDay(1, 0.4), onDay(60, 1), onDay(61, 1)]));
    const [gap] = panelWith('mixed-units', pair).panel.gaps;
    expect(gap?.value).toBeCloseTo((0.4 * 3.0973762 + 1) / 2, 6);
  });

  it('says where a value stands and where it belongs', () => {
    expect(effectOf('mixed-units', zhang)).toEqual([
      '3 values, the first of day −20 and the last of day −13, are numbers in mg/dL, drawn on an axis in mmol/L.',
      'About 1.4 mg/dL stands where 1.4 mmol/L would be, within the range; it is about 0.45 mmol/L, below it.',
    ]);
    const substance = subjectOf(shippedCase('hindawi-2023-case-2'), {
      unit: 'mmol/L',
      from: '-10',
      to: '10',
    });
    expect(effectOf('mixed-units', substance)[1]).toBe(
      '2.1 mg/dL stands where 2.1 mmol/L would be, above the range; it is 0.68 mmol/L, below it.',
    );
  });

  it('says it without a range too', () => {
    const subject = subjectOf(
      caseWithValues([onDay(1, 1), onDay(2, 1), onDay(3, 1)], { referenceRange: undefined }),
    );
    expect(effectOf('mixed-units', subject)[1]).toBe(
      '3.1 mg/dL stands where 3.1 mmol/L would be; it is 1.00 mmol/L.',
    );
  });
});
