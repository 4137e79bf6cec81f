import { useEffect, useMemo, useState } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import { type DeriveLong, holdsLongSeries } from '../view/derivePanel';
import {
  deriveStandingView,
  deriveWindowView,
  type StandingView,
} from '../view/deriveTimelineView';
import { shownSeries } from '../view/shownSeries';
import type { TimelineView } from '../view/timelineView';
import type { ViewState } from '../view/viewState';
import type { Words } from '../words/en';

/**
 * The view without its pins, so that pinning does not draw the chart again. What no window changes
 * stays the same object from zoom to zoom.
 */
export function useDrawnView(
  caseRecord: CaseRecord,
  { axis, unit, anchorId, panels, window }: ViewState,
  words: Words,
): TimelineView {
  const { from, to } = window;
  const deriveLong = useDeriveLong(caseRecord, panels);
  // The list is made anew at each zoom.
  const ids = panels?.join();
  const standing = useMemo(
    () =>
      deriveStandingView(
        caseRecord,
        {
          axis,
          ...(unit === undefined ? {} : { unit }),
          ...(anchorId === undefined ? {} : { anchorId }),
          ...(ids === undefined ? {} : { panels: ids.split(',') }),
        },
        words,
        deriveLong,
      ),
    [caseRecord, axis, unit, anchorId, ids, words, deriveLong],
  );
  const mounted = useMountedPanels(standing, deriveLong !== undefined);
  return useMemo(
    () => deriveWindowView(standing, { from, to }, mounted && ((id) => !mounted.has(id))),
    [standing, from, to, mounted],
  );
}

/**
 * Which panels of long series have been drawn; one more in each frame, so that none is a long wait
 * for the pointer. One alone is drawn with the figure.
 *
 * @param isReady the code that draws them has come
 * @returns undefined where nothing waits
 */
function useMountedPanels(
  { panels }: StandingView,
  isReady: boolean,
): ReadonlySet<string> | undefined {
  const long = panels.filter(({ isLong }) => isLong).map(({ seriesId }) => seriesId);
  const [mounted, setMounted] = useState(() => new Set(long.length === 1 ? long : []));
  const next = isReady && long.length > 1 ? long.find((id) => !mounted.has(id)) : undefined;
  useEffect(() => {
    if (next === undefined) return;
    const frame = requestAnimationFrame(() => {
      setMounted((before) => new Set(before).add(next));
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [next]);
  return next === undefined ? undefined : mounted;
}

/** Comes a moment after the first case that needs it, and stays. */
function useDeriveLong(
  caseRecord: CaseRecord,
  panels: ViewState['panels'],
): DeriveLong | undefined {
  const [loaded, setLoaded] = useState<{ readonly deriveLong: DeriveLong }>();
  const isWanted = !loaded && holdsLongSeries(shownSeries(caseRecord, panels));
  useEffect(() => {
    if (!isWanted) return;
    void import('../view/deriveLong').then(setLoaded, (error: unknown) => {
      // Thrown in rendering, where the page catches what fails and offers to load again.
      setLoaded(() => {
        throw error;
      });
    });
  }, [isWanted]);
  return loaded?.deriveLong;
}
