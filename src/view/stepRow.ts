import type { PointedAt } from './pointedAt';

/** Something a key can stop at, and the moment of it that must be in the window. */
export interface Stop {
  readonly target: PointedAt;
  readonly at?: number;
}

/** What left and right walk along, by its columns: no list is made of 200,000 stops. */
export interface StepRow {
  readonly length: number;
  readonly columnOf: (target: PointedAt) => number | undefined;
  /** The first column that can be stopped at from one on; undefined beyond the ends. */
  readonly from: (column: number, step: 1 | -1) => number | undefined;
  readonly momentAt: (column: number) => number | undefined;
  /** The first of the columns nearest in time to a moment; undefined where none can be stopped at. */
  readonly nearest: (at: number) => number | undefined;
  readonly stopAt: (column: number) => Stop | undefined;
}
