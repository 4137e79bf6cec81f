import { useMemo } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import type { FaultWords } from '../../words/enFault';

/** The case under a title that says it is drawn wrong: in the figure's name and in its caption. */
export function useWrongCase(
  caseRecord: CaseRecord,
  isWrong: boolean,
  faultWords: FaultWords,
): CaseRecord {
  return useMemo(
    () => (isWrong ? { ...caseRecord, title: faultWords.titled(caseRecord.title) } : caseRecord),
    [caseRecord, isWrong, faultWords],
  );
}
