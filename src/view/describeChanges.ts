import type { CaseTime } from '../domain/caseTime';
import { type Observation, observationAt, type Series } from '../domain/series';
import type { ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import { describeOnAxis } from '../words/describeTime';
import type { Words } from '../words/en';
import { describeChange } from './describeChange';
import { isBeforeZero } from './isBeforeZero';
import type { Reading, ReadoutView } from './readoutView';

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
  let before = observation.index - 1;
  while (Number.isNaN(series.value[before])) before -= 1;
  const previous = before < 0 ? undefined : observationAt(series, before);
  const baselineIndex = panel?.long
    ? panel.long.findBaseline()
    : panel?.marks.findLast((mark) => isBeforeZero(mark, view.axis))?.index;
  const baseline = baselineIndex === undefined ? undefined : observationAt(series, baselineIndex);
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
  if (!time.alternatives) return describeOnAxis(time, axis, words);
  const [one, other] = time.alternatives.map(withoutText);
  return one && other ? describeOnAxis({ ...time, alternatives: [one, other] }, axis, words) : '';
}

function withoutText(time: CaseTime): CaseTime {
  const { text, ...bare } = time;
  return text === undefined ? time : bare;
}
