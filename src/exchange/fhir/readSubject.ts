import type { CaseTime } from '../../domain/caseTime';
import { textAt } from './elementAt';
import { readDateTime } from './readFhirTime';

/** What of a patient bears on results: nothing that names anybody. */
export interface Subject {
  readonly sex?: 'male' | 'female';
  readonly birth?: CaseTime;
}

/** The sex and birth of a Patient resource, as far as they are told. */
export function readSubject(patient: unknown): Subject {
  const gender = textAt(patient, 'gender');
  const birth = readDateTime(textAt(patient, 'birthDate'))?.time;
  return {
    ...(gender === 'male' || gender === 'female' ? { sex: gender } : {}),
    ...(birth ? { birth } : {}),
  };
}
