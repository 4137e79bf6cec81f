import type { CaseTime } from '../domain/caseTime';
import { type Observation, observationAt, type Series } from '../domain/series';
import type { ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import { describeDay } from '../words/describeTime';
import type { Words } from '../words/en';
import { describeChange } from './describeChange';
import type { Reading, ReadoutView } from './readoutView';
import type { MarkView, PanelView } from './timelineView';
import { firstIndex, isCrowded, measuredFrom } from './valueColumns';

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
  const panel = view.panels.find((one) => one.seriesId === series.id);
  const before = panel && measuredFrom(panel.values, observation.index - 1, -1);
  const previous = before === undefined ? undefined : observationAt(series, before);
  const baseline = panel && findBaseline(series, panel, view.axis);
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

/** Backwards from day 0; what begins after it cannot have been drawn before it. */
function findBaseline(
  series: Series,
  { values, markAt }: PanelView,
  axis: TimeAxis,
): Observation | undefined {
  if (!axis.hasDays || values.count === 0) return undefined;
  const end = firstIndex(series.start.length, (index) => values.fromAt(index) > axis.zero);
  for (let index = measuredFrom(values, end - 1, -1); index !== undefined;) {
    const spans = values.spansAt(index);
    const isBefore = spans.every(({ to }) => to < axis.zero);
    const mayBeBefore = spans.every(({ to }) => to <= axis.zero) && !isCrowded(values, index);
    const mark = mayBeBefore && !isBefore ? markAt(index) : undefined;
    if (isBefore || (mark && isBeforeZero(mark, axis))) return observationAt(series, index);
    index = measuredFrom(values, index - 1, -1);
  }
  return undefined;
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
