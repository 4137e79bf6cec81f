import type { FhirWords } from '../../words/enFhir';
import { cleanText } from './cleanText';
import { elementAt, listAt, textAt } from './elementAt';
import type { EventFacts } from './fhirEvent';
import type { FhirContext } from './fhirContext';
import type { FhirResource } from './fhirResource';
import type { LeftOutResult } from './fhirResult';
import { readConcept, readConcepts } from './readConcept';
import { readWhen, type WhenElements } from './readWhen';
import { titleOf } from './titleOf';

type ReadFacts = EventFacts | LeftOutResult;

/** A procedure over the time it took. */
export function readProcedure({ content }: FhirResource, { words }: FhirContext): ReadFacts {
  const title = titleOf(readConcept(elementAt(content, 'code')));
  if (title === undefined) return { leftOut: words.reasons.noTitle };
  const elements: WhenElements = {
    moments: ['performedDateTime'],
    period: 'performedPeriod',
    lasts: true,
    inWords: ['performedString', 'performedAge', 'performedRange'],
  };
  const when = readWhen(content, elements, words);
  if ('leftOut' in when) return when;
  const summary = readConcepts(content, 'reasonCode').map(titleOf);
  return { kind: 'procedure', title, when, summary: summary.filter((fact) => fact !== undefined) };
}

/** A vaccination. */
export function readImmunization({ content }: FhirResource, { words }: FhirContext): ReadFacts {
  const title = titleOf(readConcept(elementAt(content, 'vaccineCode')));
  if (title === undefined) return { leftOut: words.reasons.noTitle };
  const elements = { moments: ['occurrenceDateTime'], inWords: ['occurrenceString'] };
  const when = readWhen(content, elements, words);
  return 'leftOut' in when ? when : { kind: 'immunization', title, when, summary: [] };
}

const TIME_OF_MEDICATION: Readonly<Record<string, WhenElements>> = {
  // When it was ordered; when it was taken is not told.
  MedicationRequest: { moments: ['authoredOn'] },
  MedicationAdministration: {
    moments: ['effectiveDateTime'],
    period: 'effectivePeriod',
    lasts: true,
  },
  MedicationStatement: { moments: ['effectiveDateTime'], period: 'effectivePeriod', lasts: true },
};

/** Intents of a request that order nothing. */
const NO_ORDERS: ReadonlySet<string | undefined> = new Set(['proposal', 'plan', 'option']);

/** A medication that was ordered, given or said to be taken, which the summary tells apart. */
export function readMedication(resource: FhirResource, context: FhirContext): ReadFacts {
  const { content, type } = resource;
  const { words } = context;
  if (elementAt(content, 'doNotPerform') === true) return { leftOut: words.reasons.notDone };
  if (type === 'MedicationRequest' && NO_ORDERS.has(textAt(content, 'intent'))) {
    return { leftOut: words.reasons.noOrder };
  }
  const title = readMedicationName(resource, context);
  if (title === undefined) return { leftOut: words.reasons.noTitle };
  const when = readWhen(content, TIME_OF_MEDICATION[type] ?? { moments: [] }, words);
  if ('leftOut' in when) return when;
  const told: Readonly<Record<string, string>> = words.medication;
  const dosage = readDosage(content, words);
  return {
    kind: 'medication',
    title,
    when,
    summary: [told[type]].filter((fact) => fact !== undefined),
    ...(dosage === '' ? {} : { details: dosage }),
  };
}

function readMedicationName(resource: FhirResource, { references }: FhirContext) {
  const { content } = resource;
  const concept = readConcept(elementAt(content, 'medicationCodeableConcept'));
  const reference = elementAt(content, 'medicationReference');
  const resolved = references.resolve(reference, resource);
  const medication = readConcept(elementAt(resolved?.content, 'code'));
  const display = cleanText(textAt(reference, 'display'));
  return titleOf(concept) ?? titleOf(medication) ?? display;
}

/** The dosage in the words of the file, as an order or an administration tells it. */
function readDosage(content: unknown, words: FhirWords): string {
  const orders = [...listAt(content, 'dosageInstruction'), ...listAt(content, 'dosage')];
  const texts = [...orders, elementAt(content, 'dosage')].map((one) =>
    cleanText(textAt(one, 'text')),
  );
  return words.joinNotes(texts.filter((text) => text !== undefined));
}
