import { longGapOf } from './longGap';
import { oncePer } from './oncePer';
import type { Series } from './series';
import { reachOf, type SeriesReach } from './seriesReach';
import { type SeriesTally, tallySeries } from './seriesTally';
import { buildPyramid, type ValuePyramid } from './valuePyramid';

/**
 * Everything of a series that takes a pass over all its values. What reads a long series in a worker
 * makes it there and hands it over beside the series, so that the page's thread makes no such pass.
 */
export interface SeriesDigest {
  readonly tally: SeriesTally;
  readonly reach: SeriesReach;
  /** ms, as `longGapOf`. */
  readonly longGap: number;
  readonly pyramid: ValuePyramid;
}

export const pyramidOf = oncePer(buildPyramid);

/** Works out what is not known yet. */
export function digestSeries(series: Series): SeriesDigest {
  return {
    tally: tallySeries(series),
    reach: reachOf(series),
    longGap: longGapOf(series),
    pyramid: pyramidOf(series),
  };
}

/**
 * Makes known what was worked out for this series elsewhere. It is bound to the object and not a
 * field of it: a copy with other values or another range would carry it on and be wrong.
 */
export function learnDigest(series: Series, digest: SeriesDigest): void {
  tallySeries.learn(series, digest.tally);
  reachOf.learn(series, digest.reach);
  longGapOf.learn(series, digest.longGap);
  pyramidOf.learn(series, digest.pyramid);
}
