import { isSameKey, type PointedAt } from './pointedAt';
import type { ObservationKey, ViewState } from './viewState';

/** How strongly a mark, a pin or a card stands out; each outranks those before it. */
export type Emphasis = 'none' | 'hover' | 'pinned';

type Pins = Pick<ViewState, 'pinnedEvent' | 'pinnedObservation'>;

export function emphasisOfEvent(
  id: string,
  pointedAt: PointedAt | undefined,
  pins: Pins,
): Emphasis {
  if (pins.pinnedEvent === id) return 'pinned';
  return pointedAt?.kind === 'event' && pointedAt.id === id ? 'hover' : 'none';
}

export function emphasisOfObservation(
  key: ObservationKey,
  pointedAt: PointedAt | undefined,
  pins: Pins,
): Emphasis {
  if (isSameKey(pins.pinnedObservation, key)) return 'pinned';
  return pointedAt?.kind === 'observation' && isSameKey(pointedAt.key, key) ? 'hover' : 'none';
}
