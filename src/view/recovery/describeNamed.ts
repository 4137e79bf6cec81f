import { isIllustrative } from '../../domain/basis';
import { compareSpans } from '../../domain/caseTime';
import type { NamedValue } from '../../domain/recovery/readOut';
import { observationAt } from '../../domain/series';
import { least, most } from '../../domain/timedValue';
import { describeOnAxis } from '../../words/describeTime';
import { describeValue } from '../../words/describeValue';
import { describeLevel } from './describeAmounts';
import type { RecoveryReading } from './recoveryReading';

/** More values than these are counted and not named. */
const MOST_NAMED = 3;

/**
 * The values a read-out names: "1.4 mg/dL, day +1 or day +2"; "0.40 mmol/L, day −1 or 0.45 mmol/L,
 * day 0"; values that are the same are said once, with every day they can have.
 */
export function describeNamed(
  values: readonly NamedValue[],
  isEach: boolean,
  reading: RecoveryReading,
): string {
  const { answer } = reading.recoveryWords;
  if (hasMany(values, reading)) return describeMany(values, reading);
  const byValue = new Map<string, NamedValue[]>();
  for (const value of values) {
    const said = sayValue(value, reading);
    const group = byValue.get(said);
    if (group) group.push(value);
    else byValue.set(said, [value]);
  }
  const groups = [...byValue];
  const [first] = groups;
  if (!first) return answer.none;
  if (groups.length === 1 && isEach && values.length > MOST_NAMED) {
    return answer.allOf(first[0], values.length);
  }
  const parts = groups.map(([said, those]) => {
    const whens = isEach
      ? answer.and(those.map((one) => answer.or(describeWhens([one], reading))))
      : answer.or(describeWhens(those, reading));
    return answer.valueAt(said, whens);
  });
  return answer.or(parts);
}

/** The days some values can have, in order and each once; long lists by their ends. */
export function describeWhens(
  values: readonly NamedValue[],
  { axis, words }: RecoveryReading,
): string[] {
  const times = values.flatMap(({ slots }) => slots.map(({ time }) => time)).sort(compareSpans);
  const whens = [...new Set(times.map((time) => describeOnAxis(time, axis, words)))];
  const [first, last] = [whens[0], whens.at(-1)];
  if (whens.length <= MOST_NAMED + 1 || first === undefined || last === undefined) return whens;
  return [words.time.fromTo(first, last)];
}

/** Asked of the numbers, because to say 100,000 values only to count them takes a second. */
function hasMany(values: readonly NamedValue[], { series }: RecoveryReading): boolean {
  const numbers = new Set<number>();
  for (const { index } of values) {
    numbers.add(series.value[index] ?? NaN);
    if (numbers.size > MOST_NAMED) return true;
  }
  return false;
}

function describeMany(values: readonly NamedValue[], reading: RecoveryReading): string {
  const numbers = values.map(({ index }) => reading.series.value[index] ?? NaN);
  const reach = { least: least(numbers), most: most(numbers) };
  const { answer } = reading.recoveryWords;
  const said = answer.oneOf(values.length, describeLevel(reach, reading));
  const isMadeUp = values.some(({ index }) => {
    return isIllustrative(observationAt(reading.series, index).basis);
  });
  return isMadeUp ? answer.illustrative(said) : said;
}

function sayValue({ index }: NamedValue, { series, shown, words }: RecoveryReading): string {
  return describeValue(observationAt(series, index), shown, words);
}
