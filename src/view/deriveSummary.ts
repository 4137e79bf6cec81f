import { isIllustrative } from '../domain/basis';
import type { CaseRecord } from '../domain/caseRecord';
import { holdsIllustration, type Observation, observationAt } from '../domain/series';
import { reachOf } from '../domain/seriesReach';
import { deriveShownUnit, type ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import { describeOnAxis } from '../words/describeTime';
import { describeAmount } from '../words/describeValue';
import type { Words } from '../words/en';

/** A few sentences made from the data for who cannot see the figure. */
export function deriveSummary(
  caseRecord: CaseRecord,
  axis: TimeAxis,
  unit: string | undefined,
  words: Words,
): string {
  const sentences = caseRecord.series.flatMap((series) => {
    const shown = deriveShownUnit(series, unit);
    const reach = reachOf(series);
    if (reach.count === 0) return [];
    // "<0.3" may be the lowest and says nothing of the highest.
    const lowest = observationAt(series, reach.lowest);
    const highest = observationAt(series, reach.highest);
    const last = observationAt(series, reach.last);
    const say = (one: Observation) =>
      [sayAmount(one, shown, words), describeOnAxis(one.time, axis, words)] as const;
    if (holdsIllustration(series)) {
      // The days of made-up extremes are nobody's finding.
      return [
        words.summary.series(series.name, reach.count),
        words.summary.range(sayAmount(lowest, shown, words), sayAmount(highest, shown, words)),
        series.basis === 'simulated' ? words.summary.simulation : words.summary.illustration,
      ];
    }
    return [
      words.summary.series(series.name, reach.count),
      words.summary.lowest(...say(lowest)),
      words.summary.highest(...say(highest)),
      words.summary.last(...say(last)),
    ];
  });
  const events = words.summary.events(caseRecord.events.length);
  const said = sentences.length > 0 ? sentences : [words.summary.noValues];
  return words.joints.sentences([...said, events]);
}

function sayAmount(one: Observation, shown: ShownUnit, words: Words): string {
  const amount = describeAmount(one, shown, words);
  return isIllustrative(one.basis) ? words.value.illustrativeShort(amount) : amount;
}
