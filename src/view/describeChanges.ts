import type { CaseTime } from '../domain/caseTime';
import { type Observation, observationsOf, type Series } from '../domain/series';
import type { ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import { describeDay } from '../words/describeTime';
import type { Words } from '../words/en';
import { describeChange } from './describeChange';
import type { Reading, ReadoutView } from './readoutView';
import type { MarkView } from './timelineView';

/**
 * The change since the previous value, and since the last value that was surely drawn before day 0:
 * on an earlier day, or on day 0 itself and before the rest of that day.
 */
export function describeChanges(
  series: Series,
  observation: Observation,
  shown: ShownUnit,
  { view, words }: Reading,
): Pick<ReadoutView, 'sinceBaseline' | 'sincePrevious'> {
  const marks = view.panels.find((panel) => panel.seriesId === series.id)?.marks ?? [];
  const measured = observationsOf(series).filter((one) => one.value !== undefined);
  const previous = measured.filter((one) => one.index < observation.index).at(-1);
  const baselineMark = marks.filter((mark) => isBeforeZero(mark, view.axis)).at(-1);
  const baseline = measured.find((one) => one.index === baselineMark?.index);
  const changeFrom = (other: Observation) => describeChange(observation, other, shown, words);
  return {
    sincePrevious: {
      label: words.readout.previous,
      text: previous ? changeFrom(previous) : words.readout.noPrevious,
    },
    sinceBaseline:
      baseline && observation.index > baseline.index
        ? {
            label: words.readout.since(sayBaseline(baseline, view.axis, words)),
            text: changeFrom(baseline),
          }
        : {
            label: words.readout.baseline,
            text: describeBaseline(observation, baseline, view.axis, words),
          },
  };
}

function isBeforeZero({ spans, sides }: MarkView, axis: TimeAxis): boolean {
  return (
    axis.hasDays &&
    spans.every(
      ({ from, to }, index) =>
        to < axis.zero || (from === axis.zero && to === axis.zero && (sides[index] ?? 0) < 0),
    )
  );
}

function describeBaseline(
  observation: Observation,
  baseline: Observation | undefined,
  axis: TimeAxis,
  words: Words,
): string {
  if (baseline === undefined) return words.readout.noBaseline;
  if (baseline.index === observation.index) return words.readout.isBaseline;
  return sayBaseline(baseline, axis, words);
}

/** Its day; the source's own words are left out where two candidates would make it a paragraph. */
function sayBaseline({ time }: Observation, axis: TimeAxis, words: Words): string {
  if (!time.alternatives) return describeDay(time, axis, words);
  const [one, other] = time.alternatives.map(withoutText);
  return one && other ? describeDay({ ...time, alternatives: [one, other] }, axis, words) : '';
}

function withoutText(time: CaseTime): CaseTime {
  const { text, ...bare } = time;
  return text === undefined ? time : bare;
}
