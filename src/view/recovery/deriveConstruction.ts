import type { CaseTime } from '../../domain/caseTime';
import type { Interval, ReadOut, Shape } from '../../domain/recovery/readOut';
import { observationAt } from '../../domain/series';
import { spanFromAnchor } from '../../domain/timeFrame';
import { describeAmount } from '../../words/describeValue';
import type { ConstructionLabel, ConstructionPiece, ConstructionView } from './constructionView';
import { describeAmounts, describeLevel } from './describeAmounts';
import { describeAnswer } from './describeAnswer';
import { describeLength } from './describeSince';
import type { RecoveryReading } from './recoveryReading';

/** How a read-out was found, as pieces on the axis with their labels in the shown unit. */
export function deriveConstruction(
  readOut: ReadOut,
  name: string,
  reading: RecoveryReading,
): ConstructionView {
  const { answer, construction } = readOut;
  const said = describeAnswer(readOut, reading);
  const labelOf = (shape: Shape): ConstructionLabel | undefined => {
    switch (shape.kind) {
      case 'point':
        return answer.kind === 'values' && answer.values.length <= 3
          ? { text: sayPoint(shape.index, reading) }
          : undefined;
      case 'change':
        return answer.kind === 'change' ? { text: describeAmounts(answer, reading) } : undefined;
      case 'level':
        return labelLevel(shape, reading);
      case 'stretch':
        if (shape.role === 'moment') {
          return { text: said, shortText: reading.recoveryWords.label.moment };
        }
        return answer.kind === 'days' ? labelLength(shape.role, answer, reading) : undefined;
    }
  };
  return drawShapes(construction, reading.recoveryWords.result(name, said), reading, labelOf);
}

/** The shapes of a result on the axis of the figure; what has no place on it is left out. */
export function drawShapes(
  shapes: readonly Shape[],
  name: string,
  reading: RecoveryReading,
  labelOf: (shape: Shape) => ConstructionLabel | undefined,
): ConstructionView {
  const said = new Set<string>();
  const pieces = shapes.flatMap((shape) => {
    const piece = drawShape(shape, reading);
    if (!piece) return [];
    const label = labelOf(shape);
    if (!label || said.has(label.text)) return [piece];
    // Two values that are the same need one number beside them, and each its own ring.
    if (shape.kind !== 'point') said.add(label.text);
    return [{ ...piece, label }];
  });
  const { outside: outsideText } = reading.recoveryWords.label;
  return { seriesId: reading.series.id, name, outsideText, pieces };
}

function drawShape(shape: Shape, reading: RecoveryReading): ConstructionPiece | undefined {
  const { factor } = reading.shown;
  switch (shape.kind) {
    case 'point':
      return { kind: 'ring', index: shape.index };
    case 'level': {
      const level = finite(shape);
      const span = onAxis(shape.from, shape.to, reading);
      if (!level || !span) return undefined;
      const { least, most } = level;
      return { ...shape, ...span, least: least * factor, most: most * factor };
    }
    case 'stretch': {
      const span = onAxis(shape.from, shape.to, reading);
      return span && { ...shape, ...span };
    }
    case 'change': {
      const [from, to] = [finite(shape.from), finite(shape.to)];
      const span = onAxis(shape.at, shape.at, reading);
      if (!from || !to || !span) return undefined;
      const base = ((from.least + from.most) / 2) * factor;
      const { least, most } = to;
      const at = (span.from + span.to) / 2;
      return { kind: 'change', at, from: base, least: least * factor, most: most * factor };
    }
  }
}

/** A limit is drawn at its one bound. */
function finite({ least, most }: Interval): Interval | undefined {
  const ends = [least, most].filter(Number.isFinite);
  return ends.length === 0 ? undefined : { least: Math.min(...ends), most: Math.max(...ends) };
}

/** A stretch on the clock of the series, on the axis; wider where the clocks are not exact. */
function onAxis(from: number, to: number, { series, axis }: RecoveryReading) {
  const time = { clock: series.clock, start: from, end: to } as CaseTime;
  const span = spanFromAnchor(time, axis.frame);
  return span && { from: span.start, to: span.end };
}

function sayPoint(index: number, { series, shown, words }: RecoveryReading): string {
  return describeAmount(observationAt(series, index), shown, words);
}

function labelLevel(
  shape: Shape & { kind: 'level' },
  reading: RecoveryReading,
): ConstructionLabel | undefined {
  const { label } = reading.recoveryWords;
  if (shape.role === 'half') return { text: label.half(describeLevel(shape, reading, 1)) };
  return shape.role === 'base' ? { text: label.base(describeLevel(shape, reading)) } : undefined;
}

function labelLength(
  role: 'sure' | 'possible',
  { least, most }: Interval,
  reading: RecoveryReading,
): ConstructionLabel | undefined {
  const { answer } = reading.recoveryWords;
  const say = (ms: number) => describeLength({ least: ms, most: ms }, reading);
  if (least === most) return role === 'sure' ? { text: say(least) } : undefined;
  if (role === 'sure') return { text: answer.lengthAtLeast(say(least)) };
  return Number.isFinite(most) ? { text: answer.lengthAtMost(say(most)) } : undefined;
}
