import { describe, expect, it } from 'vitest';
import { bundleOf, eventOf, phosphate, readJson, refusalOf } from './bundleOf';

describe('a document of another release is refused by name', () => {
  const cases: [release: string, sign: string, resource: object][] = [
    ['STU3', 'fhirVersion 3.0.1', { resourceType: 'CapabilityStatement', fhirVersion: '3.0.1' }],
    ['R5', 'fhirVersion 5.0.0', { resourceType: 'CapabilityStatement', fhirVersion: '5.0.0' }],
    ['R5', 'fhirVersion 5.0.0', { resourceType: 'ImplementationGuide', fhirVersion: ['5.0.0'] }],
    ['DSTU2', 'fhirVersion 1.0.2', { resourceType: 'StructureDefinition', fhirVersion: '1.0.2' }],
    [
      'STU3',
      'meta.profile http://hl7.org/fhir/3.0/StructureDefinition/Observation',
      phosphate({ meta: { profile: ['http://hl7.org/fhir/3.0/StructureDefinition/Observation'] } }),
    ],
    [
      'R5',
      'meta.profile http://hl7.org/fhir/StructureDefinition/Observation|5.0.0',
      phosphate({
        meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Observation|5.0.0'] },
      }),
    ],
    ['STU3', 'Observation.context', phosphate({ context: { reference: 'Encounter/1' } })],
    ['STU3', 'Observation.comment', phosphate({ comment: 'fasting' })],
    [
      'DSTU2 or STU3',
      'Observation.interpretation as one object',
      phosphate({ interpretation: {} }),
    ],
    ['DSTU2', 'Observation.category as one object', phosphate({ category: {} })],
    ['DSTU2', 'Encounter.class as text', eventOf('Encounter', { class: 'inpatient' })],
    ['R5', 'Encounter.class as a list', eventOf('Encounter', { class: [{}] })],
    ['R5', 'Encounter.actualPeriod', eventOf('Encounter', { actualPeriod: { start: '2020' } })],
    ['DSTU2 or STU3', 'Encounter.reason', eventOf('Encounter', { reason: [{ text: 'pain' }] })],
    ['R5', 'Procedure.occurrenceDateTime', eventOf('Procedure', { occurrenceDateTime: '2020' })],
    [
      'R5',
      'MedicationRequest.medication',
      eventOf('MedicationRequest', { medication: { concept: {} } }),
    ],
    [
      'DSTU2 or STU3',
      'Condition.clinicalStatus as text',
      eventOf('Condition', { clinicalStatus: 'active' }),
    ],
    ['DSTU2 or STU3', 'Immunization.date', eventOf('Immunization', { date: '2020' })],
    ['DSTU2 or STU3', 'ProcedureRequest', { resourceType: 'ProcedureRequest' }],
    ['DSTU2', 'MedicationOrder', { resourceType: 'MedicationOrder' }],
    ['R5', 'ImagingSelection', { resourceType: 'ImagingSelection' }],
  ];

  it.each(cases)('%s, told by %s', (release, sign, resource) => {
    expect(refusalOf(bundleOf(phosphate(), resource))).toEqual([
      {
        severity: 'refuse',
        place: 'entry[1]',
        found: `FHIR ${release} (${sign})`,
        expected: 'FHIR R4, that is version 4.0 or 4.3',
        next: 'Ask the system that made the file for an export in FHIR R4.',
      },
    ]);
  });

  it('told by the profile of the Bundle itself', () => {
    const meta = { profile: ['http://hl7.org/fhir/StructureDefinition/Bundle|3.0.2'] };
    expect(refusalOf({ ...bundleOf(phosphate()), meta })[0]?.place).toBe('Bundle');
  });
});

describe('a document of R4 is not taken for another', () => {
  it.each([
    ['4.0.1', { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' }],
    ['4.3.0', { resourceType: 'CapabilityStatement', fhirVersion: '4.3.0' }],
    [
      'a profile of a country with a version of its own',
      phosphate({
        meta: { profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-x|3.1.1'] },
      }),
    ],
    [
      'a context that R4 has',
      eventOf('MedicationStatement', { context: { reference: 'Encounter/1' } }),
    ],
  ])('%s', (_, resource) => {
    expect(readJson(bundleOf(resource)).kind).toBe('read');
  });
});
