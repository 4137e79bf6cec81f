import { elementAt, textAt } from './elementAt';
import type { EventFacts } from './fhirEvent';
import type { FhirContext } from './fhirContext';
import type { FhirResource } from './fhirResource';
import type { LeftOutResult } from './fhirResult';
import { readCoding, readConcepts } from './readConcept';
import { readWhen } from './readWhen';
import { titleOf } from './titleOf';

/** HL7 v3 ActCode: inpatient, acute and non-acute inpatient, emergency. */
const ADMISSIONS: ReadonlySet<string | undefined> = new Set(['IMP', 'ACUTE', 'NONAC', 'EMER']);

/** A stay or a visit over its period. Its end is no event of its own: a discharge is not made up. */
export function readEncounter(
  { content }: FhirResource,
  { words }: FhirContext,
): EventFacts | LeftOutResult {
  const when = readWhen(content, { moments: [], period: 'period', lasts: true }, words);
  if ('leftOut' in when) return when;
  const { code, display } = readCoding(elementAt(content, 'class'));
  const called = (code === undefined ? undefined : textAt(words.encounterClass, code)) ?? display;
  const reasons = readConcepts(content, 'reasonCode').map(titleOf);
  const title = readConcepts(content, 'type')
    .map(titleOf)
    .find((name) => name !== undefined);
  return {
    kind: ADMISSIONS.has(code) ? 'admission' : 'visit',
    title: title ?? called ?? words.encounter,
    when,
    summary: [title === undefined ? undefined : called, ...reasons].filter(
      (fact) => fact !== undefined,
    ),
    ...(code === undefined ? {} : { category: code }),
  };
}
