import { isIllustrative } from '../domain/basis';
import { observationAt, type Series } from '../domain/series';
import { BITS } from '../domain/seriesTally';
import { walkBlocks } from '../domain/valuePyramid';
import type { ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import { describeOnAxis } from '../words/describeTime';
import { describeAmount } from '../words/describeValue';
import type { Words } from '../words/en';
import { formatCount } from '../words/formatNumber';
import { LEAST_WINDOW } from './deriveExtent';
import type { DenseView } from './timelineView';
import { measuredFrom, type ShownValues, type ValueColumns } from './valueColumns';
import type { TimeDomain } from './viewState';

interface DenseSeries {
  readonly series: Series;
  readonly axis: TimeAxis;
  readonly unit: ShownUnit;
  readonly values: ValueColumns;
  readonly window: TimeDomain;
}

/** The words for values that are too many to be marks; what is drawn of them is placed later. */
export function deriveDense(
  { series, axis, unit, values, window }: DenseSeries,
  shown: ShownValues,
  words: Words,
): DenseView {
  const count = formatCount(shown.count, words.locale);
  const shortNote = words.figure.dense(count);
  const isClosest = window.to - window.from <= LEAST_WINDOW;
  const amountAt = (index: number) => {
    const observation = observationAt(series, index);
    const amount = describeAmount(observation, unit, words);
    return isIllustrative(observation.basis) ? words.value.illustrativeShort(amount) : amount;
  };
  const timeAt = (index: number) => {
    const { time } = observationAt(series, index);
    return describeOnAxis(time, axis, words);
  };
  const [lowest, highest] = extremesOf(values, shown);
  const first = measuredFrom(values, shown.from, 1) ?? shown.from;
  const last = measuredFrom(values, shown.to - 1, -1) ?? first;
  const name = [
    series.name,
    shortNote,
    words.figure.denseRange(amountAt(lowest), amountAt(highest)),
    words.time.fromTo(timeAt(first), timeAt(last)),
  ];
  return {
    shortNote,
    note: isClosest ? shortNote : words.figure.denseZoom(shortNote),
    name: words.names.observation(name),
  };
}

/** "<0.3" may be the lowest and says nothing of the highest. */
function extremesOf(
  { tally, pyramid, valueAt }: ValueColumns,
  { from, to }: ShownValues,
): readonly [lowest: number, highest: number] {
  let [lowest, highest] = [-1, -1];
  const takeLower = (index: number) => {
    if (index >= 0 && (lowest < 0 || valueAt(index) < valueAt(lowest))) lowest = index;
  };
  const takeHigher = (index: number) => {
    if (index >= 0 && (highest < 0 || valueAt(index) > valueAt(highest))) highest = index;
  };
  walkBlocks(pyramid, from, to, 0, {
    block: (_first, _last, level, place) => {
      takeLower(level.lowest[place] ?? -1);
      takeHigher(level.highest[place] ?? -1);
    },
    value: (index) => {
      const bits = tally.bits[index] ?? 0;
      if (!(bits & BITS.measured)) return;
      if (!(bits & BITS.more)) takeLower(index);
      if (!(bits & BITS.less)) takeHigher(index);
    },
  });
  const either = Math.max(lowest, highest, from);
  return [lowest < 0 ? either : lowest, highest < 0 ? either : highest];
}
