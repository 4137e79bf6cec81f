import type { Box } from './box';
import type { NearValue, Pointer, Rank } from './findNearestPlaced';
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
  /** Where on the axis a value is drawn; nothing for one that is missing or has no place. */
  readonly spansAt: (index: number) => readonly TimeDomain[];
  /** All values whose times are nearest to a stretch of the axis; several where they tie. */
  readonly findNearestInTime: (place: TimeDomain) => number[];
  /** The last value that was surely drawn before day 0. */
  readonly findBaseline: () => number | undefined;
  readonly placeDense: (timeScale: LinearScale, scale: LinearScale) => PlacedDense;
  /** The nearest of the values within reach of a place, and if there are none of those in time. */
  readonly findNearestPlaced: (
    timeScale: LinearScale,
    scale: LinearScale,
    pointer: Pointer,
    rank: Rank,
  ) => NearValue | undefined;
  /** All values as one path in a low strip. */
  readonly placeOverview: (scale: LinearScale, yScale: LinearScale) => string;
}
