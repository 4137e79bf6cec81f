import { type ComparedCase, ownerOf, writeOwnedId } from '../../domain/comparison/comparedCase';
import { convertibleUnits } from '../../domain/shownUnit';
import type { CaseRecord } from '../../domain/caseRecord';
import type { CompareWords } from '../../words/enCompare';
import type { ViewParameters } from '../viewParameters';
import { parseObservationKey } from '../viewState';

/**
 * The choices of the address as a comparison can follow them: one unit for all, days, and each case
 * from its own day 0. What is pinned in the case itself stays pinned beside others; a value of a
 * series that is not drawn is let go.
 *
 * @param merged as `mergeRecords` makes it of the cases
 */
export function comparedParameters(
  parameters: ViewParameters,
  cases: readonly ComparedCase[],
  merged: CaseRecord,
  say: CompareWords,
): { readonly parameters: ViewParameters; readonly notices: readonly string[] } {
  const { unit, axis, anchor, event, observation, panels: _, ...rest } = parameters;
  const notices: string[] = [];
  const units = convertibleUnits(merged.series);
  const isUnitKnown = unit === undefined || units.includes(unit);
  if (!isUnitKnown) notices.push(say.notes.wrongUnit(unit));
  if (axis !== undefined && axis !== 'days') notices.push(say.notes.daysOnly);
  if (anchor !== undefined) notices.push(say.notes.ownAnchor);
  const own = merged.series.find((series) => units.includes(series.unit))?.unit;
  const shown = unit !== undefined && isUnitKnown ? unit : own;
  const owned = (id: string | undefined) => {
    const [first] = cases;
    return id === undefined || !first || ownerOf(id, cases) ? id : writeOwnedId(first, id);
  };
  const pinnedEvent = owned(event);
  const pinned = owned(observation);
  const key = pinned === undefined ? undefined : parseObservationKey(pinned);
  const isDrawn = merged.series.some(({ id }) => id === key?.seriesId);
  const isOfCase = key !== undefined && isSeriesOf(key.seriesId, cases);
  return {
    parameters: {
      ...rest,
      ...(shown === undefined ? {} : { unit: shown }),
      ...(pinnedEvent === undefined ? {} : { event: pinnedEvent }),
      ...(pinned === undefined || (isOfCase && !isDrawn) ? {} : { observation: pinned }),
    },
    notices,
  };
}

function isSeriesOf(id: string, cases: readonly ComparedCase[]): boolean {
  const owner = ownerOf(id, cases);
  return owner?.caseRecord.series.some((series) => writeOwnedId(owner, series.id) === id) ?? false;
}
