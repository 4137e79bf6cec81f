import { useEffect } from 'react';
import type { CaseRecord } from '../../../domain/caseRecord';
import { cutRecord } from '../../../domain/cutRecord';
import type { StepView } from '../../../domain/lesson';
import { deriveTimeFrame, spanFromAnchor } from '../../../domain/timeFrame';
import { drawVeil, type Veil } from '../../../state/veil';

/** Draws a veil over what a view hides: the curve from the end of the last it shows, and events. */
export function useVeilOf(caseRecord: CaseRecord, view: StepView | undefined, label: string): void {
  useEffect(() => {
    drawVeil(view && deriveVeil(caseRecord, view, label));
    return () => {
      drawVeil(undefined);
    };
  }, [caseRecord, view, label]);
}

function deriveVeil(caseRecord: CaseRecord, { cut }: StepView, label: string): Veil | undefined {
  const frame = deriveTimeFrame(caseRecord.anchor?.time);
  const shown = new Set(cutRecord(caseRecord, cut).events.map(({ id }) => id));
  const events = new Set(caseRecord.events.map(({ id }) => id).filter((id) => !shown.has(id)));
  const [last] = (cut.hiddenAfter ?? []).flatMap((time) => spanFromAnchor(time, frame) ?? []);
  const from = last && Number.isFinite(last.end) ? { from: last.end } : {};
  return last || events.size > 0 ? { label, events, ...from } : undefined;
}
