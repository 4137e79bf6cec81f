import { type Observation, observationsOf, type Series } from '../domain/series';
import type { ShownUnit } from '../domain/shownUnit';
import { drawnSpanOnAxis } from '../domain/timeAxis';
import { describeDay } from '../words/describeTime';
import { describeChange } from './describeChange';
import type { Reading, ReadoutView } from './readoutView';

export function describeChanges(
  series: Series,
  observation: Observation,
  shown: ShownUnit,
  { view, words }: Reading,
): Pick<ReadoutView, 'sinceBaseline' | 'sincePrevious'> {
  const measured = observationsOf(series).filter((one) => one.value !== undefined);
  const previous = measured.filter((one) => one.index < observation.index).at(-1);
  const zero = view.axis.zero;
  const baseline = view.axis.hasDays
    ? measured.filter((one) => (drawnSpanOnAxis(one.time, view.axis)?.to ?? Infinity) < zero).at(-1)
    : undefined;
  const changeFrom = (other: Observation) => describeChange(observation, other, shown, words);
  const isAfter = baseline !== undefined && observation.index > baseline.index;
  return {
    sincePrevious: {
      label: words.readout.previous,
      text: previous ? changeFrom(previous) : words.readout.noPrevious,
    },
    ...(baseline && isAfter
      ? {
          sinceBaseline: {
            label: words.readout.since(describeDay(baseline.time, view.axis, words)),
            text: changeFrom(baseline),
          },
        }
      : {
          sinceBaseline: {
            label: words.readout.baseline,
            text:
              baseline === undefined
                ? words.readout.noBaseline
                : baseline.index === observation.index
                  ? words.readout.isBaseline
                  : describeDay(baseline.time, view.axis, words),
          },
        }),
  };
}
