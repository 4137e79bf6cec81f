import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addStroke } from '../../../src/domain/prediction/addStroke';
import { valueAt } from '../../../src/domain/prediction/lineAt';
import type { PredictedPoint } from '../../../src/domain/prediction/prediction';
import { setValueAt } from '../../../src/domain/prediction/setValueAt';
import { MOST_POINTS, settlePieces } from '../../../src/domain/prediction/settlePieces';
import { gridOf, readPieces } from './gridOf';

const grid = gridOf();
const strokeOf = (text: string) => readPieces(text).flat();
const draw = (...strokes: string[]) =>
  strokes.reduce<ReturnType<typeof readPieces>>(
    (pieces, stroke) => addStroke(pieces, strokeOf(stroke), grid),
    [],
  );
const at = (pieces: ReturnType<typeof readPieces>, ...days: number[]) =>
  days.map((day) => valueAt(pieces, day));

const arbitraryStroke = fc.array(
  fc.record({
    // As fine as pixels are.
    day: fc.integer({ min: -100, max: 1100 }).map((hundredths) => hundredths / 100),
    value: fc.integer({ min: 0, max: 400 }).map((steps) => steps / 200),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('drawing a prediction', () => {
  it('gives one line for one stroke, and nothing before or after it', () => {
    const pieces = draw('2:0.4 6:0.8');
    expect(pieces).toHaveLength(1);
    expect(at(pieces, 1.75, 2, 4, 6, 6.25)).toEqual([undefined, 0.4, 0.6, 0.8, undefined]);
  });

  it('takes one tap as one point, on the nearest step', () => {
    expect(draw('3.1:0.704')).toEqual([[{ day: 3, value: 0.705 }]]);
  });

  it('takes a stroke shorter than a step as one point, at the place where it ended', () => {
    expect(draw('3.05:0.5 3.1:0.6')).toEqual([[{ day: 3, value: 0.6 }]]);
  });

  it('has no point for a tap beyond the stretch', () => {
    expect(draw('10.5:0.7')).toEqual([]);
    expect(draw('-0.5:0.7')).toEqual([]);
  });

  it('keeps of a stroke what lies within the stretch', () => {
    const pieces = draw('-2:0 12:1.4');
    expect(at(pieces, 0, 10)).toEqual([0.2, 1.2]);
  });

  it('draws the same line from right to left', () => {
    expect(draw('6:0.8 2:0.4')).toEqual(draw('2:0.4 6:0.8'));
  });

  it('lets the way back replace what a stroke had drawn', () => {
    const pieces = draw('1:0.4 6:0.4 3:1');
    expect(at(pieces, 2, 3, 6)).toEqual([0.4, 1, 0.4]);
    expect(pieces).toHaveLength(1);
  });

  it('replaces only what a new stroke covers', () => {
    const pieces = draw('0:0.4 8:0.4', '3:0.9 5:0.9');
    expect(at(pieces, 2.75, 3, 5, 5.25)).toEqual([0.4, 0.9, 0.9, 0.4]);
    expect(pieces).toHaveLength(1);
  });

  it('keeps pieces apart, however many', () => {
    expect(draw('0:0.4 2:0.4', '4:0.6 5:0.6', '7:0.9')).toHaveLength(3);
  });

  it('goes on with a line where the pen came down just beside its end', () => {
    expect(draw('0:0.4 2:0.4', '2.25:0.5 5:0.6')).toHaveLength(1);
  });

  it('joins two pieces with a stroke that goes over the gap', () => {
    expect(draw('0:0.4 2:0.4', '4:0.6 5:0.6', '2:0.4 4:0.6')).toHaveLength(1);
  });

  it('gives one curve for slow and fast strokes along one path', () => {
    fc.assert(
      fc.property(arbitraryStroke, fc.integer({ min: 2, max: 9 }), (fast, times) => {
        const slow = fast.flatMap((point, index): PredictedPoint[] => {
          const next = fast[index + 1];
          if (!next) return [point];
          return Array.from({ length: times }, (_, n) => ({
            day: point.day + ((next.day - point.day) * n) / times,
            value: point.value + ((next.value - point.value) * n) / times,
          }));
        });
        const [one, other] = [addStroke([], fast, grid), addStroke([], slow, grid)];
        const points = (pieces: typeof one) => pieces.flat();
        expect([one.length, other.length]).toEqual([Math.min(1, one.length), one.length]);
        expect(points(other).map(({ day }) => day)).toEqual(points(one).map(({ day }) => day));
        points(one).forEach(({ value }, index) => {
          expect(Math.abs(points(other)[index]!.value - value)).toBeLessThanOrEqual(0.0051);
        });
      }),
    );
  });

  it('has one value a step, in order, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStroke, { maxLength: 4 }), (strokes) => {
        const pieces = strokes.reduce<ReturnType<typeof readPieces>>(
          (before, stroke) => addStroke(before, stroke, grid),
          [],
        );
        const days = pieces.flat().map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        expect(days.every((day) => day >= 0 && day <= 10 && Number.isInteger(day * 4))).toBe(true);
      }),
    );
  });
});

describe('setting the value of a day', () => {
  const days = [0, 1, 2, 3, 4, 6, 8];
  const set = (pieces: ReturnType<typeof readPieces>, day: number, value: number | undefined) =>
    setValueAt(pieces, day, value, days, grid);

  it('makes a line of neighbouring days', () => {
    const pieces = set(set([], 3, 0.7), 4, 0.8);
    expect(pieces).toHaveLength(1);
    expect(at(pieces, 2.75, 3, 3.5, 4)).toEqual([undefined, 0.7, 0.75, 0.8]);
  });

  it('leaves days apart that have another between them', () => {
    expect(set(set([], 1, 0.4), 4, 0.8)).toHaveLength(2);
  });

  it('bends a drawn line instead of giving it a spike', () => {
    const pieces = set(readPieces('0:0.4 8:0.4'), 4, 0.8);
    expect(at(pieces, 3, 3.5, 4, 5, 6)).toEqual([0.4, 0.6, 0.8, 0.6, 0.4]);
  });

  it('takes a day out together with the line up to the days beside it', () => {
    const pieces = set(readPieces('0:0.4 8:0.4'), 4, undefined);
    expect(at(pieces, 3, 3.25, 4, 5.75, 6)).toEqual([0.4, undefined, undefined, undefined, 0.4]);
  });

  it('sets and takes out the first and the last day', () => {
    const ends = set(set([], 0, 0.4), 8, 1);
    expect(at(ends, 0, 8)).toEqual([0.4, 1]);
    expect(set(set(ends, 0, undefined), 8, undefined)).toEqual([]);
  });

  it('gives back each value that was set last', () => {
    const moves = fc.array(
      fc.record({
        day: fc.constantFrom(...days),
        value: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(moves, (list) => {
        let pieces: ReturnType<typeof readPieces> = [];
        const wanted = new Map<number, number | undefined>();
        for (const { day, value } of list) {
          const own = value === undefined ? undefined : value / 200;
          pieces = set(pieces, day, own);
          wanted.set(day, own);
        }
        for (const [day, value] of wanted) expect(valueAt(pieces, day)).toBe(value);
      }),
    );
  });
});

describe('settling what was drawn', () => {
  it('keeps a straight line by its ends', () => {
    expect(settlePieces(draw('0:0.4 8:0.8'), grid)).toEqual(readPieces('0:0.4 8:0.8'));
  });

  it('is nowhere further off than three value steps, in at most 48 points', () => {
    const gentle = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(gentle, (turns) => {
        let value = 1;
        const stroke = turns.map((turn, index) => {
          value += turn / 10;
          return { day: (index * 10) / (turns.length - 1), value };
        });
        const pieces = addStroke([], stroke, grid);
        const settled = settlePieces(pieces, grid);
        expect(settled.flat().length).toBeLessThanOrEqual(MOST_POINTS);
        for (const { day, value: drawn } of pieces.flat()) {
          expect(Math.abs(valueAt(settled, day)! - drawn)).toBeLessThanOrEqual(0.01501);
        }
      }),
    );
  });

  it('holds a scribble by at most 48 points', () => {
    const wide = gridOf({ count: 640, dayStep: 1 / 64 });
    const scribble = Array.from({ length: 400 }, (_, n) => ({ day: n / 40, value: (n % 7) / 4 }));
    const settled = settlePieces(addStroke([], scribble, wide), wide);
    expect(settled.flat().length).toBeLessThanOrEqual(MOST_POINTS);
    expect([settled[0]![0]!.day, settled[0]!.at(-1)!.day]).toEqual([0, 9.96875]);
  });

  it('leaves points and pieces apart', () => {
    const pieces = readPieces('0:0.4 | 2:0.5 3:0.6 | 5:0.9');
    expect(settlePieces(pieces, grid)).toEqual(pieces);
  });
});
