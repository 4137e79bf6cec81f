import { isIllustrative } from '../domain/basis';
import { DAY_MS, drawnSpan, HOUR_MS, MINUTE_MS } from '../domain/caseTime';
import { possiblePairs } from '../domain/possiblePairs';
import type { Observation } from '../domain/series';
import type { ShownUnit } from '../domain/shownUnit';
import type { Words } from '../words/en';
import { formatSigned } from '../words/formatNumber';

/**
 * The change from one observation to a later one: "+0.30 mmol/L in 4 days". Values beyond the limit
 * of their test have no difference; times that are uncertain give a span of days, not a number.
 */
export function describeChange(
  observation: Observation,
  earlier: Observation,
  shown: ShownUnit,
  words: Words,
): string {
  if (observation.value === undefined || earlier.value === undefined) {
    return words.readout.notComparable;
  }
  if (observation.comparator ?? earlier.comparator) return words.readout.notComparable;
  const change = (observation.value - earlier.value) * shown.factor;
  const amount = words.value.amount(formatSigned(change, shown.decimals), shown.unit);
  const isMadeUp = isIllustrative(observation.basis) || isIllustrative(earlier.basis);
  const text = isMadeUp ? words.value.illustrativeShort(amount) : amount;
  return words.readout.changeIn(text, describeInterval(earlier, observation, words));
}

function describeInterval(earlier: Observation, later: Observation, words: Words): string {
  const pairs = possiblePairs(earlier.time, later.time).map(
    ([one, other]) => [drawnSpan(one), drawnSpan(other)] as const,
  );
  const least = Math.min(...pairs.map(([before, after]) => after.from - before.to));
  const most = Math.max(...pairs.map(([before, after]) => after.to - before.from));
  const leastDays = Math.max(0, Math.floor(least / DAY_MS));
  const mostDays = Math.ceil(most / DAY_MS);
  if (leastDays !== mostDays) {
    const isFine = earlier.time.form === 'instant' && later.time.form === 'instant';
    if (isFine && most < 2 * HOUR_MS) return words.time.minutes(Math.round(most / MINUTE_MS));
    if (isFine && most < DAY_MS) return words.time.hours(Math.round(most / HOUR_MS));
    return isFine
      ? words.time.days(Math.round(most / DAY_MS))
      : words.time.daysRange(leastDays, mostDays);
  }
  return mostDays === 0 ? words.time.sameDay : words.time.days(mostDays);
}
