import { addStroke } from '../domain/prediction/addStroke';
import { valueAt } from '../domain/prediction/lineAt';
import type { Piece, PredictedPoint } from '../domain/prediction/prediction';
import { keptValue, type PredictionGrid } from '../domain/prediction/predictionGrid';
import { setValueAt } from '../domain/prediction/setValueAt';
import { settlePieces } from '../domain/prediction/settlePieces';
import { EMPTY_PREDICTION, type PredictionStore } from './predictionStore';

/** What can be done to a prediction; a committed one changes only by starting again. */
export interface PredictionActions {
  readonly startStroke: (point: PredictedPoint) => void;
  readonly extendStroke: (points: readonly PredictedPoint[]) => void;
  readonly endStroke: () => void;
  readonly cancelStroke: () => void;
  /** `undefined` takes the day out. */
  readonly setValue: (day: number, value: number | undefined) => void;
  readonly moveCursor: (day: number | undefined) => void;
  readonly undo: () => void;
  readonly clear: () => void;
  /** Settles the line; does nothing while nothing is drawn. */
  readonly commit: () => void;
  readonly startAgain: () => void;
  readonly writeWhy: (why: string) => void;
}

const MOST_UNDO = 50;

export function createPredictionActions(
  store: PredictionStore,
  grid: PredictionGrid,
  days: readonly number[],
): PredictionActions {
  const change = (pieces: readonly Piece[]) => {
    const state = store.read();
    const past = [...state.past, state.pieces].slice(-MOST_UNDO);
    store.write({ ...state, pieces, past, stroke: [] });
  };
  const isOpen = () => !store.read().isCommitted;
  return {
    startStroke: (point) => {
      if (isOpen()) store.write({ ...withoutCursor(store), stroke: [point] });
    },
    extendStroke: (points) => {
      const state = store.read();
      if (state.stroke.length > 0) store.write({ ...state, stroke: [...state.stroke, ...points] });
    },
    endStroke: () => {
      const { pieces, stroke } = store.read();
      if (stroke.length > 0) change(addStroke(pieces, stroke, grid));
    },
    cancelStroke: () => {
      const state = store.read();
      if (state.stroke.length > 0) store.write({ ...state, stroke: [] });
    },
    setValue: (day, value) => {
      const { pieces } = store.read();
      const kept = value === undefined ? undefined : keptValue(value, grid);
      if (isOpen() && valueAt(pieces, day) !== kept) {
        change(setValueAt(pieces, day, kept, days, grid));
      }
    },
    moveCursor: (day) => {
      const state = withoutCursor(store);
      store.write(day === undefined ? state : { ...state, cursor: day });
    },
    undo: () => {
      const state = store.read();
      const pieces = state.past.at(-1);
      if (pieces && isOpen()) store.write({ ...state, pieces, past: state.past.slice(0, -1) });
    },
    clear: () => {
      if (isOpen() && store.read().pieces.length > 0) change([]);
    },
    commit: () => {
      const state = withoutCursor(store);
      if (state.pieces.length === 0) return;
      store.write({ ...state, pieces: settlePieces(state.pieces, grid), isCommitted: true });
    },
    startAgain: () => {
      store.write(EMPTY_PREDICTION);
    },
    writeWhy: (why) => {
      store.write({ ...store.read(), why });
    },
  };
}

function withoutCursor(store: PredictionStore) {
  const { cursor: _, ...state } = store.read();
  return state;
}
