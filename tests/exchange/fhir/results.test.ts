import { describe, expect, it } from 'vitest';
import { loinc, phosphate, quantity, readAll, reasonOf, seriesOf, without } from './bundleOf';

const observationOf = (parts = {}) => seriesOf(phosphate(parts)).observations[0];
const noValue = without(phosphate(), 'valueQuantity');
const interpretation = (...codes: string[]) => ({
  interpretation: codes.map((code) => ({
    coding: [
      { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code },
    ],
  })),
});

describe('a result of an Observation', () => {
  it('becomes a reported value with its name, LOINC code and unit', () => {
    expect(seriesOf(phosphate())).toEqual({
      id: 'phosphate-14879-1',
      name: 'Phosphate',
      code: { system: 'http://loinc.org', code: '14879-1' },
      unit: 'mmol/L',
      basis: 'reported',
      observations: [{ time: { date: '2018-05-12T08:30:00+08:00' }, value: 0.5 }],
    });
  });

  it.each(['<', '<=', '>', '>='])('keeps the comparator %s as what it is', (comparator) => {
    expect(observationOf({ valueQuantity: quantity(0.3, 'mmol/L', { comparator }) })).toMatchObject(
      { value: 0.3, comparator },
    );
  });

  it('keeps a value of 0', () => {
    expect(observationOf({ valueQuantity: quantity(0) })).toMatchObject({ value: 0 });
  });

  it('keeps a missing value with the reason that is told', () => {
    const missing = { ...noValue, dataAbsentReason: { text: 'haemolysed' } };
    const { observations } = seriesOf(phosphate(), missing);
    expect(observations[1]).toEqual({
      time: { date: '2018-05-12T08:30:00+08:00' },
      missing: 'haemolysed',
    });
  });

  it('says a coded reason for a missing value in words', () => {
    const dataAbsentReason = { coding: [{ code: 'not-performed' }] };
    const { observations } = seriesOf(phosphate(), { ...noValue, dataAbsentReason });
    expect(observations[1]?.missing).toBe('not performed');
  });

  it.each([
    ['preliminary', 'preliminary result'],
    ['amended', 'amended result'],
    ['corrected', 'corrected result'],
    ['final', undefined],
  ])('says the status %s beside the value', (status, note) => {
    expect(observationOf({ status })?.note).toBe(note);
  });

  it('keeps the notes, after the status', () => {
    const note = [{ text: 'fasting' }, { text: 'repeated' }];
    expect(observationOf({ status: 'amended', note })?.note).toBe(
      'amended result; fasting; repeated',
    );
  });

  it.each(['LL', 'L', 'N', 'H', 'HH'])('keeps the reported interpretation %s', (code) => {
    expect(observationOf(interpretation(code))?.interpretation).toBe(code);
  });

  it('takes the critical one of two interpretations on one side', () => {
    expect(observationOf(interpretation('L', 'LL'))?.interpretation).toBe('LL');
  });

  it('believes neither of two interpretations that contradict each other', () => {
    const observation = observationOf(interpretation('L', 'H'));
    expect(observation?.interpretation).toBeUndefined();
    expect(observation?.note).toBe('reported as “L”; reported as “H”');
  });

  it.each(['A', 'AA', '<', '>'])(
    'keeps the interpretation %s, which is none of ours, as words',
    (code) => {
      const observation = observationOf(interpretation(code));
      expect(observation?.interpretation).toBeUndefined();
      expect(observation?.note).toBe(`reported as “${code}”`);
    },
  );

  it('does not read an interpretation of a system that is not HL7’s', () => {
    const concept = { coding: [{ system: 'https://example.org/flags', code: 'H' }] };
    expect(observationOf({ interpretation: [concept] })?.interpretation).toBeUndefined();
  });
});

describe('a result in words', () => {
  it.each([
    ['<0.3 mg/dL', { value: 0.3, comparator: '<' }, '<0.3'],
    ['＜0.3 mg/dL', { value: 0.3, comparator: '<' }, '<0.3'],
    ['≤ 0,3 mg/dl', { value: 0.3, comparator: '<=' }, '<=0.3'],
    ['3.1 mg/dL', { value: 3.1 }, '3.1'],
    ['> 10 mg/dL', { value: 10, comparator: '>' }, '>10'],
  ])('%s is read where it is a plain number with a unit', (valueString, expected, said) => {
    const { findings } = readAll({ ...noValue, code: { text: 'Phosphate' }, valueString });
    expect(findings.series[0]?.unit).toBe('mg/dL');
    expect(findings.series[0]?.observations[0]).toMatchObject(expected);
    expect(findings.notes[0]).toMatchObject({
      found: valueString,
      expected: `a result in words, read as ${said} mg/dL`,
    });
  });

  it.each(['<0.3', '2 plus', 'negative', '1,234 mg/dL', '3.1 to 3.4 mg/dL', '0.3.1 mg/dL'])(
    '%s is left out',
    (valueString) => {
      expect(reasonOf({ ...noValue, valueString })).toBe(
        'its value is not a number with a unit (valueString)',
      );
    },
  );
});

describe('a result that is left out says why', () => {
  const cases: [string, unknown, string][] = [
    ['entered in error', phosphate({ status: 'entered-in-error' }), 'it was entered in error'],
    ['cancelled', phosphate({ status: 'cancelled' }), 'it was cancelled'],
    ['no value', noValue, 'it has neither a value nor a reason for its absence'],
    ['a grouping', { ...noValue, hasMember: [{}] }, 'it only groups other results'],
    [
      'a code as its value',
      { ...noValue, valueCodeableConcept: { text: 'positive' } },
      'its value is not a number with a unit (valueCodeableConcept)',
    ],
    [
      'a number in quotes',
      phosphate({ valueQuantity: { value: '3,1', unit: 'mmol/L' } }),
      'a number was expected as its value, and "3,1" was found',
    ],
    [
      'an infinite number',
      phosphate({ valueQuantity: quantity(Infinity) }),
      'a number was expected as its value, and Infinity was found',
    ],
    ['a negative value', phosphate({ valueQuantity: quantity(-2) }), 'its value is below 0'],
    ['no unit', phosphate({ valueQuantity: { value: 3 } }), 'its value has no unit'],
    [
      'an unknown comparator',
      phosphate({ valueQuantity: quantity(1, 'mmol/L', { comparator: 'ad' }) }),
      'its comparator "ad" is none of <, <=, > and >=',
    ],
    [
      'value and reason',
      phosphate({ dataAbsentReason: { text: 'lost' } }),
      'it has both a value and a reason why there is none',
    ],
    ['no code', without(phosphate(), 'code'), 'it does not say what was measured (no code)'],
    [
      'another focus',
      phosphate({ focus: [{ reference: 'Device/1' }] }),
      'it is about something other than the patient (focus)',
    ],
    [
      'an unknown modifier',
      phosphate({ modifierExtension: [{ url: 'https://example.org/not' }] }),
      'an extension that we do not know changes its meaning (modifierExtension)',
    ],
    [
      'nothing but missing values',
      { ...noValue, dataAbsentReason: { text: 'lost' } },
      'its value is missing and no other value of the analyte tells the unit',
    ],
  ];

  it.each(cases)('%s', (_, resource, reason) => {
    expect(reasonOf(resource)).toBe(reason);
  });
});

describe('a unit', () => {
  it('is the UCUM code rather than the words beside it', () => {
    const heart = phosphate({
      code: loinc('8867-4', 'Heart rate'),
      valueQuantity: quantity(72, '/min', { unit: 'beats/minute' }),
    });
    expect(seriesOf(heart).unit).toBe('/min');
  });

  it('in a usual misspelling is read as UCUM, and said', () => {
    const { findings } = readAll(
      phosphate({ code: { text: 'Phosphate' }, valueQuantity: { value: 3, unit: 'mg/dl' } }),
    );
    expect(findings.series[0]?.unit).toBe('mg/dL');
    expect(findings.notes).toEqual([
      { severity: 'note', place: 'entry[0]', found: 'mg/dl', expected: 'read as mg/dL' },
    ]);
  });

  it('that we do not know is kept as it came', () => {
    const valueQuantity = { value: 3, unit: 'spoons' };
    expect(seriesOf(phosphate({ code: { text: 'Salt' }, valueQuantity })).unit).toBe('spoons');
  });

  it.each([
    ['14879-1', 'Phosphate', 'mg/dL'],
    ['2777-1', 'Phosphate', 'mmol/L'],
    ['2777-1', 'Phosphate', 'umol/L'],
    ['14749-6', 'Glucose [Moles/volume] in Serum or Plasma', 'mg/dL'],
  ])('that contradicts LOINC %s (%s) leaves the value out: %s', (code, name, unit) => {
    const resource = phosphate({ code: loinc(code, name), valueQuantity: quantity(3, unit) });
    expect(reasonOf(resource)).toMatch(
      new RegExp(
        `^LOINC ${code} .* is measured in units like m\\w+/d?L, and the value is in ${unit}$`,
      ),
    );
  });

  it('that says one amount by code and another in words is not believed', () => {
    const valueQuantity = quantity(3, 'mg/dL', { unit: 'mmol/L' });
    expect(reasonOf(phosphate({ code: { text: 'Phosphate' }, valueQuantity }))).toBe(
      'its unit is mg/dL by code and mmol/L in words, which are different amounts',
    );
  });
});

describe('the components of an Observation', () => {
  const pressure = {
    ...noValue,
    code: loinc('85354-9', 'Blood pressure panel'),
    component: [
      { code: loinc('8480-6', 'Systolic blood pressure'), valueQuantity: quantity(121, 'mm[Hg]') },
      { code: loinc('8462-4', 'Diastolic blood pressure'), dataAbsentReason: { text: 'lost' } },
    ],
  };

  it('are series of their own', () => {
    const component = [
      pressure.component[0],
      { ...pressure.component[0], code: loinc('8462-4', 'Diastolic blood pressure') },
    ];
    const { findings } = readAll({ ...pressure, component });
    expect(findings.series.map(({ name }) => name)).toEqual([
      'Diastolic blood pressure',
      'Systolic blood pressure',
    ]);
    expect(findings.counts).toEqual({ total: 2, used: 2 });
  });

  it('are each used or left out, and counted each', () => {
    const { findings, details } = readAll(pressure);
    expect(findings.counts).toEqual({ total: 2, used: 1 });
    expect(findings.leftOut[0]).toMatchObject({ count: 1, places: ['entry[0]'] });
    expect(details.resources).toBe(1);
  });

  it('count beside the value of the whole', () => {
    expect(readAll({ ...pressure, valueQuantity: quantity(90, 'mm[Hg]') }).findings.counts).toEqual(
      {
        total: 3,
        used: 2,
      },
    );
  });

  it('join the series of the same LOINC code that stands alone', () => {
    const alone = phosphate({
      code: loinc('8480-6', 'Systolic blood pressure'),
      valueQuantity: quantity(130, 'mm[Hg]'),
    });
    expect(
      seriesOf(alone, { ...pressure, component: [pressure.component[0]] }).observations,
    ).toHaveLength(2);
  });

  it('without a LOINC code are named within their panel', () => {
    const component = [{ code: { text: 'Peak' }, valueQuantity: quantity(9, 'mmol/L') }];
    expect(seriesOf({ ...pressure, component }).name).toBe('Blood pressure panel: Peak');
  });
});
