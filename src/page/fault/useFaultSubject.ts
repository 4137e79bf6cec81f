import { useMemo } from 'react';
import type { FaultSubject } from '../../view/fault/fault';
import { resolveViewState } from '../../view/viewParameters';
import { isNarrowPage } from '../isNarrowPage';
import type { StageProps } from '../stageProps';
import { useDrawnView } from '../useDrawnView';

/** The case and its view as they are drawn when nothing is wrong, from what the page has too. */
export function useFaultSubject({
  caseRecord,
  parameters,
  words,
}: Pick<StageProps, 'caseRecord' | 'parameters' | 'words'>): FaultSubject {
  const isNarrow = isNarrowPage();
  const { state } = useMemo(
    () => resolveViewState(parameters, caseRecord, isNarrow, words),
    [parameters, caseRecord, isNarrow, words],
  );
  const view = useDrawnView(caseRecord, state, words);
  return useMemo(() => ({ caseRecord, view }), [caseRecord, view]);
}
