import { useEffect, useMemo, useState } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import { needsLongSeriesKit } from '../view/derivePanel';
import { deriveTimelineView } from '../view/deriveTimelineView';
import type { LongSeriesKit } from '../view/longSeriesKit';
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
  const kit = useLongSeriesKit(caseRecord);
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
        kit,
      ),
    [caseRecord, axis, unit, anchorId, from, to, words, kit],
  );
}

/** Comes a moment after the first case that needs it, and stays. */
function useLongSeriesKit(caseRecord: CaseRecord): LongSeriesKit | undefined {
  const [kit, setKit] = useState<LongSeriesKit>();
  const isWanted = !kit && needsLongSeriesKit(caseRecord);
  useEffect(() => {
    if (!isWanted) return;
    void import('../view/longSeries').then(
      ({ longSeries }) => {
        setKit(longSeries);
      },
      (error: unknown) => {
        // Thrown in rendering, where the page catches what fails and offers to load again.
        setKit(() => {
          throw error;
        });
      },
    );
  }, [isWanted]);
  return kit;
}
