import { isIllustrative } from '../domain/basis';
import type { ReferenceRange } from '../domain/quantity';
import type { Observation } from '../domain/series';
import type { ShownUnit } from '../domain/shownUnit';
import type { Words } from './en';
import { formatAsPrinted, formatNumber } from './formatNumber';

/**
 * The digits of an observation in the shown unit. What a source printed keeps the digits it was
 * printed with, so that a printed 2 is not said as 2.0; anything else has the decimals of its unit.
 */
export function formatObserved(observation: Observation, shown: ShownUnit): string {
  const value = observation.value ?? NaN;
  if (shown.factor === 1 && observation.basis === 'reported') return formatAsPrinted(value);
  return formatNumber(value * shown.factor, shown.decimals);
}

/** An observation's value with its unit and how sure it is: "about 0.70 mmol/L, illustrative". */
export function describeValue(observation: Observation, shown: ShownUnit, words: Words): string {
  if (observation.value === undefined) {
    const reason = observation.missingReason;
    return reason === undefined ? words.value.none : words.value.missing(reason);
  }
  const amount = describeAmount(observation, shown, words);
  if (isIllustrative(observation.basis)) return words.value.illustrative(amount);
  if (observation.basis !== 'digitised') return amount;
  const error = observation.readingError;
  const errorText =
    error === undefined ? undefined : formatNumber(error * shown.factor, shown.decimals);
  return words.value.digitised(amount, errorText);
}

/** Value and unit, with the limit of a censored one said as a limit. */
export function describeAmount(observation: Observation, shown: ShownUnit, words: Words): string {
  const amount = words.value.amount(formatObserved(observation, shown), shown.unit);
  return observation.comparator ? words.value.censored[observation.comparator](amount) : amount;
}

/** The bounds of a range in the shown unit, without the unit: "0.85 to 1.51". */
export function describeRange(
  range: ReferenceRange,
  shown: ShownUnit,
  words: Words,
): string | undefined {
  const low = formatBound(range.low, shown);
  const high = formatBound(range.high, shown);
  if (low !== undefined && high !== undefined) return words.range.both(low, high);
  if (low !== undefined) return words.range.low(low);
  return high === undefined ? undefined : words.range.high(high);
}

/** One bound of a range; as printed in the unit it came in. */
export function formatBound(bound: number | undefined, shown: ShownUnit): string | undefined {
  if (bound === undefined) return undefined;
  return shown.factor === 1
    ? formatAsPrinted(bound)
    : formatNumber(bound * shown.factor, shown.decimals);
}

/**
 * An observation against its range: "below the assumed range"; says so where none is given. With a
 * unit to show it in, the bounds are said too: "below the assumed range 0.85 to 1.51". What the
 * laboratory reported is said as reported, with or without a range.
 */
export function describeStatus(
  observation: Observation,
  words: Words,
  shown?: ShownUnit,
): string | undefined {
  if (observation.value === undefined) return undefined;
  const { interpretation, isInterpretationReported } = observation;
  const range = describeRangeOf(observation.referenceRange, words, shown);
  const status = interpretation ? words.status[interpretation] : words.status.untold;
  if (isInterpretationReported) return words.status.reported(status, range);
  return range === undefined ? words.status.noRange : words.status.against(status, range);
}

function describeRangeOf(
  range: ReferenceRange | undefined,
  words: Words,
  shown: ShownUnit | undefined,
): string | undefined {
  if (!range || (range.low === undefined && range.high === undefined)) return undefined;
  const name = words.range.name(range.assumed);
  const bounds = shown && describeRange(range, shown, words);
  return bounds === undefined ? name : words.range.named(name, bounds);
}
