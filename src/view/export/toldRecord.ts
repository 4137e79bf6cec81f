import type { CaseRecord } from '../../domain/caseRecord';

/**
 * The case as far as it is told: where the page says no sentence of the course, what the source
 * claims of it goes out neither. A figure, its data and a printed page of one view are of one version.
 */
export function toldRecord(caseRecord: CaseRecord, hasHeadline: boolean): CaseRecord {
  if (hasHeadline) return caseRecord;
  const { claim: _, ...told } = caseRecord;
  return told;
}
