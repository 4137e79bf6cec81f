import { DAY_MS } from '../../domain/caseTime';
import type { Interval } from '../../domain/recovery/readOut';
import { formatClock } from '../../words/formatDate';
import { formatNumber } from '../../words/formatNumber';
import type { RecoveryReading } from './recoveryReading';

/**
 * A moment in ms from the start of day 0: "day +4", "day +3, 08:30"; from four weeks on whole weeks
 * are said as such, "12 weeks (day +84)".
 */
export function describeSince(ms: number, reading: RecoveryReading): string {
  const { axis, words, recoveryWords } = reading;
  const day = Math.floor(ms / DAY_MS);
  const isAbout = axis.isZeroAbout && !axis.zeroReach;
  if (ms !== day * DAY_MS) {
    return words.time.dayAndClock(day, formatClock(ms, words.locale), isAbout);
  }
  const said = words.time.day(day, isAbout);
  if (isAbout || day < 28 || day % 7 !== 0) return said;
  return recoveryWords.answer.weeks(words.time.weeks(day / 7), said);
}

/** A length of time in whole days, and in tenths where a bound is not one; bounds only ever widen. */
export function describeLength({ least, most }: Interval, reading: RecoveryReading): string {
  const { answer } = reading.recoveryWords;
  const isWhole = [least, most].every((ms) => !Number.isFinite(ms) || ms % DAY_MS === 0);
  const decimals = isWhole ? 0 : 1;
  const step = DAY_MS / 10 ** decimals;
  const number = (steps: number) => formatNumber((steps * step) / DAY_MS, decimals);
  const days = (steps: number) =>
    steps * step === DAY_MS ? reading.words.time.days(1) : answer.days(number(steps));
  const [low, high] = [Math.floor(least / step), Math.ceil(most / step)];
  if (high === 0) return answer.none;
  if (low === high) return days(low);
  if (high === Infinity) return answer.lengthAtLeast(days(low));
  return low <= 0 ? answer.lengthAtMost(days(high)) : answer.lengthBetween(number(low), days(high));
}
