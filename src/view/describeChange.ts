import { DAY_MS, drawnSpan } from '../domain/caseTime';
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
  const text = formatSigned(change, shown.decimals);
  return words.readout.changeIn(text, shown.unit, describeInterval(earlier, observation, words));
}

function describeInterval(earlier: Observation, later: Observation, words: Words): string {
  const spansOf = ({ time }: Observation) => (time.alternatives ?? [time]).map(drawnSpan);
  const [before, after] = [spansOf(earlier), spansOf(later)];
  const least =
    Math.min(...after.map((span) => span.from)) - Math.max(...before.map((span) => span.to));
  const most =
    Math.max(...after.map((span) => span.to)) - Math.min(...before.map((span) => span.from));
  const leastDays = Math.max(0, Math.floor(least / DAY_MS));
  const mostDays = Math.ceil(most / DAY_MS);
  if (leastDays !== mostDays) {
    const isFine = earlier.time.form === 'instant' && later.time.form === 'instant';
    if (isFine && most < DAY_MS) return words.time.hours(Math.round(most / (DAY_MS / 24)));
    return isFine
      ? words.time.days(Math.round(most / DAY_MS))
      : words.time.daysRange(leastDays, mostDays);
  }
  return mostDays === 0 ? words.time.sameDay : words.time.days(mostDays);
}
