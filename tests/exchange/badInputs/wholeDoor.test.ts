import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { writeCaseLink } from '../../../src/exchange/link/caseLink';
import { writeTable } from '../../../src/exchange/table/writeTable';
import { bundleOf, eventOf, loinc, patient, phosphate, quantity } from '../fhir/bundleOf';
import { eventInFile, fileOf, seriesInFile } from '../fileOf';
import { rowsOf, utf16 } from './openSession';
import { type End, walkThrough } from './walkThrough';

const file = fileOf({
  series: [
    seriesInFile({
      code: { system: 'http://loinc.org', code: '14879-1' },
      referenceRange: { low: 0.8, high: 1.5, basis: 'reported' },
      observations: [
        { time: { day: 0 }, value: 0.5, comparator: '<' },
        { time: { day: [1, 2] }, missing: 'hemolysed' },
        { time: { day: 3 }, value: 1.5, note: 'a, "b"; c' },
      ],
    }),
    seriesInFile({
      id: 'dated',
      name: 'Calcium',
      observations: [{ time: { date: '2020-05-01T08:30+08:00' }, value: 2.1 }],
    }),
  ],
  events: [eventInFile('surgery', { day: 0 }), eventInFile('scan', { date: '2020-05' })],
}) as unknown as CaseFile;

const resources = [
  patient('one'),
  phosphate(),
  phosphate({ effectiveDateTime: '2018-05-13', valueQuantity: quantity(0.3) }),
  phosphate({ code: loinc('2000-8', 'Calcium'), referenceRange: [{ low: quantity(2.1) }] }),
  eventOf('Procedure', { code: { text: 'Resection' }, performedDateTime: '2018-05-14' }),
];

/** A valid file of every kind. */
const VALID: Record<string, string> = {
  case: JSON.stringify(file, undefined, 1),
  writtenTable: writeTable(file),
  table: rowsOf(
    'sep=;',
    'Datum;Analyt;Wert;Einheit;Referenz;Patient;Ereignis',
    '01.04.2020;Phosphat;0,5;mmol/L;0,8 - 1,5;A;',
    '02.04.2020;Phosphat;< 0,3;mmol/L;0,8 - 1,5;A;',
    '03.04.2020;Phosphat;3,1;mg/dl;;A;',
    '04.04.2020;Calcium;hemolysed;mmol/L;;B;',
    '05.04.2020;;;;;A;Operation',
  ),
  asking: rowsOf(
    'Date,Analyte,Value,Unit',
    '03/04/2020,Phosphate,"1,234",mmol/L',
    '04/04/0202,Phosphate,"1,235",',
    '05/04/2020,"Pho',
  ),
  wide: rowsOf('Day\tPhosphate (mmol/L)\tCalcium (mg/dL)', '-1\t0.5\t', '0\t0.7\t9.1', '1\t\t9'),
  events: rowsOf('Day,Until,Event,Kind', '0,,Surgery,procedure', '1,3,Stay,admission'),
  bundle: JSON.stringify(bundleOf(...resources), undefined, 1),
  twoPatients: JSON.stringify(
    bundleOf(phosphate(), phosphate({ subject: { reference: 'Patient/two' } })),
  ),
  ndjson: resources.map((resource) => JSON.stringify(resource)).join('\n'),
};

beforeAll(async () => {
  VALID.link = await writeCaseLink(file, 'https://host.example/');
});

const token = fc.constantFrom(
  ...['', '\n', '\r\n', '"', "'", ',', ';', '\t', '{', '}', '[', ']', ':', '<', '\0', '\uFEFF'],
  ...['\u202E', '👩\u200D🔬', '\uD800', '-', '=', '1e999', '1.234,5', '<0.3', 'NaN', '2020-02-30'],
  ...['2220-01-01', '03/04/2020', '2020-05', 'null', '"__proto__":1,', '"format":"caseline/2",'],
  ...[
    '"resourceType":"Bundle",',
    '"day":0,',
    '#case=1.',
    '<!doctype html>',
    'sep=|\n',
    '磷',
    'mg%',
  ],
);
const text = fc.oneof(
  fc.string(),
  fc.array(fc.oneof(token, fc.string()), { maxLength: 40 }).map((all) => all.join('')),
);

/** One cut, one insertion or one doubling somewhere in a text. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  kind: fc.constantFrom('cut', 'insert', 'replace', 'double', 'end'),
  token,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(whole: string, { at, length, kind, token: put }: Change): string {
  const start = Math.floor(at * whole.length);
  const [before, piece, after] = [
    whole.slice(0, start),
    whole.slice(start, start + length),
    whole.slice(start + length),
  ];
  switch (kind) {
    case 'cut':
      return before + after;
    case 'insert':
      return before + put + piece + after;
    case 'replace':
      return before + put + after;
    case 'double':
      return before + piece + piece + after;
    case 'end':
      return before;
  }
  return whole;
}

/** A text in the encodings that files come in. */
const encoded = (whole: string, as: 'text' | 'utf8' | 'utf16') => {
  if (as === 'text') return whole;
  return as === 'utf8' ? new Blob([whole]) : utf16(whole, true);
};
const asFile = fc.constantFrom('text', 'utf8', 'utf16');

describe('whatever comes through the door, the answer is a case, a question or located issues', () => {
  it.each(Object.keys(VALID))('for a valid file: %s', async (kind) => {
    const ends: Record<string, End> = { case: 'case', link: 'link' };
    expect(await walkThrough(VALID[kind] ?? '')).toBe(ends[kind] ?? 'made');
  });

  it('for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await walkThrough(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('for any text', async () => {
    await fc.assert(
      fc.asyncProperty(text, asFile, async (whole, as) => {
        await walkThrough(encoded(whole, as));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'case',
    'writtenTable',
    'table',
    'asking',
    'wide',
    'events',
    'bundle',
    'twoPatients',
    'ndjson',
    'link',
  ])('for a file that was valid and is changed: %s', async (kind) => {
    const ends = new Set<End>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        asFile,
        async (changes, as) => {
          ends.add(await walkThrough(encoded(changes.reduce(apply, VALID[kind] ?? ''), as)));
        },
      ),
      { numRuns: 150 },
    );
    expect(ends.size).toBeGreaterThan(kind === 'link' ? 0 : 1);
  });

  it('for a valid file of which bytes are changed', async () => {
    const kinds = Object.keys(VALID);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 3,
        }),
        async (kind, flips) => {
          const bytes = new TextEncoder().encode(VALID[kind]);
          for (const [at, byte] of flips) bytes[at % bytes.length] = byte;
          await walkThrough(bytes);
        },
      ),
      { numRuns: 200 },
    );
  });
});
