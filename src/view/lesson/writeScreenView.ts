import type { CaseRecord } from '../../domain/caseRecord';
import { DAY_MS } from '../../domain/caseTime';
import { deriveTimeAxis, type TimeAxis } from '../../domain/timeAxis';
import type { ScreenView } from '../../exchange/lesson/write/changeView';
import type { MomentInFile } from '../../exchange/lesson/write/momentText';
import { writeAxisTime } from '../viewParameters';
import { type TimeDomain, type ViewState, writeObservationKey } from '../viewState';

/**
 * What stands on the screen, as a step of a lesson keeps it. Moments are told in days from day 0 of
 * the case, whichever event the screen counts from; in a case without one, as dates.
 *
 * @param hasWindow false where the window is the one that the case opens with
 */
export function writeScreenView(
  caseRecord: CaseRecord,
  state: ViewState,
  hasWindow: boolean,
): ScreenView {
  const { unit, anchorId, pinnedEvent, pinnedObservation } = state;
  const axis = deriveTimeAxis(caseRecord);
  const seen = writeStretch(state.window, axis);
  return {
    seen,
    ...(hasWindow ? { window: seen } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(state.axis === 'dates' && axis.hasDays ? { axis: 'dates' } : {}),
    ...(anchorId === undefined ? {} : { anchor: anchorId }),
    ...(pinnedEvent === undefined ? {} : { event: pinnedEvent }),
    ...(pinnedObservation ? { observation: writeObservationKey(pinnedObservation) } : {}),
  };
}

function writeStretch({ from, to }: TimeDomain, axis: TimeAxis): ScreenView['seen'] {
  return { from: writeMoment(from, axis), to: writeMoment(to, axis) };
}

/** To the hundredth of a day, as an address tells it. */
function writeMoment(at: number, axis: TimeAxis): MomentInFile {
  if (!axis.hasDays) return { date: writeAxisTime(at, axis, 'dates') };
  return { day: Math.round((at / DAY_MS) * 100) / 100 + 0 };
}
