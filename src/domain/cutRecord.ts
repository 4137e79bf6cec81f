import type { CaseTime } from './caseTime';
import type { CaseRecord } from './caseRecord';
export interface RecordCut { readonly hiddenAfter?: readonly CaseTime[] }
export function cutRecord(caseRecord: CaseRecord, _cut: RecordCut): CaseRecord { return caseRecord; }
