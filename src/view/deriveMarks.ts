import { isIllustrative } from '../domain/basis';
import { deriveSlots, eitherTimesOf, isSameSlot } from '../domain/alignments';
import { candidatesOf, type CaseTime } from '../domain/caseTime';
import { statusOf } from '../domain/interpretation';
import { type Observation, observationAt, type Series } from '../domain/series';
import type { ShownUnit } from '../domain/shownUnit';
import { drawnSpansOnAxis, type TimeAxis } from '../domain/timeAxis';
import { describeOnAxis } from '../words/describeTime';
import { describeStatus, describeValue } from '../words/describeValue';
import type { Words } from '../words/en';
import type { MarkShape, MarkView } from './timelineView';
import { writeObservationKey } from './viewState';

/**
 * The observations of a series that have a value and a place, as marks in the shown unit.
 *
 * @param indices those to be made, in order; with each go all that share its time
 */
export function deriveMarks(
  series: Series,
  axis: TimeAxis,
  shown: ShownUnit,
  words: Words,
  indices: readonly number[] = Array.from(series.start.keys()),
): MarkView[] {
  const observations = indices.map((index) => observationAt(series, index));
  const sideOf = createSides(observations, series);
  return observations.flatMap((observation) => {
    const { index, time, value, comparator, readingError, basis } = observation;
    const spans = drawnSpansOnAxis(time, axis);
    if (value === undefined || spans.length === 0) return [];
    return {
      key: writeObservationKey({ seriesId: series.id, index }),
      seriesId: series.id,
      index,
      spans,
      sides: candidatesOf(time).map((candidate) => sideOf(candidate, observation)),
      value: value * shown.factor,
      ...(comparator ? { comparator } : {}),
      ...(readingError ? { readingError: readingError * shown.factor } : {}),
      shape: shapeOf(observation),
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
function createSides(
  observations: readonly Observation[],
  series: Series,
): (candidate: CaseTime, observation: Observation) => number {
  const boundsOf = ({ start, end }: CaseTime) => `${start} ${end}`;
  const own = observations.map(({ index, time }) => [index, time] as const);
  const times = new Map([...own, ...eitherTimesOf(series)].sort(([one], [other]) => one - other));
  const slotsAt = groupBy(deriveSlots([...times.values()]), boundsOf);
  const sure = observations.filter((one) => !one.time.alternatives);
  const sureAt = groupBy(sure, (one) => boundsOf(one.time));
  return (candidate, observation) => {
    const slots = slotsAt.get(boundsOf(candidate)) ?? [];
    if (slots.length > 1) {
      return side(
        slots.findIndex((slot) => isSameSlot(slot, candidate)),
        slots.length,
      );
    }
    const twins = sureAt.get(boundsOf(candidate)) ?? [];
    if (observation.time.alternatives || twins.length < 2) return 0;
    return side(twins.indexOf(observation), twins.length);
  };
}

/** Things by a key, in their order; a search among 100,000 for each of them is never done. */
function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

function side(position: number, count: number): number {
  return (2 * position) / (count - 1) - 1;
}

export function shapeOf({ interpretation }: Observation): MarkShape {
  if (!interpretation) return 'untold';
  return ({ L: 'below', N: 'within', H: 'above' } as const)[statusOf(interpretation)];
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
    describeOnAxis(observation.time, axis, words),
    describeStatus(observation, words),
    isIllustrative(observation.basis) ? undefined : words.basis[observation.basis],
  ];
  return words.names.observation(parts.filter((part) => part !== undefined));
}
