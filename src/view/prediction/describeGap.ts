import type { PredictionGap } from '../../domain/prediction/deriveGap';
import type { EntryGap, TruthEntry } from '../../domain/prediction/entryGap';
import type { FirstWithin } from '../../domain/prediction/firstWithin';
import type { LevelGap } from '../../domain/prediction/levelGap';
import {
  type PredictionTelling,
  nameInSentence,
  sayAmount,
  sayDay,
  sayNumber,
} from './predictionTelling';

type Scored = Extract<PredictionGap, { kind: 'scored' }>;

/** The gap to printed values as a teacher would say it, a sentence each. */
export function describeGap(
  { claims, truthEntry, entry, level }: Scored,
  telling: PredictionTelling,
) {
  return [
    ...(entry && claims.inRange ? describeEntry(entry, claims.inRange, truthEntry, telling) : []),
    ...(level ? describeLevel(level, telling) : []),
  ];
}

function describeEntry(
  entry: EntryGap,
  expected: FirstWithin,
  truth: TruthEntry,
  telling: PredictionTelling,
): string[] {
  const words = telling.predictWords.gap;
  const say = (day: number) => sayDay(day, telling);
  const name = nameInSentence(telling.series);
  const when = sayExpected(expected, telling);
  const known =
    truth.kind === 'entered'
      ? [words.entered(name, say(truth.after), say(truth.by))]
      : truth.kind === 'never'
        ? [words.neverTrue(name, say(truth.until))]
        : [words.untold];
  switch (entry.kind) {
    case 'early':
      return [...known, words.early(when, Math.floor(entry.least), Math.ceil(entry.most))];
    case 'late': {
      const least = Math.floor(entry.least);
      const isBeyond = expected.kind === 'never';
      if (isBeyond) return [...known, words.lateBeyond(say(expected.until), least)];
      return [...known, words.late(when, least, Math.ceil(entry.most))];
    }
    case 'fits':
      return [...known, words.fits(when, Math.ceil(entry.mostEarly), Math.ceil(entry.mostLate))];
    case 'neverCame':
      return [...known, words.neverCame(when)];
    case 'bothNever':
      return [...known, words.bothNever];
    case 'stopped':
      return [...known, words.stopped(say(entry.at))];
    case 'untold':
      return known;
  }
}

/** "on day +3", or "after day +3 and by day +5" where the line skips. */
function sayExpected(expected: FirstWithin, telling: PredictionTelling): string {
  const words = telling.predictWords.gap;
  const say = (day: number) => sayDay(day, telling);
  if (expected.kind === 'fromStart') return words.on(say(expected.by));
  if (expected.kind !== 'reached') return '';
  return expected.after === expected.by
    ? words.on(say(expected.by))
    : words.between(say(expected.after), say(expected.by));
}

function describeLevel(level: LevelGap, telling: PredictionTelling): string[] {
  const words = telling.predictWords.gap;
  const { sameStatus, statusCount, difference } = level;
  return [
    ...(difference ? [describeDifference(difference, telling)] : []),
    ...(statusCount > 0 ? [words.status(sameStatus.least, sameStatus.most, statusCount)] : []),
  ];
}

/** How the values that are met were counted. */
export function describeCounting(level: LevelGap, telling: PredictionTelling): string {
  const words = telling.predictWords.gap;
  const { low, high } = telling.series.referenceRange ?? {};
  const tolerance = sayAmount(level.tolerance, telling);
  const isOpen =
    level.close.least !== level.close.most || level.sameStatus.least !== level.sameStatus.most;
  const met =
    low === undefined || high === undefined ? words.metOfValues(tolerance) : words.met(tolerance);
  return isOpen ? words.countedByDay(met) : met;
}

function describeDifference(
  { least, most }: { readonly least: number; readonly most: number },
  telling: PredictionTelling,
): string {
  const words = telling.predictWords.gap;
  const say = (value: number) => sayAmount(Math.abs(value), telling);
  const { shown } = telling;
  const isNothing = (value: number) => Number(sayNumber(Math.abs(value), shown)) === 0;
  const from = Math.min(Math.abs(least), Math.abs(most));
  const to = Math.max(Math.abs(least), Math.abs(most));
  const isOne = sayNumber(from, shown) === sayNumber(to, shown);
  const amount = isOne
    ? say(to)
    : isNothing(from)
      ? words.atMost(say(to))
      : words.both(sayNumber(from, shown), say(to));
  if (isNothing(least) && isNothing(most)) {
    return words.even(sayAmount(10 ** -shown.decimals / shown.factor, telling));
  }
  if (least >= 0 || isNothing(least)) return words.high(amount);
  if (most <= 0 || isNothing(most)) return words.low(amount);
  return words.lowToHigh(say(least), say(most));
}
