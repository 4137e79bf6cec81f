import { DAY_MS } from '../../domain/caseTime';
import { type MedianCourse, deriveMedianCourse } from '../../domain/prediction/medianCourse';
import type { Piece } from '../../domain/prediction/prediction';
import { dayAt, type PredictionGrid } from '../../domain/prediction/predictionGrid';
import type { Series } from '../../domain/series';
import { derivePanel } from '../derivePanel';
import { lowerFirst } from '../deriveTimelineView';
import { redrawDomain } from '../redrawDomain';
import type { PanelView } from '../timelineView';
import { deriveValueDomain } from '../valueDomain';
import type { TimeDomain } from '../viewState';
import type { PredictionTelling } from './predictionTelling';

/** The curve of one student. */
export interface WallCurve {
  /** Counted from 1, as they came. */
  readonly number: number;
  readonly name?: string;
  readonly pieces: readonly Piece[];
}

/** A class on one figure, before it is given a size. */
export interface WallView {
  readonly window: TimeDomain;
  /** What of the truth can be seen, on an axis that holds all of it and every curve. */
  readonly panel: PanelView;
  readonly axisTitle: string;
  readonly curves: readonly WallCurve[];
  /** Of one curve there is none. */
  readonly median?: MedianCourse;
}

/** How much of the axis shows what was known before, as a share of what was drawn. */
const BEFORE = 0.22;

/**
 * @param known the series as it can be seen now: cut, or whole once it is shown
 * @param telling with the whole series, so that showing the truth moves no axis
 */
export function deriveWall(
  curves: readonly WallCurve[],
  known: Series,
  grid: PredictionGrid,
  telling: PredictionTelling,
): WallView {
  const { series, axis, shown, words } = telling;
  const drawn = grid.count * grid.dayStep;
  const window = {
    from: (grid.from - Math.max(1, drawn * BEFORE)) * DAY_MS,
    to: (dayAt(grid.count, grid) + drawn * 0.02) * DAY_MS,
  };
  const look = { unit: shown.unit, window, panels: 1, deriveLong: undefined };
  const whole = derivePanel(series, axis, look, words);
  const panel = known === series ? whole : derivePanel(known, axis, look, words);
  const values = curves.flatMap(({ pieces }) =>
    pieces.flat().map(({ value }) => value * shown.factor),
  );
  const { low, high } = whole.domain;
  // What students draw lies on the axis they drew on; a code can hold anything.
  const isWider = values.some((value) => value < low || value > high);
  const median =
    curves.length > 1
      ? deriveMedianCourse(
          curves.map(({ pieces }) => pieces),
          grid,
        )
      : undefined;
  return {
    window,
    panel: redrawDomain(
      panel,
      isWider ? deriveValueDomain([low, high, ...values], []) : whole.domain,
    ),
    axisTitle: axis.anchorEvent
      ? words.axis.days(lowerFirst(axis.anchorEvent.title), axis.isZeroAbout)
      : words.axis.daysOnly,
    curves,
    ...(median ? { median } : {}),
  };
}
