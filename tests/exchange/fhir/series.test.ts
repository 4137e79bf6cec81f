import { describe, expect, it } from 'vitest';
import { loinc, phosphate, quantity, readAll, without } from './bundleOf';

const specimen = (id: string, text: string) => ({ resourceType: 'Specimen', id, type: { text } });
const inSpecimen = (id: string) => ({ specimen: { reference: `Specimen/${id}` } });
const namesOf = (...resources: unknown[]) =>
  readAll(...resources).findings.series.map(
    ({ name, unit, observations }) => `${name}, ${unit}, ${observations.length}`,
  );

describe('results that are never mixed', () => {
  it('have one code and different specimens', () => {
    const resources = [
      specimen('s', 'Serum'),
      specimen('u', 'Urine'),
      phosphate(inSpecimen('s')),
      phosphate(inSpecimen('u')),
      phosphate(inSpecimen('s')),
    ];
    expect(namesOf(...resources)).toEqual([
      'Phosphate (Serum), mmol/L, 2',
      'Phosphate (Urine), mmol/L, 1',
    ]);
  });

  it('have different codes', () => {
    const urine = phosphate({ code: loinc('2778-9', 'Phosphate') });
    const { series } = readAll(phosphate(), urine).findings;
    expect(series.map(({ id }) => id)).toEqual(['phosphate-14879-1', 'phosphate-2778-9']);
  });

  it('have different units, which are not converted, and that is said', () => {
    const mass = phosphate({
      code: loinc('2777-1', 'Phosphate'),
      valueQuantity: quantity(3.1, 'mg/dL'),
    });
    const { series, notes } = readAll(phosphate(), mass).findings;
    expect(series.map(({ observations }) => observations[0]?.value)).toEqual([0.5, 3.1]);
    expect(notes).toEqual([
      {
        severity: 'note',
        place: 'Phosphate',
        found: 'mmol/L, mg/dL',
        expected: 'series of their own for each unit; nothing was converted',
      },
    ]);
  });

  it('leave out a missing value that could belong to either unit', () => {
    const missing = {
      ...without(phosphate(), 'valueQuantity'),
      dataAbsentReason: { text: 'lost' },
    };
    const inGrams = phosphate({ valueQuantity: quantity(3, 'g/d') });
    const { leftOut, counts } = readAll(phosphate(), inGrams, missing).findings;
    expect(leftOut[0]?.reason).toBe('its value is missing and the analyte has several units');
    expect(counts).toEqual({ total: 3, used: 2 });
  });
});

describe('a series', () => {
  it('says a specimen other than blood in its name', () => {
    expect(namesOf(specimen('u', 'Urine'), phosphate(inSpecimen('u')))).toEqual([
      'Phosphate (Urine), mmol/L, 1',
    ]);
  });

  it('finds the specimen in the resource that contains it', () => {
    const contained = [specimen('u', 'Urine')];
    const resource = phosphate({ contained, specimen: { reference: '#u' } });
    expect(readAll(resource).details.series[0]?.specimen).toBe('Urine');
  });

  it('is named by most of its results, without what cannot be seen', () => {
    const named = (text: string) => phosphate({ code: loinc('14879-1', text) });
    const { series } = readAll(
      named('Phos'),
      named('Phos\u200Bphate\u202E'),
      named('Phosphate'),
    ).findings;
    expect(series.map(({ name }) => name)).toEqual(['Phosphate']);
  });

  it('is named by its LOINC display where the code has no text', () => {
    const code = {
      coding: [
        { code: 'PHOS' },
        { system: 'http://loinc.org', code: '14879-1', display: 'Phosphate in Serum' },
      ],
    };
    expect(namesOf(phosphate({ code }))).toEqual(['Phosphate in Serum, mmol/L, 1']);
  });

  it('without a LOINC code has none', () => {
    const code = { text: 'Phosphate', coding: [{ system: 'http://loinc.org', code: 'PHOS' }] };
    expect(readAll(phosphate({ code })).findings.series[0]?.code).toBeUndefined();
  });

  it('has an id of its own whatever its name is', () => {
    const named = (text: string) => phosphate({ code: { text } });
    const { series } = readAll(
      named('血清磷'),
      named('尿磷'),
      named('Phosphate!'),
      named('Phosphate?'),
    ).findings;
    expect(series.map(({ id }) => id).sort()).toEqual(['phosphate', 'phosphate-2', 'x', 'x-2']);
  });

  it('tells what a picker needs', () => {
    const category = [{ coding: [{ code: 'laboratory' }] }];
    const missing = {
      ...without(phosphate({ effectiveDateTime: '2018-05' }), 'valueQuantity'),
      dataAbsentReason: { text: 'lost' },
    };
    expect(readAll(phosphate({ category }), missing).details.series).toEqual([
      {
        id: 'phosphate-14879-1',
        count: 2,
        missing: 1,
        first: { date: '2018-05' },
        last: { date: '2018-05-12T08:30:00+08:00' },
      },
    ]);
  });
});

describe('the order of series', () => {
  const many = (count: number, code: string, name: string, category: string) =>
    Array.from({ length: count }, (_, index) =>
      phosphate({
        code: loinc(code, name),
        category: [{ coding: [{ code: category }] }],
        effectiveDateTime: `2018-05-0${index + 1}`,
        valueQuantity: quantity(1, name === 'Phosphate' ? 'mmol/L' : 'U/L'),
      }),
    );

  it('puts a course before a single value, what converts first, then laboratory, then the count', () => {
    const resources = [
      ...many(1, '6768-6', 'Single', 'laboratory'),
      ...many(5, '8302-2', 'Height', 'vital-signs'),
      ...many(3, '1742-6', 'ALT', 'laboratory'),
      ...many(4, '1920-8', 'AST', 'laboratory'),
      ...many(2, '14879-1', 'Phosphate', 'laboratory'),
    ];
    const names = readAll(...resources).findings.series.map(({ name }) => name);
    expect(names).toEqual(['Phosphate', 'AST', 'ALT', 'Height', 'Single']);
  });
});
