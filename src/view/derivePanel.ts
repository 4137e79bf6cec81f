import { isIllustrative } from '../domain/basis';
import { deriveSlots, isSameSlot } from '../domain/alignments';
import { type CaseTime, DAY_MS } from '../domain/caseTime';
import { gapBefore, longGapOf } from '../domain/longGap';
import { type Observation, observationsOf, type Series } from '../domain/series';
import { deriveShownUnit, type ShownUnit } from '../domain/shownUnit';
import { drawnSpanOnAxis, type TimeAxis } from '../domain/timeAxis';
import { describeDay } from '../words/describeTime';
import { describeRange, describeStatus, describeValue, formatBound } from '../words/describeValue';
import type { Words } from '../words/en';
import { formatNumber } from '../words/formatNumber';
import type {
  DrawnSpan,
  GapView,
  MarkShape,
  MarkView,
  PanelView,
  RangeView,
  SegmentView,
} from './timelineView';
import { deriveValueDomain } from './valueDomain';
import { writeObservationKey } from './viewState';

/** One series as a panel: marks, line, gaps, range and y axis in the shown unit. */
export function derivePanel(
  series: Series,
  axis: TimeAxis,
  unit: string | undefined,
  words: Words,
): PanelView {
  const shown = deriveShownUnit(series, unit);
  const marks = deriveMarks(series, axis, shown, words);
  const range = deriveRange(series, shown, words);
  const bounds = [range?.low, range?.high].filter((bound) => bound !== undefined);
  const domain = deriveValueDomain(
    marks.flatMap((mark) => [mark.value, mark.value + (mark.readingError ?? 0)]),
    bounds,
  );
  const tickDecimals = Math.max(
    0,
    ...domain.ticks.map((tick) => (String(tick).split('.')[1] ?? '').length),
  );
  const tickLabels = domain.ticks.map((tick) => formatNumber(tick, tickDecimals));
  return {
    seriesId: series.id,
    title: words.axis.panel(series.name, shown.unit),
    ...shown,
    domain,
    tickLabels,
    ...(domain.isCut ? { cutNote: words.axis.cut(tickLabels[0] ?? '') } : {}),
    ...(range ? { range } : {}),
    marks,
    ...deriveLine(series, marks, words),
  };
}

function deriveMarks(series: Series, axis: TimeAxis, shown: ShownUnit, words: Words): MarkView[] {
  const observations = observationsOf(series);
  const slots = deriveSlots(observations.map((one) => one.time));
  return observations.flatMap((observation) => {
    const { index, time, value, comparator, readingError, basis } = observation;
    const candidates = time.alternatives ?? [time];
    const spans = candidates
      .map((candidate) => drawnSpanOnAxis(candidate, axis))
      .filter((span) => span !== undefined);
    if (value === undefined || spans.length === 0) return [];
    return {
      key: writeObservationKey({ seriesId: series.id, index }),
      seriesId: series.id,
      index,
      spans,
      sides: candidates.map((candidate) => sideOf(candidate, observation, observations, slots)),
      value: value * shown.factor,
      ...(comparator ? { comparator } : {}),
      ...(readingError ? { readingError: readingError * shown.factor } : {}),
      shape: shapeOf(observation, series),
      basis,
      isHollow: isIllustrative(basis),
      name: nameOf(observation, series, axis, shown, words),
    };
  });
}

/**
 * Where a result stands among those drawn at the same time, from −1 to +1, so that two results of
 * one day are side by side and both in reach. Either/or times share the place of their column.
 */
function sideOf(
  candidate: CaseTime,
  observation: Observation,
  observations: readonly Observation[],
  slots: readonly CaseTime[],
): number {
  const together = slots.filter(
    (slot) => slot.start === candidate.start && slot.end === candidate.end,
  );
  if (together.length > 1) {
    return side(
      together.findIndex((slot) => isSameSlot(slot, candidate)),
      together.length,
    );
  }
  const twins = observations.filter(
    (other) => !other.time.alternatives && isSameSlot(other.time, candidate),
  );
  if (observation.time.alternatives || twins.length < 2) return 0;
  return side(twins.indexOf(observation), twins.length);
}

function side(position: number, count: number): number {
  return (2 * position) / (count - 1) - 1;
}

function shapeOf(observation: Observation, series: Series): MarkShape {
  const { referenceRange } = series;
  if (!referenceRange || !observation.interpretation) return 'untold';
  return ({ L: 'below', N: 'within', H: 'above' } as const)[observation.interpretation];
}

function nameOf(
  observation: Observation,
  series: Series,
  axis: TimeAxis,
  shown: ShownUnit,
  words: Words,
): string {
  const parts = [
    series.name,
    describeValue(observation, shown, words),
    describeDay(observation.time, axis, words),
    describeStatus(observation, series.referenceRange, words),
    isIllustrative(observation.basis) ? undefined : words.basis[observation.basis],
  ];
  return words.names.observation(parts.filter((part) => part !== undefined));
}

function deriveRange(series: Series, shown: ShownUnit, words: Words): RangeView | undefined {
  const range = series.referenceRange;
  if (!range || (range.low === undefined && range.high === undefined)) return undefined;
  const lowLabel = formatBound(range.low, shown);
  const highLabel = formatBound(range.high, shown);
  return {
    ...(range.low === undefined ? {} : { low: range.low * shown.factor }),
    ...(range.high === undefined ? {} : { high: range.high * shown.factor }),
    ...(lowLabel === undefined ? {} : { lowLabel }),
    ...(highLabel === undefined ? {} : { highLabel }),
    isAssumed: range.assumed,
    label: words.range.labelled(range.assumed, range.source),
  };
}

/**
 * Straight pieces between neighbours whose times and values are points. No line runs over a long
 * gap, a missing value, an either/or time or a value beyond the limit of its test.
 */
function deriveLine(
  series: Series,
  marks: readonly MarkView[],
  words: Words,
): { segments: SegmentView[]; gaps: GapView[] } {
  const longGap = longGapOf(series);
  const segments: SegmentView[] = [];
  const gaps: GapView[] = [];
  for (let n = 1; n < marks.length; n += 1) {
    const [before, after] = [marks[n - 1], marks[n]];
    if (!before || !after) continue;
    const [from, to] = [before.spans[0], after.spans[0]];
    const isOne = before.spans.length === 1 && after.spans.length === 1;
    if (!from || !to || !isOne || to.from < from.to) continue;
    const gap = gapBefore(series, after.index);
    const isNeighbour = after.index === before.index + 1;
    if (isNeighbour && gap > longGap) gaps.push(gapView(before, after, from, to, gap, words));
    if (!isNeighbour || gap > longGap || before.comparator || after.comparator) continue;
    segments.push({
      from: { at: from.to, value: before.value },
      to: { at: to.from, value: after.value },
      isDashed: before.isHollow || after.isHollow,
    });
  }
  return { segments, gaps };
}

function gapView(
  before: MarkView,
  after: MarkView,
  from: DrawnSpan,
  to: DrawnSpan,
  gap: number,
  words: Words,
): GapView {
  const isWide = from.from !== from.to || to.from !== to.to;
  const length =
    gap >= DAY_MS
      ? words.time.days(Math.floor(gap / DAY_MS))
      : words.time.hours(Math.floor((24 * gap) / DAY_MS));
  return {
    from: from.to,
    to: to.from,
    value: (before.value + after.value) / 2,
    label: words.figure.gap(length, isWide),
    shortLabel: words.figure.gapShort(length, isWide),
  };
}

/** The range of a panel in words, for explanations: "0.85 to 1.51 mmol/L". */
export function describePanelRange(
  series: Series,
  shown: ShownUnit,
  words: Words,
): string | undefined {
  const bounds = series.referenceRange && describeRange(series.referenceRange, shown, words);
  return bounds === undefined ? undefined : words.value.amount(bounds, shown.unit);
}
