import type { CaseRecord } from '../domain/caseRecord';
import { MOST_PANELS, shownSeries } from './shownSeries';
import type { ViewState } from './viewState';

/** Which panels an address asks for, as far as a case can follow it. */
export interface ResolvedPanels extends Pick<ViewState, 'panels' | 'broughtIn'> {
  /** What was asked for and is not shown: ids that the case has not, or those after the sixth. */
  readonly unknown: readonly string[];
}

/**
 * The panels of the address in the order of the file, at most six. A series that something on the
 * page needs is brought in: beside the others while there is room, and else in place of the last.
 *
 * @param text ids with commas between
 * @param needed ids of series whose value is pinned or asked about
 */
export function resolvePanels(
  text: string | undefined,
  needed: readonly (string | undefined)[],
  caseRecord: CaseRecord,
): ResolvedPanels {
  const { series, isComparison } = caseRecord;
  const asked = isComparison ? [] : (text ?? '').split(',').filter((id) => id !== '');
  if (asked.length === 0 && (isComparison === true || series.length <= MOST_PANELS)) {
    return { unknown: [] };
  }
  const idsOf = (panels?: readonly string[]) => shownSeries(caseRecord, panels).map(({ id }) => id);
  const own = idsOf();
  const known = idsOf(asked).slice(0, MOST_PANELS);
  const shown = known.length > 0 ? known : own;
  const missing = needed.find((id) => id !== undefined && !shown.includes(id));
  const broughtIn = series.find(({ id }) => id === missing)?.id;
  const insteadOf =
    broughtIn === undefined || shown.length < MOST_PANELS ? undefined : shown.at(-1);
  const panels = idsOf([...shown, broughtIn ?? ''].filter((id) => id !== '' && id !== insteadOf));
  return {
    unknown: asked.filter((id) => !known.includes(id)),
    ...(panels.join() === own.join() ? {} : { panels }),
    ...(broughtIn === undefined
      ? {}
      : { broughtIn: { seriesId: broughtIn, ...(insteadOf === undefined ? {} : { insteadOf }) } }),
  };
}
