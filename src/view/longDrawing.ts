import type { Box } from './box';
import type { LinearScale } from './linearScale';
import type { StepRow } from './stepRow';
import type { TimeDomain } from './viewState';

/** Values too many to be marks, in pixels. */
export interface PlacedDense {
  /** One path for each kind of thing. */
  readonly paths: readonly { readonly className: string; readonly d: string }[];
  /** Some of them are no data. */
  readonly isHollow: boolean;
  /** What they cover, to be kept free of words. */
  readonly boxes: readonly Box[];
}

/** Given a value by its index and how far the pointer is from it, in px. */
export type Consider = (index: number, dx: number, dy: number) => void;

/**
 * How a long series is drawn, pointed at and walked along. It goes with the view of the series, because its code
 * comes only when a case has one.
 */
export interface LongDrawing {
  /** How many values have a place on the axis; wholly before the window, and wholly after it. */
  readonly count: number;
  readonly earlier: number;
  readonly later: number;
  readonly stepRow: StepRow;
  /** All values whose times are nearest to a stretch of the axis; several where they tie. */
  readonly findNearestInTime: (place: TimeDomain) => number[];
  /** The last value that was surely drawn before day 0. */
  readonly findBaseline: () => number | undefined;
  readonly placeDense: (timeScale: LinearScale, scale: LinearScale) => PlacedDense;
  /** Considers the values within reach of a place, and if there are none the nearest in time. */
  readonly considerValues: (
    timeScale: LinearScale,
    scale: LinearScale,
    place: { readonly x: number; readonly y: number; readonly reach: number },
    consider: Consider,
  ) => void;
  /** All values as one path in a low strip. */
  readonly placeOverview: (scale: LinearScale, yScale: LinearScale) => string;
}
