import type { CaseRecord } from '../domain/caseRecord';
import { shownSeries } from '../view/shownSeries';
import type { ViewState } from '../view/viewState';
import { changeAddress } from './addressStore';

/** Gives these series a panel; a pin on a value of another would bring it back, and is let go. */
export function showPanels(
  ids: readonly string[],
  caseRecord: CaseRecord,
  { pinnedObservation }: ViewState,
): void {
  const panels = shownSeries(caseRecord, ids)
    .map(({ id }) => id)
    .join();
  const own = shownSeries(caseRecord)
    .map(({ id }) => id)
    .join();
  const isPinShown = !pinnedObservation || ids.includes(pinnedObservation.seriesId);
  changeAddress({
    panels: panels === own ? undefined : panels,
    ...(isPinShown ? {} : { observation: undefined }),
  });
}
