import { isKnownToTheDay } from '../../domain/caseTime';
import { deriveDayZero } from '../../domain/recovery/dayZero';
import type { Answer, ReadOut } from '../../domain/recovery/readOut';
import { observationAt } from '../../domain/series';
import { describeAmounts } from './describeAmounts';
import { describeNamed, describeWhens } from './describeNamed';
import { describeLength, describeSince } from './describeSince';
import type { RecoveryReading } from './recoveryReading';

/** The answer of a read-out in words; on what no source prints it is called illustrative. */
export function describeAnswer(readOut: ReadOut, reading: RecoveryReading): string {
  const { answer, basis } = readOut;
  const { recoveryWords } = reading;
  switch (answer.kind) {
    case 'untold':
      return recoveryWords.untold[answer.reason];
    case 'values':
      return describeNamed(answer.values, answer.isEach, reading);
    case 'change': {
      const said = describeChange(answer, reading);
      return basis.isIllustrative ? recoveryWords.answer.about(said) : said;
    }
    default: {
      const said = describeTimes(readOut, answer, reading);
      return basis.isIllustrative ? recoveryWords.answer.illustrative(said) : said;
    }
  }
}

type Timed = Extract<Answer, { readonly kind: 'moment' | 'never' | 'days' }>;

function describeTimes(readOut: ReadOut, answer: Timed, reading: RecoveryReading): string {
  const words = reading.recoveryWords.answer;
  if (answer.kind === 'days') {
    return answer.most === 0 ? words.noneBelow : describeLength(answer, reading);
  }
  if (answer.kind === 'never') {
    const until = describeSince(answer.until, reading);
    return readOut.name === 'halfRecovered'
      ? words.neverHalf(until)
      : words.never[answer.side](until);
  }
  const [after, by] = [describeSince(answer.after, reading), describeSince(answer.by, reading)];
  if (after === by) return words.on(by);
  // "Between" two draws; where their times are uncertain its ends need not be draws at all.
  return isUncertain(readOut, reading) ? words.afterBy(after, by) : words.between(after, by);
}

/** Whether a time it is built on, or day 0 itself, is not known to the day. */
export function isUncertain({ builtOn }: ReadOut, reading: RecoveryReading): boolean {
  const { series } = reading;
  const isWide = builtOn.some((index) => !isKnownToTheDay(observationAt(series, index).time));
  return isWide || isZeroUncertain(reading);
}

/** Whether the days of the series are counted from a day 0 that is only known to a stretch. */
export function isZeroUncertain({ caseRecord, series, axis }: RecoveryReading): boolean {
  const zero = deriveDayZero(axis, series.clock, caseRecord.anchor?.event);
  return axis.isZeroAbout || (typeof zero !== 'string' && zero.earliest !== zero.latest);
}

function describeChange(answer: Answer & { kind: 'change' }, reading: RecoveryReading): string {
  const { answer: words } = reading.recoveryWords;
  if (answer.least === -Infinity && answer.most === Infinity) return words.open;
  const amount = describeAmounts(answer, reading);
  return words.change(amount, words.or(describeWhens(answer.to, reading)));
}
