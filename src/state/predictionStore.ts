import { useSyncExternalStore } from 'react';
import type { Piece, PredictedPoint } from '../domain/prediction/prediction';
import { createStore, type Store } from './createStore';

/** What one person has drawn for one task. */
export interface PredictionState {
  readonly pieces: readonly Piece[];
  /** What undo brings back, the last first to come. */
  readonly past: readonly (readonly Piece[])[];
  /** The stroke under way, in the order in which it is drawn. */
  readonly stroke: readonly PredictedPoint[];
  /** The sampling day that the arrow keys are at. */
  readonly cursor?: number;
  readonly isCommitted: boolean;
  readonly why: string;
}

export type PredictionStore = Store<PredictionState>;

export const EMPTY_PREDICTION: PredictionState = {
  pieces: [],
  past: [],
  stroke: [],
  isCommitted: false,
  why: '',
};

const stores = new Map<string, PredictionStore>();

/**
 * The prediction for a task, outside React: a stroke draws its line again and nothing else. It stays
 * while the reader moves between steps, and in this tab over a reload, where the browser allows it.
 *
 * @param key `CASE_ID/TASK_ID`
 */
export function predictionStoreOf(key: string): PredictionStore {
  const known = stores.get(key);
  if (known) return known;
  const store = createStore<PredictionState>(readKept(key) ?? EMPTY_PREDICTION);
  store.subscribe(() => {
    if (store.read().stroke.length === 0) keep(key, store.read());
  });
  stores.set(key, store);
  return store;
}

/** A value made from a prediction; it must be a primitive or a part of the state. */
export function usePredictionState<T>(
  store: PredictionStore,
  select: (state: PredictionState) => T,
): T {
  return useSyncExternalStore(store.subscribe, () => select(store.read()));
}

const storageKey = (key: string) => `caseline.prediction.${key}`;

function keep(key: string, { pieces, isCommitted, why }: PredictionState): void {
  try {
    sessionStorage.setItem(storageKey(key), JSON.stringify({ pieces, isCommitted, why }));
  } catch {
    // Storage is full or forbidden; then the prediction lives as long as the page.
  }
}

function readKept(key: string): PredictionState | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(key)) ?? 'null');
    return isKept(kept) ? { ...EMPTY_PREDICTION, ...kept } : undefined;
  } catch {
    return undefined;
  }
}

/** Another program of this address can have written anything. */
function isKept(kept: unknown): kept is Pick<PredictionState, 'pieces' | 'isCommitted' | 'why'> {
  if (typeof kept !== 'object' || kept === null) return false;
  const { pieces, isCommitted, why } = kept as Record<string, unknown>;
  return (
    typeof isCommitted === 'boolean' &&
    typeof why === 'string' &&
    Array.isArray(pieces) &&
    pieces.every((piece) => Array.isArray(piece) && piece.length > 0 && piece.every(isPoint))
  );
}

function isPoint(point: unknown): point is PredictedPoint {
  if (typeof point !== 'object' || point === null) return false;
  const { day, value } = point as Record<string, unknown>;
  return Number.isFinite(day) && Number.isFinite(value);
}
