import { isIllustrative } from '../domain/basis';
import type { CaseRecord } from '../domain/caseRecord';
import { holdsIllustration, type Observation, observationsOf } from '../domain/series';
import { deriveShownUnit, type ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import { describeDay, describeDate } from '../words/describeTime';
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
    const measured = observationsOf(series).filter((one) => one.value !== undefined);
    const [first] = measured;
    if (!first) return [];
    // "<0.3" may be the lowest and says nothing of the highest.
    const lowest = extremeOf(measured, '>', (a, b) => a < b) ?? first;
    const highest = extremeOf(measured, '<', (a, b) => a > b) ?? first;
    const say = (one: Observation) =>
      [
        sayAmount(one, shown, words),
        axis.hasDays ? describeDay(one.time, axis, words) : describeDate(one.time, axis, words),
      ] as const;
    const last = measured.at(-1) ?? first;
    if (holdsIllustration(series)) {
      // The days of made-up extremes are nobody's finding.
      return [
        words.summary.series(series.name, measured.length),
        words.summary.range(sayAmount(lowest, shown, words), sayAmount(highest, shown, words)),
        series.basis === 'simulated' ? words.summary.simulation : words.summary.illustration,
      ];
    }
    return [
      words.summary.series(series.name, measured.length),
      words.summary.lowest(...say(lowest)),
      words.summary.highest(...say(highest)),
      words.summary.last(...say(last)),
    ];
  });
  const events = words.summary.events(caseRecord.events.length);
  return [...(sentences.length > 0 ? sentences : [words.summary.noValues]), events].join(' ');
}

function extremeOf(
  observations: readonly Observation[],
  unlike: '<' | '>',
  isBetter: (a: number, b: number) => boolean,
): Observation | undefined {
  let best: Observation | undefined;
  for (const one of observations) {
    if (one.comparator?.startsWith(unlike)) continue;
    if (!best || isBetter(one.value ?? 0, best.value ?? 0)) best = one;
  }
  return best;
}

function sayAmount(one: Observation, shown: ShownUnit, words: Words): string {
  const amount = describeAmount(one, shown, words);
  return isIllustrative(one.basis) ? words.value.illustrativeShort(amount) : amount;
}
