import { type ObservationKey, writeObservationKey } from './viewState';

/**
 * What the reader points at, by mouse, finger, key or focus. `at` is the place on the axis where
 * the pointer stands; without it, the thing itself is meant (a key, a card).
 */
export type PointedAt =
  | { readonly kind: 'observation'; readonly key: ObservationKey; readonly at?: number }
  | { readonly kind: 'event'; readonly id: string; readonly at?: number }
  | { readonly kind: 'time'; readonly at: number };

/** True where nothing would change on the page, so that a store can stay silent. */
export function isSamePointedAt(a: PointedAt | undefined, b: PointedAt | undefined): boolean {
  if (a === b) return true;
  if (a?.kind !== b?.kind || a?.at !== b?.at) return false;
  if (a?.kind === 'event' && b?.kind === 'event') return a.id === b.id;
  if (a?.kind === 'observation' && b?.kind === 'observation') return isSameKey(a.key, b.key);
  return true;
}

export function isSameKey(a: ObservationKey | undefined, b: ObservationKey | undefined): boolean {
  return a?.seriesId === b?.seriesId && a?.index === b?.index;
}

/** Says which value or event is meant, wherever the pointer stands; empty for a mere time. */
export function namePointedAt(pointedAt: PointedAt | undefined): string {
  if (pointedAt?.kind === 'observation') return writeObservationKey(pointedAt.key);
  return pointedAt?.kind === 'event' ? `event ${pointedAt.id}` : '';
}
