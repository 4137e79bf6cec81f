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
  needed: readonly string[],
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
  const { panels, broughtIn } = bringIn(shown, needed, series);
  const inOrder = idsOf(panels);
  return {
    unknown: asked.filter((id) => !known.includes(id)),
    ...(inOrder.join() === own.join() ? {} : { panels: inOrder }),
    ...(broughtIn.length === 0 ? {} : { broughtIn }),
  };
}

/** The needed series beside the others while there is room, and then in place of the last. */
function bringIn(
  shown: readonly string[],
  needed: readonly string[],
  series: CaseRecord['series'],
): { readonly panels: string[]; readonly broughtIn: NonNullable<ViewState['broughtIn']> } {
  let panels = [...shown];
  const broughtIn: { seriesId: string; insteadOf?: string }[] = [];
  for (const seriesId of needed) {
    if (panels.includes(seriesId) || !series.some(({ id }) => id === seriesId)) continue;
    const insteadOf =
      panels.length < MOST_PANELS ? undefined : panels.findLast((id) => !needed.includes(id));
    if (panels.length >= MOST_PANELS && insteadOf === undefined) break;
    panels = [...panels.filter((id) => id !== insteadOf), seriesId];
    broughtIn.push({ seriesId, ...(insteadOf === undefined ? {} : { insteadOf }) });
  }
  return { panels, broughtIn };
}
