import type { NamedValue, ReadOut } from '../../domain/recovery/readOut';
import { describeLevel } from './describeAmounts';
import { isUncertain, isZeroUncertain } from './describeAnswer';
import type { RecoveryReading } from './recoveryReading';

/** What must be known of an answer beside it. */
export function describeNotes(readOut: ReadOut, reading: RecoveryReading): string[] {
  const { note } = reading.recoveryWords;
  const { answer, construction } = readOut;
  const half = construction.find((shape) => shape.kind === 'level' && shape.role === 'half');
  const sayHalf = (level: string) =>
    readOut.basis.isIllustrative ? reading.words.value.illustrativeShort(level) : level;
  const isLength = answer.kind === 'days';
  const isMoment = answer.kind === 'moment';
  const notes = [
    half?.kind === 'level' && note.half(sayHalf(describeLevel(half, reading, 1))),
    isMoment && !answer.stayed && (half ? note.fellBack : note.leftAgain),
    isLength && answer.isStillBelow && note.stillBelow,
    isLength && answer.hasLongGap && note.longGaps,
    namedIn(readOut).some(isSideUntold) && note.sideUntold,
    (isLength || isMoment) && isUncertain(readOut, reading) && uncertaintyOf(reading),
  ];
  return notes.filter((one) => typeof one === 'string');
}

function uncertaintyOf(reading: RecoveryReading): string {
  const { note } = reading.recoveryWords;
  return isZeroUncertain(reading) ? note.zeroUncertain : note.uncertainTimes;
}

function namedIn({ answer }: ReadOut): readonly NamedValue[] {
  if (answer.kind === 'values') return answer.values;
  return answer.kind === 'change' ? [...answer.from, ...answer.to] : [];
}

/** Of an either/or time the source tells both sides; only a single moment can be untold. */
function isSideUntold({ slots }: NamedValue): boolean {
  return slots.length === 1 && slots[0]?.side === 'maybe';
}
