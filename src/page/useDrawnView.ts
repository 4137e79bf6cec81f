import { useEffect, useMemo, useState } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import { type DeriveLong, holdsLongSeries } from '../view/derivePanel';
import { deriveTimelineView } from '../view/deriveTimelineView';
import type { TimelineView } from '../view/timelineView';
import type { ViewState } from '../view/viewState';
import type { Words } from '../words/en';

/** The view without its pins, so that pinning does not draw the chart again. */
export function useDrawnView(
  caseRecord: CaseRecord,
  { axis, unit, anchorId, window }: ViewState,
  words: Words,
): TimelineView {
  const { from, to } = window;
  const deriveLong = useDeriveLong(caseRecord);
  return useMemo(
    () =>
      deriveTimelineView(
        caseRecord,
        {
          axis,
          window: { from, to },
          ...(unit === undefined ? {} : { unit }),
          ...(anchorId === undefined ? {} : { anchorId }),
        },
        words,
        deriveLong,
      ),
    [caseRecord, axis, unit, anchorId, from, to, words, deriveLong],
  );
}

/** Comes a moment after the first case that needs it, and stays. */
function useDeriveLong(caseRecord: CaseRecord): DeriveLong | undefined {
  const [loaded, setLoaded] = useState<{ readonly deriveLong: DeriveLong }>();
  const isWanted = !loaded && holdsLongSeries(caseRecord);
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
