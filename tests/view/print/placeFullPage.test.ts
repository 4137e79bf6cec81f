import { describe, expect, test } from 'vitest';
import { deriveCards } from '../../../src/view/deriveCards';
import { deriveValueTables } from '../../../src/view/print/deriveValueTables';
import { describeSource } from '../../../src/view/print/describeSource';
import { placeFullPage } from '../../../src/view/print/placeFullPage';
import { en } from '../../../src/words/en';
import { caseWithValues, onDay } from '../caseFrom';
import { shippedCase } from '../shippedCase';
import { viewOf } from '../viewOf';

const placed = (caseRecord: ReturnType<typeof caseWithValues>) => {
  const { view, state } = viewOf(caseRecord);
  const tables = deriveValueTables(caseRecord, view, state, en);
  const groups = deriveCards(caseRecord, view.axis, state.axis, en);
  const source = describeSource(caseRecord, en, true);
  return placeFullPage(caseRecord.title, [], source, groups, tables);
};

describe('A printed page', () => {
  test('has two columns of cards beside the values where there are many events', () => {
    expect(placed(shippedCase('zhang-2019')).layout).toBe('wide-cards');
  });

  test('has one column of cards beside the values where those are long', () => {
    expect(placed(shippedCase('hindawi-2023-case-2')).layout).toBe('narrow-cards');
  });

  test('of more values than one page holds flows on below the least figure', () => {
    const many = Array.from({ length: 300 }, (_, day) => onDay(day, 1));
    expect(placed(caseWithValues(many))).toEqual({ layout: 'stacked', figureHeight: 310 });
  });

  test('gives the figure less the more stands below it', () => {
    const heights = [5, 20, 30].map(
      (count) =>
        placed(caseWithValues(Array.from({ length: count }, (_, day) => onDay(day, 1))))
          .figureHeight,
    );
    expect(heights[0]).toBe(470);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
  });
});
