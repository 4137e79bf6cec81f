import { describe, expect, it } from 'vitest';
import { deriveShownUnit } from '../../src/domain/shownUnit';
import { deriveMarks } from '../../src/view/deriveMarks';
import { en } from '../../src/words/en';
import { caseWithValues, onDay } from './caseFrom';
import { shippedCase } from './shippedCase';
import { day, panelOf, viewOf } from './viewOf';

const PATIENCE = { timeout: 60_000 };

const marksOf = (observations: readonly unknown[], seriesParts = {}) =>
  panelOf(caseWithValues(observations, seriesParts)).marks;

describe('a mark is hollow or filled by the basis of its value', () => {
  it.each([
    ['reported', false],
    ['digitised', false],
    ['derived', false],
    ['reconstructed', true],
    ['simulated', true],
  ])('%s: hollow is %s', (basis, isHollow) => {
    expect(marksOf([onDay(1, 0.9)], { basis })[0]).toMatchObject({ basis, isHollow });
  });

  it('takes the basis of the value before that of its series', () => {
    const marks = marksOf([onDay(1, 0.9, { basis: 'simulated' }), onDay(2, 0.9)]);
    expect(marks.map((mark) => mark.isHollow)).toEqual([true, false]);
  });

  it('does not ask for the basis of the time', () => {
    const time = { day: 1, basis: 'reconstructed' };
    expect(marksOf([{ time, value: 0.9 }])[0]!.isHollow).toBe(false);
  });
});

describe('a mark has the shape of its status', () => {
  it.each([
    [0.84, 'below'],
    [0.85, 'within'],
    [1.51, 'within'],
    [1.52, 'above'],
  ])('%s mmol/L against 0.85 to 1.51 is %s', (value, shape) => {
    expect(marksOf([onDay(1, value)])[0]!.shape).toBe(shape);
  });

  it.each([
    [{ low: 0.85 }, 9, 'within'],
    [{ low: 0.85 }, 0.5, 'below'],
    [{ high: 1.51 }, 0, 'within'],
    [{ high: 1.51 }, 2, 'above'],
  ])('takes one bound as a bound: %o with %s', (bound, value, shape) => {
    const referenceRange = { ...bound, basis: 'reported' };
    expect(marksOf([onDay(1, value)], { referenceRange })[0]!.shape).toBe(shape);
  });

  it('tells nothing without a range', () => {
    expect(marksOf([onDay(1, 0.1)], { referenceRange: undefined })[0]!.shape).toBe('untold');
  });

  it.each([
    ['<', 0.3, 'below'],
    ['<', 2, 'untold'],
    ['>', 2, 'above'],
    ['>', 0.3, 'untold'],
    ['>=', 1.51, 'untold'],
  ])('takes %s%s for no number of its own: %s', (comparator, value, shape) => {
    expect(marksOf([onDay(1, value, { comparator })])[0]).toMatchObject({ comparator, shape });
  });

  it('tells status in the unit of the source, whatever is shown', () => {
    // 2.6 mg/dL is in its own range from 2.5 up; 0.839 mmol/L would be low by WS/T 404.6.
    for (const unit of ['mg/dL', 'mmol/L']) {
      const { marks } = panelOf(shippedCase('hindawi-2023-case-2'), { unit });
      expect(marks.map((mark) => mark.shape)).toEqual([
        ...Array.from({ length: 7 }, () => 'below'),
        'within',
        'within',
      ]);
    }
  });
});

describe('a mark stands where its time is known', () => {
  it('draws a day as a point at its tick', () => {
    expect(marksOf([onDay(3, 0.9)])[0]!.spans).toEqual([{ from: day(3), to: day(3) }]);
  });

  it('draws "somewhere in day 40 to 58" as wide as it is', () => {
    expect(marksOf([onDay([40, 58], 1.1)])[0]!.spans).toEqual([{ from: day(40), to: day(58) }]);
  });

  it('draws an either/or time as two points and nothing between', () => {
    const marks = marksOf([{ time: { oneOf: [{ day: 5 }, { day: 84 }] }, value: 2 }]);
    expect(marks[0]!.spans).toEqual([
      { from: day(5), to: day(5) },
      { from: day(84), to: day(84) },
    ]);
  });

  it('has no mark for a missing value, and the others keep their index', () => {
    const marks = marksOf([onDay(1, 0.9), { time: { day: 2 }, missing: 'lost' }, onDay(3, 0)]);
    expect(marks.map(({ key, value }) => [key, value])).toEqual([
      ['phosphorus:0', 0.9],
      ['phosphorus:2', 0],
    ]);
  });

  it('counts in order of time, and in the order of the file where times are equal', () => {
    const marks = marksOf([onDay(4, 1), onDay(1, 2), onDay(1, 3), onDay([1, 2], 4)]);
    expect(marks.map(({ index, value }) => [index, value])).toEqual([
      [0, 2],
      [1, 3],
      [2, 4],
      [3, 1],
    ]);
  });
});

describe('results at one time stand side by side', () => {
  it('leaves a result alone in the middle', () => {
    expect(marksOf([onDay(1, 1), onDay(2, 1)]).flatMap((mark) => mark.sides)).toEqual([0, 0]);
  });

  it('spreads two and three results of one day, first on the left', () => {
    const sides = marksOf([onDay(1, 1), onDay(1, 2), onDay(2, 1), onDay(2, 2), onDay(2, 3)]);
    expect(sides.flatMap((mark) => mark.sides)).toEqual([-1, 1, -1, 0, 1]);
  });

  it('is worked out for ten thousand results without comparing each with each', PATIENCE, () => {
    const caseRecord = caseWithValues(
      Array.from({ length: 10_000 }, (_, hour) => onDay(hour / 24, 1)),
    );
    const { view } = viewOf(caseRecord);
    const [series] = caseRecord.series;
    const shown = deriveShownUnit(series!, undefined);
    const begun = performance.now();
    expect(deriveMarks(series!, view.axis, shown, en)).toHaveLength(10_000);
    // A third of a second; each with each takes most of a minute.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it('keeps the draws before and after the incision left and right of it', () => {
    const { marks } = panelOf(shippedCase('hindawi-2023-case-2'));
    expect(marks.slice(0, 4).map((mark) => mark.sides)).toEqual([
      [0, -1],
      [-1, 1],
      [1, 0],
      [0, 0],
    ]);
  });
});

describe('the name of a mark', () => {
  it('says value and unit, day, status and basis', () => {
    expect(marksOf([onDay(3, 0.7)])[0]!.name).toBe(
      'Serum phosphorus, 0.7 mmol/L, day +3, below the reference range, printed',
    );
  });

  it('never says a reconstructed value without "about" and "illustrative"', () => {
    const names = panelOf(shippedCase('zhang-2019')).marks.map((mark) => mark.name);
    expect(names[8]).toBe(
      'Serum phosphorus, about 0.70 mmol/L, illustrative, day +3, below the assumed range',
    );
    for (const name of names) expect(name).toMatch(/about \d\.\d\d mmol\/L, illustrative/);
  });

  it('says a printed 2 as 2 and a limit as a limit', () => {
    const names = marksOf([onDay(1, 2), onDay(2, 0.3, { comparator: '<' })]).map(
      (mark) => mark.name,
    );
    expect(names[0]).toContain(', 2 mmol/L,');
    expect(names[1]).toContain(', below 0.3 mmol/L,');
  });

  it('says both days of an either/or time', () => {
    const { marks } = panelOf(shippedCase('hindawi-2023-case-2'));
    expect(marks[3]!.name).toContain('day +1 or day +2');
  });
});
