import type { CaseRecord } from '../../../domain/caseRecord';
import type { StepView } from '../../../domain/lesson';
import { changeAddress } from '../../../state/addressStore';
import { partParameters } from '../../../view/lesson/partParameters';
import type { ViewParameters } from '../../../view/viewParameters';

const NOTHING_CHOSEN = {
  unit: undefined,
  axis: undefined,
  anchor: undefined,
  from: undefined,
  to: undefined,
  observation: undefined,
} as const;

/** Sets the figure as a part has it, on the whole case: an author sees what is hidden. */
export function showPart(caseRecord: CaseRecord, view: StepView): void {
  const none: ViewParameters = {};
  const shown = partParameters(caseRecord, view, (key) => key, none);
  changeAddress({ ...NOTHING_CHOSEN, ...shown, event: view.pinnedEvent }, 'replace');
}
