import { textOf as madeText } from '../textOf';
import { describe, expect, it } from 'vitest';
import {
  bundleOf,
  eventOf,
  loinc,
  patient,
  phosphate,
  quantity,
  type Resource,
  without,
} from '../fhir/bundleOf';
import { addsUp, caseWithin, expectKind, fileWith, makeCase, open, refusalOf } from './openSession';

const textOf = (...resources: readonly unknown[]) => JSON.stringify(bundleOf(...resources));
const at = (effectiveDateTime: string, value = 1, parts: Resource = {}) =>
  phosphate({ effectiveDateTime, valueQuantity: quantity(value), ...parts });

/** What was found in a Bundle of these resources. */
async function look(...resources: readonly unknown[]) {
  const opened = await open(fileWith(textOf(...resources)));
  const answer = expectKind(opened, 'findings');
  expect(addsUp(answer.summary)).toBe(true);
  return { ...opened, ...answer };
}

/** The only reason why something was left out. */
async function reasonOf(resource: unknown) {
  const { summary } = await look(at('2018-05-01'), resource);
  expect(summary.counts).toEqual({ total: 2, used: 1 });
  expect(summary.leftOut).toMatchObject([{ count: 1, places: ['entry[1]'] }]);
  return summary.leftOut[0]?.reason;
}

describe('a result in FHIR', () => {
  it.each<[string, string, unknown, string]>([
    [
      'row 14',
      'a number in quotes',
      at('2018', 1, { valueQuantity: { ...quantity(1), value: '3,1' } }),
      'a number was expected as its value, and "3,1" was found',
    ],
    ['row 16', 'a value below 0', at('2018', -2), 'its value is below 0'],
    ['row 17', '30 February', at('2020-02-30'), '"2020-02-30" is not a date that exists'],
    ['row 17', 'a 13th month', at('2020-13-01'), '"2020-13-01" is not a date that exists'],
    ['row 18', 'years as a month', at('2020-21'), '"2020-21" is not a date that exists'],
    ['row 19', 'a date with slashes', at('03/04/2020'), '"03/04/2020" is not a date that exists'],
    [
      'row 24',
      'a period that ends before it starts',
      without(
        phosphate({ effectivePeriod: { start: '2020-05-02', end: '2020-05-01' } }),
        'effectiveDateTime',
      ),
      'it ends (2020-05-01) before it starts (2020-05-02)',
    ],
    ['row 38', 'no unit', at('2018', 1, { valueQuantity: { value: 3 } }), 'its value has no unit'],
    [
      'row 39',
      'the status entered-in-error',
      at('2018', 1, { status: 'entered-in-error' }),
      'it was entered in error',
    ],
    [
      'row 39',
      'no effective time',
      without(phosphate(), 'effectiveDateTime'),
      'it does not say when the sample was taken (no effective time)',
    ],
  ])('%s: with %s is left out with its reason', async (_, __, resource, reason) => {
    expect(await reasonOf(resource)).toBe(reason);
  });

  it('row 15: 1e999 is left out as no number', async () => {
    const text = textOf(at('2018-05-01'), at('2018-05-02', 12345)).replace('12345', '1e999');
    const { summary } = expectKind(await open(fileWith(text)), 'findings');
    expect(summary.leftOut).toEqual([
      {
        reason: 'a number was expected as its value, and Infinity was found',
        count: 1,
        places: ['entry[1]'],
      },
    ]);
  });

  it.each([
    ['row 20', '2020-05', 'May 2020'],
    ['row 20', '2020', '2020'],
    ['row 21', '2020-05-01T23:30:00-08:00', '1 May 2020 at 23:30'],
    ['row 21', '2020-05-01T00:30:00+14:00', '1 May 2020 at 00:30'],
    ['row 22', '2025-01-31T10:26:00', '31 January 2025 at 10:26'],
  ])('%s: at %s is said as %s', async (_, date, said) => {
    const { summary } = await look(at(date));
    expect(summary.series).toMatchObject([{ values: 1, first: said, last: said }]);
  });

  it.each(['0202-05-01', '2220-05-01'])(
    'row 23: of %s is kept, noted and offered',
    async (date) => {
      const { summary, farDates, session } = await look(at('2018-05-01'), at(date));
      expect(farDates).toBe(1);
      expect(summary.counts).toEqual({ total: 2, used: 2 });
      expect(summary.notes).toEqual([
        {
          severity: 'note',
          place: 'entry[1]',
          found: 'a year before 1800 or after 2100',
          expected: 'a date within reach; check it, or leave it out',
        },
      ]);
      const left = expectKind(
        { answer: await session.readResources({ leavesOutFarDates: true }) },
        'findings',
      );
      expect(left).not.toHaveProperty('farDates');
      expect(left.summary).toMatchObject({
        counts: { total: 2, used: 1 },
        leftOut: [{ reason: 'its year is before 1800 or after 2100', places: ['entry[1]'] }],
      });
    },
  );

  it('row 23: leaving far dates out does not forget whose results they are', async () => {
    const of = (id: string, date: string) =>
      at(date, 1, { subject: { reference: `Patient/${id}` } });
    const text = textOf(of('one', '2018'), of('two', '2018'), of('two', '2220'));
    const { session, answer } = await open(fileWith(text));
    const [, second] = expectKind({ answer }, 'patients').patients;
    await session.readResources({ patient: second?.id ?? '' });
    const left = { answer: await session.readResources({ leavesOutFarDates: true }) };
    expect(expectKind(left, 'findings').summary).toMatchObject({
      counts: { total: 3, used: 1 },
      leftOut: [
        { reason: 'it belongs to another patient', count: 1 },
        { reason: 'its year is before 1800 or after 2100', count: 1 },
      ],
    });
    const again = { answer: await session.readResources({ patient: second?.id ?? '' }) };
    expect(expectKind(again, 'findings').summary.counts.used).toBe(2);
  });

  it('row 26: at the time of another one is kept in the order of the file', async () => {
    const { session } = await look(at('2018-05-02', 3), at('2018-05-01', 1), at('2018-05-02', 2));
    const { caseRecord } = await makeCase(session);
    expect([...(caseRecord.series[0]?.value ?? [])]).toEqual([1, 3, 2]);
  });

  it('row 27: out of order is sorted', async () => {
    const { session } = await look(at('2018-05-03', 3), at('2018-05-01', 1), at('2018-05-02', 2));
    const { caseRecord } = await makeCase(session);
    expect([...(caseRecord.series[0]?.value ?? [])]).toEqual([1, 2, 3]);
  });

  it('row 34: with a comparator stays a limit', async () => {
    const limit = { valueQuantity: quantity(0.3, 'mmol/L', { comparator: '<' }) };
    const { session, summary } = await look(at('2018-05-01', 1), at('2018-05-02', 0, limit));
    expect(summary.series).toMatchObject([{ values: 2, missing: 0 }]);
    const [series] = caseWithin(madeText(await makeCase(session))).series;
    expect(series?.observations[1]).toMatchObject({ value: 0.3, comparator: '<' });
  });

  it('row 35: that is missing keeps its reason', async () => {
    const missing = without(
      at('2018-05-02', 1, { dataAbsentReason: { text: 'hemolysed' } }),
      'valueQuantity',
    );
    const { session, summary } = await look(at('2018-05-01'), missing);
    expect(summary.series).toMatchObject([{ values: 1, missing: 1 }]);
    const [series] = caseWithin(madeText(await makeCase(session))).series;
    expect(series?.observations[1]).toMatchObject({ missing: 'hemolysed' });
    expect(series?.observations[1]).not.toHaveProperty('value');
  });

  it('row 38: in other units is a series of its own, and nothing is converted', async () => {
    const noCode = { code: { text: 'Phosphate' } };
    const { session, summary } = await look(
      at('2018-05-01', 1, noCode),
      at('2018-05-02', 3.1, { ...noCode, valueQuantity: quantity(3.1, 'mg/dL') }),
    );
    expect(summary.series.map(({ unit, values }) => [unit, values])).toEqual([
      ['mmol/L', 1],
      ['mg/dL', 1],
    ]);
    expect(summary.notes).toMatchObject([
      { expected: 'series of their own for each unit; nothing was converted' },
    ]);
    const { caseRecord } = await makeCase(session);
    expect(caseRecord.series.map(({ value }) => [...value])).toEqual([[1], [3.1]]);
  });

  it('row 38: in a usual misspelling of a unit is read as UCUM, and that is said', async () => {
    const { summary } = await look(
      at('2018', 3, {
        code: loinc('2777-1', 'Phosphate'),
        valueQuantity: { value: 3, unit: 'mg/dl' },
      }),
    );
    expect(summary.series).toMatchObject([{ unit: 'mg/dL' }]);
    expect(summary.notes).toMatchObject([{ found: 'mg/dl', expected: 'read as mg/dL' }]);
  });

  it('also: with a LOINC code that contradicts its unit is left out', async () => {
    const wrong = at('2018', 3, { valueQuantity: quantity(3, 'mg/dL') });
    expect(await reasonOf(wrong)).toBe(
      'LOINC 14879-1 (Phosphate) is measured in units like mmol/L, and the value is in mg/dL',
    );
  });

  it('row 39: in urine is never mixed with one in serum', async () => {
    const urine = at('2018-05-02', 20, {
      code: loinc('14881-7', 'Phosphate', 'Phosphate [Moles/volume] in Urine'),
    });
    const { summary } = await look(at('2018-05-01'), urine);
    expect(summary.series.map(({ code, values }) => [code, values])).toEqual([
      ['14879-1', 1],
      ['14881-7', 1],
    ]);
  });
});

describe('a document in FHIR', () => {
  const next = 'Ask the system that made the file for an export in FHIR R4.';

  it.each([
    ['STU3', 'Observation.context', phosphate({ context: { reference: 'Encounter/1' } })],
    ['R5', 'Encounter.actualPeriod', eventOf('Encounter', { actualPeriod: { start: '2020' } })],
    ['DSTU2', 'MedicationOrder', { resourceType: 'MedicationOrder' }],
  ])('row 39: of %s is refused by name', async (release, sign, resource) => {
    expect(await refusalOf(fileWith(textOf(phosphate(), resource)))).toEqual([
      {
        severity: 'refuse',
        place: 'entry[1]',
        found: `FHIR ${release} (${sign})`,
        expected: 'FHIR R4, that is version 4.0 or 4.3',
        next,
      },
    ]);
  });

  it.each([
    '<?xml version="1.0"?>\n<Bundle xmlns="http://hl7.org/fhir"/>',
    '<Observation xmlns="http://hl7.org/fhir"/>',
    '\uFEFF<Patient xmlns="http://hl7.org/fhir">',
  ])('row 39: as XML is refused as XML: %j', async (text) => {
    expect(await refusalOf(fileWith(text))).toEqual([
      {
        severity: 'refuse',
        place: 'the file',
        found: 'FHIR as XML',
        expected: 'FHIR R4 as JSON',
        next: 'Ask the sender for JSON, which every FHIR server can give.',
      },
    ]);
  });

  it('row 39: about two patients asks which, names nobody, and counts the others', async () => {
    const of = (id: string) => at('2018', 1, { subject: { reference: `Patient/${id}` } });
    const { session, answer } = await open(
      fileWith(textOf(patient('one'), patient('two'), of('one'), of('two'), of('two'))),
    );
    const { patients } = expectKind({ answer }, 'patients');
    expect(patients.map(({ count }) => count)).toEqual([1, 2]);
    expect(JSON.stringify(patients)).not.toMatch(/one|two|1957/);
    const chosen = { answer: await session.readResources({ patient: patients[1]?.id ?? '' }) };
    const { summary } = expectKind(chosen, 'findings');
    expect(summary.counts).toEqual({ total: 5, used: 2 });
    expect(addsUp(summary)).toBe(true);
    expect(summary.leftOut).toMatchObject([
      { reason: 'Patient is neither a result nor an event', count: 2 },
      { reason: 'it belongs to another patient', count: 1 },
    ]);
  });

  it('row 25: in which two resources share an address is refused with both places', async () => {
    const entry = [1, 2].map((value) => ({
      fullUrl: 'urn:uuid:1',
      resource: at('2018', value, { id: 'a' }),
    }));
    const text = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry });
    const [issue] = await refusalOf(fileWith(text));
    expect(issue?.place).toContain('entry[1]');
    expect(issue?.expected).toContain('entry[0]');
    expect(issue?.next).toBe(
      'Give each resource an id of its own, or meta.versionId to each version.',
    );
  });

  it('row 24: with an event that ends before it starts leaves it out with both dates', async () => {
    const stay = eventOf('Encounter', {
      status: 'finished',
      period: { start: '2020-05-02', end: '2020-05-01' },
    });
    expect(await reasonOf(stay)).toBe('it ends (2020-05-01) before it starts (2020-05-02)');
  });

  it('row 28: in which there is nothing to show says so', async () => {
    expect(await refusalOf(fileWith(textOf()))).toEqual([
      {
        severity: 'refuse',
        place: 'the file',
        found: 'nothing that a case could show',
        expected: 'at least one result or one event',
        next: 'Choose another file.',
      },
    ]);
  });

  it('row 39: of which everything is left out says why of each', async () => {
    const bad = phosphate({ status: 'entered-in-error' });
    const text = textOf(patient('one'), bad, without(phosphate(), 'effectiveDateTime'));
    const expected = 'at least one result or one event';
    const issues = await refusalOf(fileWith(text));
    expect(issues[0]).toMatchObject({ place: 'the file', found: 'nothing that a case could show' });
    expect(issues.slice(1)).toEqual([
      {
        severity: 'refuse',
        place: 'entry[0]',
        found: '1 thing left out because Patient is neither a result nor an event',
        expected,
      },
      {
        severity: 'refuse',
        place: 'entry[1]',
        found: '1 thing left out because it was entered in error',
        expected,
      },
      {
        severity: 'refuse',
        place: 'entry[2]',
        found:
          '1 thing left out because it does not say when the sample was taken (no effective time)',
        expected,
      },
    ]);
  });

  it('row 30: with markup in its names makes a case with these names as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { session } = await look(at('2018', 1, { code: { text: name } }));
    expect((await makeCase(session)).caseRecord.series[0]?.name).toBe(name);
  });

  it('row 32: with marks of direction in its names makes a case without them', async () => {
    const { session } = await look(at('2018', 1, { code: { text: 'P\u202Ehos\u200B' } }));
    expect((await makeCase(session)).caseRecord.series[0]?.name).toBe('Phos');
  });
});
