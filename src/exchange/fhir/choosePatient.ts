import { compareSpans } from '../../domain/caseTime';
import type { FhirWords } from '../../words/enFhir';
import { describeSubject } from './describeSubject';
import { elementAt } from './elementAt';
import type { FhirPatientOption } from './fhirReading';
import type { FhirResource } from './fhirResource';
import { type FhirTime, readDateTime } from './readFhirTime';
import { readSubject, type Subject } from './readSubject';
import type { ReferenceIndex } from './referenceIndex';
import { subjectOf } from './subjectOf';

/** The resources of the one patient a case is about, and why others are not among them. */
export interface PatientChoice {
  readonly subject: Subject;
  readonly resources: readonly FhirResource[];
  readonly leftOut: readonly { readonly resource: FhirResource; readonly reason: string }[];
}

interface Patient {
  readonly id: string;
  readonly subject: Subject;
  readonly resources: FhirResource[];
}

/**
 * The one patient that results and events are about; with several, who they are, so that the
 * author can be asked. Ids are numbers in the order of the file, because keys may identify people.
 */
export function choosePatient(
  resources: readonly FhirResource[],
  references: ReferenceIndex,
  chosen: string | undefined,
  words: FhirWords,
): PatientChoice | { readonly ask: readonly FhirPatientOption[] } {
  const patients = new Map<string, Patient>();
  const nobody: FhirResource[] = [];
  const leftOut: { resource: FhirResource; reason: string }[] = [];
  for (const resource of resources) {
    const about = subjectOf(resource, references);
    if (about.kind === 'none') nobody.push(resource);
    else if (about.kind === 'other') {
      leftOut.push({ resource, reason: words.reasons.otherSubject(about.type) });
    } else {
      const id = `patient-${patients.size + 1}`;
      const patient = patients.get(about.key) ?? {
        id,
        subject: readSubject(about.patient),
        resources: [],
      };
      patients.set(about.key, patient);
      patient.resources.push(resource);
    }
  }
  const all = [...patients.values()];
  const [only] = all;
  if (all.length < 2) {
    // What names nobody belongs to the only patient there is.
    const subject = only?.subject ?? readSubject(references.onlyPatient);
    return { subject, resources: withoutSome(resources, leftOut), leftOut };
  }
  const one = all.find(({ id }) => id === chosen);
  if (!one) return { ask: all.map((patient, index) => describePatient(patient, index + 1, words)) };
  for (const resource of nobody) leftOut.push({ resource, reason: words.reasons.noPatient });
  for (const other of all) {
    if (other === one) continue;
    const reason = words.reasons.otherPatient;
    leftOut.push(...other.resources.map((resource) => ({ resource, reason })));
  }
  return { subject: one.subject, resources: one.resources, leftOut };
}

function withoutSome(
  resources: readonly FhirResource[],
  leftOut: PatientChoice['leftOut'],
): FhirResource[] {
  const out = new Set(leftOut.map(({ resource }) => resource));
  return resources.filter((resource) => !out.has(resource));
}

function describePatient(
  { id, subject, resources }: Patient,
  number: number,
  words: FhirWords,
): FhirPatientOption {
  const [first] = resources
    .map(firstTimeOf)
    .filter((time) => time !== undefined)
    .sort((a, b) => compareSpans(a.time, b.time));
  const phrase = first && describeSubject(subject, first.time, words);
  return { id, label: words.patient(number, phrase), count: resources.length };
}

function firstTimeOf({ type, content }: FhirResource): FhirTime | undefined {
  if (type !== 'Observation') return undefined;
  const period = elementAt(content, 'effectivePeriod');
  return (
    readDateTime(elementAt(content, 'effectiveDateTime')) ??
    readDateTime(elementAt(content, 'effectiveInstant')) ??
    readDateTime(elementAt(period, 'start') ?? elementAt(period, 'end'))
  );
}
