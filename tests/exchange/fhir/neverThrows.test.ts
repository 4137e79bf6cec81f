import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../../src/domain/series';
import type { FhirChoice, FhirReading } from '../../../src/exchange/fhir/fhirReading';
import { parseNdjson } from '../../../src/exchange/fhir/parseNdjson';
import { readFhir } from '../../../src/exchange/fhir/readFhir';
import { parseCase } from '../../../src/exchange/parseCase';
import { en } from '../../../src/words/en';
import { enFhir } from '../../../src/words/enFhir';
import { readJson } from './bundleOf';
import { anyChange, changeJson } from './changeJson';
import { wideBundle } from './wideBundle';

const sampleFile = new URL('../../../public/samples/fhir-r4-sample.json', import.meta.url);
const sample: unknown = JSON.parse(readFileSync(sampleFile, 'utf8'));

/** Located issues, patients to choose from, or parts that make a valid case and add up. */
function expectAnswer(reading: FhirReading): string {
  if (reading.kind === 'refused') {
    expect(reading.issues.length).toBeGreaterThan(0);
    for (const { severity, place, found, expected } of reading.issues) {
      expect(severity).toBe('refuse');
      expect([place, found, expected]).not.toContain('');
    }
  } else if (reading.kind === 'askPatient') {
    expect(reading.patients.length).toBeGreaterThan(1);
    expect(new Set(reading.patients.map(({ id }) => id)).size).toBe(reading.patients.length);
  } else {
    expectCase(reading);
  }
  return reading.kind;
}

function expectCase({ findings, details }: Extract<FhirReading, { kind: 'read' }>): void {
  const { series, events, counts, leftOut } = findings;
  const left = leftOut.reduce((sum, { count }) => sum + count, 0);
  const kept = series.reduce((sum, one) => sum + one.observations.length, events.length);
  expect([counts.used, counts.used + left]).toEqual([kept, counts.total]);
  expect(details.series.map(({ id }) => id)).toEqual(series.map(({ id }) => id));
  expect(details.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  const file = {
    format: 'caseline/1',
    id: 'x',
    title: 'x',
    series,
    events,
    source: { citation: 'x' },
  };
  const parsed = parseCase(JSON.stringify(file), en);
  expect(parsed.issues.filter(({ severity }) => severity === 'refuse')).toEqual([]);
  if (parsed.ok) parsed.caseRecord.series.forEach((one) => observationsOf(one));
}

const anyChoice: fc.Arbitrary<FhirChoice> = fc.record(
  {
    patient: fc.constantFrom('patient-1', 'patient-2', 'nobody'),
    leavesOutFarDates: fc.boolean(),
    skipsBrokenLines: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('reading FHIR never throws', () => {
  it('on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyChoice, (value, choice) => {
        expectAnswer(readJson(value, choice));
      }),
    );
  });

  it('on any JSON as a resource', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Observation', 'Encounter', 'Condition', 'Procedure', 'Bundle', 'Patient'),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (resourceType, value) => {
          expectAnswer(readJson({ ...value, resourceType }));
        },
      ),
    );
  });

  it('on any lines', () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('{"resourceType":"Observation"}'),
    );
    fc.assert(
      fc.property(fc.array(line), anyChoice, (lines, choice) => {
        expectAnswer(readFhir(parseNdjson(lines.join('\n'), enFhir), choice, enFhir));
      }),
    );
  });

  it.each([
    ['the sample', sample],
    ['a Bundle with everything in it', wideBundle],
  ])('on %s, of which the answer is a case', (_, bundle) => {
    expect(expectAnswer(readJson(bundle))).toBe('read');
  });

  it.each([
    ['the sample', sample, 60],
    ['a Bundle with everything in it', wideBundle, 300],
  ])(
    'on %s in which things were replaced, removed, renamed and doubled',
    (_, bundle, numRuns) => {
      fc.assert(
        fc.property(
          fc.array(anyChange, { minLength: 1, maxLength: 6 }),
          anyChoice,
          (changes, choice) => {
            expectAnswer(readJson(changeJson(bundle, changes), choice));
          },
        ),
        { numRuns },
      );
    },
    60_000,
  );
});
