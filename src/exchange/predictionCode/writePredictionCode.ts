import type { Piece, PredictedPoint } from '../../domain/prediction/prediction';
import { stepAt } from '../../domain/prediction/predictionGrid';
import { writeNumber, writeSigned } from './base32';
import {
  caseMark,
  CHECK_LETTERS,
  CODE_VERSION,
  type CodeContext,
  markOf,
  taskMark,
} from './codeContext';

/**
 * A prediction as a short code for the teacher: `CL1-` and groups of five letters, to be read out,
 * typed or shown as a QR picture. It holds the case, the task and the line, and neither name nor
 * text. A line of 12 points takes about 60 letters, one of 48 at most about 250.
 *
 * @param pieces as committed: on the raster, and settled to few points
 */
export function writePredictionCode(pieces: readonly Piece[], context: CodeContext): string {
  const body = caseMark(context) + taskMark(context) + writePieces(pieces, context);
  const checked = body + markOf(CODE_VERSION + body, CHECK_LETTERS);
  return [`CL${CODE_VERSION}`, ...(checked.match(/.{1,5}/g) ?? [])].join('-');
}

/** Of each piece how many points follow, and of each point how far it is from the one before. */
function writePieces(pieces: readonly Piece[], { grid }: CodeContext): string {
  let [lastStep, lastValue] = [0, 0];
  const writePoint = ({ day, value }: PredictedPoint) => {
    const [step, level] = [stepAt(day, grid), Math.round(value / grid.valueStep)];
    const text = writeNumber(step - lastStep) + writeSigned(level - lastValue);
    [lastStep, lastValue] = [step, level];
    return text;
  };
  return pieces.map((piece) => writeNumber(piece.length) + piece.map(writePoint).join('')).join('');
}
