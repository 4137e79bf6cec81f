import type { CaseTime } from '../domain/caseTime';
import type { ClinicalEvent } from '../domain/clinicalEvent';
import type { Observation, Series } from '../domain/series';
import type { ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import { describeEventDate, describeEventDay } from './describeEventTime';
import { describeDate, describeDay } from './describeTime';
import { describeValue } from './describeValue';
import type { Words } from './en';

/**
 * What edits made of a value, with what it was: "edited, was 0.51 mmol/L, day +3". Under a unit
 * that was edited every value is.
 *
 * @returns undefined for a value as it was in the original
 */
export function describeEdit(
  observation: Observation,
  { unit, originalUnit }: Pick<Series, 'unit' | 'originalUnit'>,
  shown: ShownUnit,
  axis: TimeAxis,
  words: Words,
): string | undefined {
  const { edit } = observation;
  if (edit?.kind === 'added') return words.edits.added;
  if (!edit && originalUnit === undefined) return undefined;
  const from = edit ? edit.from : observation;
  if (!from) return words.edits.edited;
  const before =
    originalUnit === undefined
      ? shown
      : { unit: originalUnit, factor: 1, decimals: shown.unit === unit ? shown.decimals : 3 };
  return describeParts(
    [
      [describeValue(from, before, words), describeValue(observation, shown, words)],
      [describeTime(from.time, axis, words), describeTime(observation.time, axis, words)],
    ],
    words,
  );
}

/** What edits made of an event: "edited, was “Resection”, day +3". */
export function describeEventEdit(
  event: ClinicalEvent,
  axis: TimeAxis,
  words: Words,
): string | undefined {
  const { edit } = event;
  if (!edit) return undefined;
  if (edit.kind === 'added') return words.edits.added;
  const { from } = edit;
  if (!from) return words.edits.edited;
  const describeWhen = (one: ClinicalEvent) =>
    axis.hasDays ? describeEventDay(one, axis, words) : describeEventDate(one, axis, words);
  return describeParts(
    [
      [words.figure.quoted(from.title), words.figure.quoted(event.title)],
      [describeWhen(from), describeWhen(event)],
    ],
    words,
  );
}

function describeTime(time: CaseTime, axis: TimeAxis, words: Words): string {
  const isInDays = axis.hasDays && time.clock === 'anchor';
  return isInDays ? describeDay(time, axis, words) : describeDate(time, axis, words);
}

/** Only what is said otherwise now is said; a change of nothing that has words is just "edited". */
function describeParts(pairs: readonly (readonly [string, string])[], words: Words): string {
  const were = pairs.filter(([before, now]) => before !== now).map(([before]) => before);
  return were.length === 0 ? words.edits.edited : words.edits.was(words.joints.list(were));
}
