import { useEffect } from 'react';
import type { CaseRecord } from '../../../domain/caseRecord';
import type { StepView } from '../../../domain/lesson';
import { deriveTimeFrame, spanFromAnchor } from '../../../domain/timeFrame';
import { drawVeil } from '../../../state/veil';

/** Draws a veil over what a view hides, from the end of the last that it shows. */
export function useVeilOf({ anchor }: CaseRecord, view: StepView | undefined, label: string): void {
  useEffect(() => {
    const frame = deriveTimeFrame(anchor?.time);
    const [last] = (view?.cut.hiddenAfter ?? []).flatMap(
      (time) => spanFromAnchor(time, frame) ?? [],
    );
    drawVeil(last && Number.isFinite(last.end) ? { from: last.end, label } : undefined);
    return () => {
      drawVeil(undefined);
    };
  }, [anchor, view, label]);
}
