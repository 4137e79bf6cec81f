import type { SeriesInFile } from '../../../src/exchange/caseFile';
import type { FhirChoice, FhirReading } from '../../../src/exchange/fhir/fhirReading';
import { readFhir } from '../../../src/exchange/fhir/readFhir';
import { enFhir } from '../../../src/words/enFhir';

export type Resource = Readonly<Record<string, unknown>>;
export type ReadReading = Extract<FhirReading, { kind: 'read' }>;

const UCUM = 'http://unitsofmeasure.org';

export function bundleOf(...resources: readonly unknown[]) {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  };
}

export function loinc(code: string, text: string, display = text) {
  return { coding: [{ system: 'http://loinc.org', code, display }], text };
}

export function quantity(value: number, unit = 'mmol/L', parts: Resource = {}) {
  return { value, unit, system: UCUM, code: unit, ...parts };
}

/** A final phosphate of 0.5 mmol/L on 12 May 2018; parts replace what they name. */
export function phosphate(parts: Resource = {}): Resource {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: loinc('14879-1', 'Phosphate'),
    subject: { reference: 'Patient/one' },
    effectiveDateTime: '2018-05-12T08:30:00+08:00',
    valueQuantity: quantity(0.5),
    ...parts,
  };
}

export function patient(id: string, parts: Resource = {}): Resource {
  return { resourceType: 'Patient', id, gender: 'female', birthDate: '1957-02-03', ...parts };
}

/** An event resource of patient one. */
export function eventOf(resourceType: string, parts: Resource): Resource {
  return { resourceType, status: 'completed', subject: { reference: 'Patient/one' }, ...parts };
}

/** Without a key, as a resource that does not tell it. */
export function without(resource: Resource, ...keys: readonly string[]): Resource {
  return Object.fromEntries(Object.entries(resource).filter(([key]) => !keys.includes(key)));
}

export function readJson(value: unknown, choice: FhirChoice = {}): FhirReading {
  return readFhir({ kind: 'json', value }, choice, enFhir);
}

/** The reading of resources that must be read. */
export function readAll(...resources: readonly unknown[]): ReadReading {
  return expectRead(readJson(bundleOf(...resources)));
}

export function expectRead(reading: FhirReading): ReadReading {
  if (reading.kind !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading;
}

/** The only series that resources make. */
export function seriesOf(...resources: readonly unknown[]): SeriesInFile {
  const [series, ...others] = readAll(...resources).findings.series;
  if (!series || others.length > 0) throw new Error(`${others.length + (series ? 1 : 0)} series`);
  return series;
}

/** The only reason why anything of resources was left out. */
export function reasonOf(...resources: readonly unknown[]): string {
  const { leftOut } = readAll(...resources).findings;
  if (leftOut.length !== 1) throw new Error(`left out: ${JSON.stringify(leftOut)}`);
  return leftOut[0]!.reason;
}

/** What is said of a document that must be refused. */
export function refusalOf(value: unknown) {
  const reading = readJson(value);
  if (reading.kind !== 'refused') throw new Error(`not refused: ${reading.kind}`);
  return reading.issues;
}
