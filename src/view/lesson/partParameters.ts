import type { CaseRecord } from '../../domain/caseRecord';
import type { StepView } from '../../domain/lesson';
import { deriveTimeAxis } from '../../domain/timeAxis';
import { presetWindow } from '../deriveExtent';
import { type ViewParameters, writeAxisTime } from '../viewParameters';

/**
 * What a part of a lesson asks for, in the words of an address; what the reader chose since then
 * comes first. A pinned event is in the address itself, so that it can be let go.
 *
 * @param caseRecord as the part shows it
 * @param shownKey the key of a mark of the whole case in this one
 */
export function partParameters<T extends ViewParameters>(
  caseRecord: CaseRecord,
  view: StepView,
  shownKey: (key: string) => string | undefined,
  chosen: T,
): T {
  const { unit, axis, pinnedObservation } = view;
  const isShown = caseRecord.events.some(({ id }) => id === chosen.anchor);
  // Or a hidden event in an address would turn the axis to the case's own day 0, which is hidden too.
  const anchor = isShown ? chosen.anchor : view.anchor;
  const timeAxis = deriveTimeAxis(caseRecord, anchor);
  const window = view.window && presetWindow(view.window, timeAxis);
  const mode = timeAxis.hasDays ? (axis ?? 'days') : 'dates';
  const observation = pinnedObservation === undefined ? undefined : shownKey(pinnedObservation);
  // Panels stay from step to step, but a hidden series is not to be named.
  const { panels, ...others } = chosen;
  const kept = panels?.split(',').filter((id) => caseRecord.series.some((one) => one.id === id));
  return {
    // Without its series there is nothing to be shown in a unit.
    ...(unit === undefined || caseRecord.series.length === 0 ? {} : { unit }),
    ...(axis === undefined ? {} : { axis }),
    ...(window
      ? {
          from: writeAxisTime(window.from, timeAxis, mode),
          to: writeAxisTime(window.to, timeAxis, mode),
        }
      : {}),
    ...(observation === undefined ? {} : { observation }),
    ...(others as T),
    ...(kept && kept.length > 0 ? { panels: kept.join() } : {}),
    ...(anchor === undefined ? {} : { anchor }),
  };
}
