import { createContext, useContext } from 'react';
import { type Emphasis, emphasisOfEvent, emphasisOfObservation } from '../view/emphasis';
import type { ObservationKey, ViewState } from '../view/viewState';
import { useIsPointedAt } from './pointedAtStore';

/** What is pinned in the address; a context, so that pinning redraws marks and not the chart. */
export const PinsContext = createContext<Pick<ViewState, 'pinnedEvent' | 'pinnedObservation'>>({});

export function useEventEmphasis(id: string): Emphasis {
  const pins = useContext(PinsContext);
  return useIsPointedAt({ kind: 'event', id }, (at) => emphasisOfEvent(id, at, pins));
}

export function useObservationEmphasis(key: ObservationKey): Emphasis {
  const pins = useContext(PinsContext);
  return useIsPointedAt({ kind: 'observation', key }, (at) => emphasisOfObservation(key, at, pins));
}
