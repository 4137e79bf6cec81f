import { useMemo } from 'react';
import type { FaultSubject } from '../../view/fault/fault';
import { NARROW_WIDTH } from '../../view/placeFigure';
import { resolveViewState } from '../../view/viewParameters';
import type { StageProps } from '../stageProps';
import { useDrawnView } from '../useDrawnView';

/** The air at both sides of the page, as page.css has it. */
const MARGINS = { narrow: { upTo: 600, width: 20 }, wide: 48 };

/** The case and its view as they are drawn when nothing is wrong, from what the page has too. */
export function useFaultSubject({
  caseRecord,
  parameters,
  words,
}: Pick<StageProps, 'caseRecord' | 'parameters' | 'words'>): FaultSubject {
  const { clientWidth } = document.documentElement;
  const margins = clientWidth <= MARGINS.narrow.upTo ? MARGINS.narrow.width : MARGINS.wide;
  const isNarrow = clientWidth > 0 && clientWidth - margins < NARROW_WIDTH;
  const { state } = useMemo(
    () => resolveViewState(parameters, caseRecord, isNarrow, words),
    [parameters, caseRecord, isNarrow, words],
  );
  const view = useDrawnView(caseRecord, state, words);
  return useMemo(() => ({ caseRecord, view }), [caseRecord, view]);
}
