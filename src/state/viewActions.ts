import type { CaseRecord } from '../domain/caseRecord';
import { deriveTimeAxis, spanOfEvent } from '../domain/timeAxis';
import { clampWindow, deriveExtent, openingWindow } from '../view/deriveExtent';
import { windowReaching } from '../view/zoomWindow';
import { writeAxisTime } from '../view/viewParameters';
import {
  type ObservationKey,
  type TimeDomain,
  type ViewState,
  writeObservationKey,
} from '../view/viewState';
import { changeAddress } from './addressStore';
import type { UrlChanges } from './urlParameters';

/** What a reader can do to the view; each ends in the address and nowhere else. */
export interface ViewActions {
  readonly showUnit: (unit: string) => void;
  readonly showAxis: (axis: ViewState['axis']) => void;
  readonly showAnchor: (eventId: string) => void;
  readonly showWindow: (window: TimeDomain, mode?: 'push' | 'replace') => void;
  readonly showAll: () => void;
  readonly togglePinnedEvent: (id: string) => void;
  readonly togglePinnedObservation: (key: ObservationKey) => void;
  readonly releasePins: () => void;
}

/** The actions on one view of one case. Defaults are taken out of the address again. */
export function createViewActions(
  caseRecord: CaseRecord,
  state: ViewState,
  isNarrow: boolean,
): ViewActions {
  const axis = deriveTimeAxis(caseRecord, state.anchorId);
  const { domain: whole, historyEventIds } = deriveExtent(caseRecord, axis);
  const opening = openingWindow(caseRecord, axis, isNarrow, whole);

  const windowChanges = (
    window: TimeDomain,
    anchorId = state.anchorId,
    mode = state.axis,
  ): UrlChanges => {
    if (isSameWindow(window, opening)) return { from: undefined, to: undefined };
    const written = deriveTimeAxis(caseRecord, anchorId);
    return {
      from: writeAxisTime(window.from, written, mode),
      to: writeAxisTime(window.to, written, mode),
    };
  };

  /** A pinned event that the window does not show is brought into it. */
  const changesToReach = (id: string): UrlChanges => {
    const event = caseRecord.events.find((one) => one.id === id);
    const span = event && spanOfEvent(event, axis.frame);
    if (!span || historyEventIds.has(id)) return {};
    return windowChanges(windowReaching(state.window, span));
  };

  const pinned = state.pinnedObservation && writeObservationKey(state.pinnedObservation);
  return {
    showUnit: (unit) => {
      const own = caseRecord.series[0]?.unit;
      changeAddress({ unit: unit === own ? undefined : unit });
    },
    showAxis: (mode) => {
      changeAddress({
        axis: mode === 'dates' && axis.hasDays ? 'dates' : undefined,
        ...windowChanges(state.window, state.anchorId, mode),
      });
    },
    showAnchor: (eventId) => {
      const anchor = eventId === caseRecord.anchor?.event ? undefined : eventId;
      changeAddress({ anchor, ...windowChanges(state.window, anchor) });
    },
    showWindow: (window, mode = 'push') => {
      changeAddress(windowChanges(clampWindow(window, whole)), mode);
    },
    showAll: () => {
      changeAddress(windowChanges(whole));
    },
    togglePinnedEvent: (id) => {
      if (state.pinnedEvent === id) changeAddress({ event: undefined });
      else changeAddress({ event: id, ...changesToReach(id) });
    },
    togglePinnedObservation: (key) => {
      const text = writeObservationKey(key);
      changeAddress({ observation: pinned === text ? undefined : text });
    },
    releasePins: () => {
      changeAddress({ event: undefined, observation: undefined });
    },
  };
}

/** Windows are told to the hundredth of a day, so closer ones are one. */
export function isSameWindow(a: TimeDomain, b: TimeDomain): boolean {
  const hundredth = 864_000;
  return Math.abs(a.from - b.from) < hundredth && Math.abs(a.to - b.to) < hundredth;
}
