import { CASE_FORMAT, type CaseFile } from '../caseFile';
import type { Findings } from './findings';

/** Everything that was found as one case file, before its author has chosen anything. */
export function draftCaseFile({ series, events }: Findings): CaseFile {
  return {
    format: CASE_FORMAT,
    id: 'draft',
    title: 'draft',
    series: [...series],
    events: [...events],
    source: { citation: 'draft' },
  };
}
