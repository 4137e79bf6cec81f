import type { CaseRecord } from '../../../src/domain/caseRecord';
import type { ReadOutName } from '../../../src/domain/recovery/readOut';
import { deriveTimeAxis } from '../../../src/domain/timeAxis';
import {
  deriveRecovery,
  readRecovery,
  type RecoveryRow,
} from '../../../src/view/recovery/deriveRecovery';
import type { RecoveryReading } from '../../../src/view/recovery/recoveryReading';
import { en } from '../../../src/words/en';

interface Look {
  readonly seriesId?: string;
  readonly anchor?: string;
  readonly unit?: string;
  readonly days?: number;
}

/** What sentences about a case's recovery are made from; its first series unless told otherwise. */
export function readingOf(caseRecord: CaseRecord, look: Look = {}): RecoveryReading {
  const id = look.seriesId ?? caseRecord.series[0]!.id;
  return readRecovery(caseRecord, id, deriveTimeAxis(caseRecord, look.anchor), look.unit, en)!;
}

/** The rows of the panel by the name of their read-out. */
export function rowsOf(
  caseRecord: CaseRecord,
  look: Look = {},
): Readonly<Record<ReadOutName, RecoveryRow>> {
  const rows = deriveRecovery(readingOf(caseRecord, look), look.days ?? 3);
  return Object.fromEntries(rows.map((row) => [row.readOut.name, row])) as Record<
    ReadOutName,
    RecoveryRow
  >;
}
