import { describe, expect, it } from 'vitest';
import { parseNdjson } from '../../../src/exchange/fhir/parseNdjson';
import { readFhir } from '../../../src/exchange/fhir/readFhir';
import { enFhir } from '../../../src/words/enFhir';
import {
  bundleOf,
  eventOf,
  expectRead,
  phosphate,
  readAll,
  readJson,
  reasonOf,
  refusalOf,
} from './bundleOf';

describe('what is no FHIR document is refused with what was found', () => {
  it.each([
    [null, 'null'],
    ['Bundle', '"Bundle"'],
    [[phosphate()], 'a list'],
    [{}, 'an empty object'],
    [{ format: 'caseline/1', id: 'x' }, 'an object with format, id'],
    [{ resourceType: 7 }, '{"resourceType":7}'],
  ])('%o', (value, found) => {
    expect(refusalOf(value)).toEqual([
      {
        severity: 'refuse',
        place: 'the file',
        found,
        expected: 'a FHIR R4 resource or Bundle as JSON, or NDJSON with one resource a line',
        next: 'Export the record as a FHIR R4 Bundle in JSON and open that file.',
      },
    ]);
  });

  it('an unknown type of resource, with the one that is meant', () => {
    expect(refusalOf({ resourceType: 'Obsevration' })).toEqual([
      {
        severity: 'refuse',
        place: 'resourceType',
        found: '"Obsevration"',
        expected: 'a resource type of FHIR R4',
        next: 'Did you mean "Observation"?',
      },
    ]);
  });

  it('lists nested 20,000 deep, without running out of stack', () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
    expect(refusalOf(bundleOf({ ...phosphate(), extension: deep }))[0]?.found).toBe(
      'lists and objects nested too deep',
    );
  });
});

describe('a Bundle', () => {
  it.each(['transaction', 'searchset', 'document', 'history', 'made-up'])(
    'of the type %s is read',
    (type) => {
      expect(expectRead(readJson({ ...bundleOf(phosphate()), type })).findings.counts.used).toBe(1);
    },
  );

  it('without entries is read as nothing', () => {
    const { findings } = expectRead(readJson({ resourceType: 'Bundle' }));
    expect(findings).toEqual({
      series: [],
      events: [],
      counts: { total: 0, used: 0 },
      leftOut: [],
      notes: [],
    });
  });

  it('may be a single resource', () => {
    expect(expectRead(readJson(phosphate())).findings.series).toHaveLength(1);
  });

  it('inside a Bundle is read too, and places say so', () => {
    const inner = bundleOf(phosphate(), { resourceType: 'Claim' });
    const { findings } = readAll(phosphate(), inner);
    expect(findings.counts).toEqual({ total: 3, used: 2 });
    expect(findings.leftOut[0]?.places).toEqual(['entry[1].entry[1]']);
  });

  it('leaves out what is neither a result nor an event by its type', () => {
    const { findings } = readAll(
      { resourceType: 'Claim' },
      { resourceType: 'Claim' },
      { resourceType: 'Claimm' },
    );
    expect(findings.leftOut).toEqual([
      {
        reason: 'Claim is neither a result nor an event',
        count: 2,
        places: ['entry[0]', 'entry[1]'],
      },
      {
        reason: 'Claimm is no resource type of FHIR R4; perhaps Claim is meant',
        count: 1,
        places: ['entry[2]'],
      },
    ]);
  });

  it('leaves out entries that hold no resource', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [null, {}, { resource: {} }, { resource: phosphate() }],
    };
    const { findings } = expectRead(readJson(bundle));
    expect(findings.counts).toEqual({ total: 4, used: 1 });
    expect(findings.leftOut.map(({ reason }) => reason)).toEqual([
      'the entry holds no resource',
      '{} is no FHIR resource',
    ]);
  });

  it('reads the Observations that a resource contains', () => {
    const report = eventOf('DiagnosticReport', { contained: [phosphate({ subject: undefined })] });
    expect(readAll(report).findings.series).toHaveLength(1);
  });

  it('that is one page of a search says so', () => {
    const link = [{ relation: 'next', url: 'https://example.org/?page=2' }];
    const { findings } = expectRead(readJson({ ...bundleOf(phosphate()), total: 200, link }));
    expect(findings.notes[0]?.found).toBe('one page of a search: 1 entry of 200');
  });

  it('names at most twenty places of what it leaves out, and counts all', () => {
    const [left] = readAll(...Array.from({ length: 30 }, () => ({ resourceType: 'Claim' })))
      .findings.leftOut;
    expect([left?.count, left?.places.length]).toEqual([30, 20]);
  });
});

describe('one address that comes twice', () => {
  const version = (value: number, meta?: object) =>
    phosphate({ id: 'a', valueQuantity: { value, unit: 'mmol/L' }, ...(meta ? { meta } : {}) });
  const valuesOf = (...resources: unknown[]) =>
    readAll(...resources).findings.series[0]?.observations.map(({ value }) => value);

  it('with the same content is a copy', () => {
    expect(valuesOf(version(1), version(1))).toEqual([1]);
    expect(reasonOf(version(1), version(1))).toBe(
      'it is a copy of another resource with the same address',
    );
  });

  it.each([
    [{ lastUpdated: '2020-01-02T00:00:00Z' }, { lastUpdated: '2020-01-01T23:00:00-02:00' }],
    [{ versionId: '1' }, { versionId: '2' }],
    [{ versionId: '9' }, { versionId: '10' }],
  ])('is read in its newest version: %o is older than %o', (older, newer) => {
    expect(valuesOf(version(1, older), version(2, newer))).toEqual([2]);
    expect(valuesOf(version(2, newer), version(1, older))).toEqual([2]);
    expect(reasonOf(version(1, older), version(2, newer))).toBe(
      'a newer version of it is in the file',
    );
  });

  it('with other content and no version is refused with both places', () => {
    expect(refusalOf(bundleOf(version(1), phosphate(), version(2)))).toEqual([
      {
        severity: 'refuse',
        place: 'entry[2]',
        found: 'Observation/a',
        expected:
          'an address of its own, or a version; entry[0] has the same address and says something else',
        next: 'Give each resource an id of its own, or meta.versionId to each version.',
      },
    ]);
  });

  it('is two where the full addresses differ', () => {
    const entry = ['https://a.org', 'https://b.org'].map((host, index) => ({
      fullUrl: `${host}/Observation/a`,
      resource: version(index + 1),
    }));
    expect(expectRead(readJson({ resourceType: 'Bundle', entry })).findings.counts.used).toBe(2);
  });

  it('and is made again after it was deleted is kept: a history tells the newest first', () => {
    const entry = [
      { resource: version(2, { versionId: '3' }) },
      { request: { method: 'DELETE', url: 'Observation/a' } },
      { resource: version(1, { versionId: '1' }) },
    ];
    const { findings } = expectRead(readJson({ resourceType: 'Bundle', type: 'history', entry }));
    expect(findings.series[0]?.observations.map(({ value }) => value)).toEqual([2]);
  });

  it('and is deleted in a history is left out', () => {
    const entry = [
      { request: { method: 'DELETE', url: 'Observation/a' } },
      { resource: version(1) },
      { resource: phosphate() },
    ];
    const { findings } = expectRead(readJson({ resourceType: 'Bundle', type: 'history', entry }));
    expect(findings.counts).toEqual({ total: 3, used: 1 });
  });
});

describe('an NDJSON file', () => {
  const lines = [phosphate(), { resourceType: 'Claim' }].map((one) => JSON.stringify(one));
  const read = (text: string, choice = {}) => readFhir(parseNdjson(text, enFhir), choice, enFhir);

  it('is read line by line; blank lines and a byte order mark are passed over', () => {
    const { findings } = expectRead(read(`\uFEFF${lines.join('\r\n\r\n')}\n`));
    expect(findings.counts).toEqual({ total: 2, used: 1 });
    expect(findings.leftOut[0]?.places).toEqual(['line 3']);
  });

  it('with a broken line is refused with its place', () => {
    expect(read(`${lines[0]}\n{"resourceType": x}`)).toEqual({
      kind: 'refused',
      issues: [
        {
          severity: 'refuse',
          place: 'line 2, column 18',
          found: '“…{"resourceType": x}…”',
          expected: 'one resource in valid JSON on each line',
          next: 'Repair the line, or open the file without it.',
        },
      ],
    });
  });

  it('is read without its broken lines when the author chooses so, and counts them', () => {
    const { findings } = expectRead(read(`${lines[0]}\n{"a`, { skipsBrokenLines: true }));
    expect(findings.counts).toEqual({ total: 2, used: 1 });
    expect(findings.leftOut[0]?.reason).toBe('the line is no valid JSON');
  });

  it.each(['', '\n \n', '7', '[]', '{"a": 1}'])('that holds no resource is refused: %j', (text) => {
    expect(read(text).kind).toBe('refused');
  });
});

describe('keys that belong to every object', () => {
  it('do no harm', () => {
    const text = JSON.stringify(bundleOf(phosphate())).replace(
      '"status"',
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "status"',
    );
    const { findings } = expectRead(readJson(JSON.parse(text)));
    expect(findings.counts.used).toBe(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'are plain words as a type, a status, a code and a unit: %s',
    (word) => {
      const unit = phosphate({ code: { text: word }, valueQuantity: { value: 1, unit: word } });
      const { findings } = readAll(
        { resourceType: word },
        eventOf('Procedure', { status: word, code: { text: word }, performedDateTime: '2020' }),
        unit,
      );
      expect(findings.series[0]?.unit).toBe(word);
      expect(findings.events[0]?.title).toBe(word);
      expect(findings.counts).toEqual({ total: 3, used: 2 });
    },
  );
});
