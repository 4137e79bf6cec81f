import { listAt, textAt } from './elementAt';
import type { EventFacts, FhirEvent } from './fhirEvent';
import type { FhirContext } from './fhirContext';
import type { FhirResource } from './fhirResource';
import type { LeftOutResult } from './fhirResult';
import { readCondition } from './readCondition';
import { readEncounter } from './readEncounter';
import { readImagingStudy, readReport } from './readReport';
import { readImmunization, readMedication, readProcedure } from './readTreatment';

type ReadFacts = (resource: FhirResource, context: FhirContext) => EventFacts | LeftOutResult;

/** How each type of resource that is an event is read. */
const READERS: ReadonlyMap<string, ReadFacts> = new Map([
  ['Encounter', readEncounter],
  ['Procedure', readProcedure],
  ['Condition', readCondition],
  ['DiagnosticReport', readReport],
  ['ImagingStudy', readImagingStudy],
  ['MedicationRequest', readMedication],
  ['MedicationAdministration', readMedication],
  ['MedicationStatement', readMedication],
  ['Immunization', readImmunization],
]);

/** True for the types of resources that are events. */
export function isEventType(type: string): boolean {
  return READERS.has(type);
}

/** The event that a resource tells, or why it is none. */
export function readEvent(resource: FhirResource, context: FhirContext): FhirEvent | LeftOutResult {
  const { content, type, place } = resource;
  const { words } = context;
  const status = textAt(content, 'status');
  const reason = status === undefined ? undefined : textAt(words.reasons.status, status);
  if (reason) return { leftOut: reason };
  if (listAt(content, 'modifierExtension').length > 0) return { leftOut: words.reasons.modifier };
  const facts = READERS.get(type)?.(resource, context);
  if (!facts) return { leftOut: words.reasons.otherType(type) };
  if ('leftOut' in facts) return facts;
  const said = status === undefined ? undefined : textAt(words.eventStatus, status);
  const shown = status ?? textAt(content, 'clinicalStatus', 'coding', 0, 'code');
  return {
    ...facts,
    summary: said === undefined ? facts.summary : [...facts.summary, said],
    place,
    resourceType: type,
    ...(shown === undefined ? {} : { status: shown }),
  };
}
