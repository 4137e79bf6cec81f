import { isIllustrative } from '../domain/basis';
import type { CaseRecord } from '../domain/caseRecord';
import { type Observation, observationsOf } from '../domain/series';
import { deriveShownUnit } from '../domain/shownUnit';
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
    const plain = measured.filter((one) => !one.comparator);
    const pick = (isBetter: (a: number, b: number) => boolean) =>
      plain.reduce(
        (best, one) => (isBetter(one.value ?? 0, best.value ?? 0) ? one : best),
        plain[0] ?? first,
      );
    const say = (one: Observation) =>
      [
        describeAmount(one, shown, words),
        axis.hasDays ? describeDay(one.time, axis, words) : describeDate(one.time, axis, words),
      ] as const;
    return [
      words.summary.series(series.name, measured.length),
      words.summary.lowest(...say(pick((a, b) => a < b))),
      words.summary.highest(...say(pick((a, b) => a > b))),
      words.summary.last(...say(measured.at(-1) ?? first)),
      ...(isIllustrative(series.basis) ? [words.summary.illustration] : []),
    ];
  });
  const events = words.summary.events(caseRecord.events.length);
  return [...(sentences.length > 0 ? sentences : [words.summary.noValues]), events].join(' ');
}
