import type { Piece } from '../../../src/domain/prediction/prediction';
import type { PredictionGrid } from '../../../src/domain/prediction/predictionGrid';

/** Ten days from day 0 in steps of a quarter of a day and of 0.005, whatever the test changes. */
export function gridOf(parts: Partial<PredictionGrid> = {}): PredictionGrid {
  return { from: 0, count: 40, dayStep: 0.25, valueStep: 0.005, hiddenAfter: 1, ...parts };
}

/**
 * Pieces in short: points of a piece with spaces between, pieces with bars.
 *
 * @example readPieces('0:0.4 3:0.7 | 5:0.9')
 */
export function readPieces(text: string): Piece[] {
  if (text === '') return [];
  return text.split(' | ').map((piece) =>
    piece.split(' ').map((point) => {
      const [day, value] = point.split(':').map(Number);
      return { day: day!, value: value! };
    }),
  );
}
