import { describe, expect, it } from 'vitest';
import { eventOf, readAll, reasonOf } from './bundleOf';

const at = '2018-05-12T08:30:00+08:00';
const period = { start: '2018-05-12', end: '2018-05-20' };
const asPeriod = { start: { date: '2018-05-12' }, end: { date: '2018-05-20' } };
const text = (words: string) => ({ text: words });

function onlyEvent(resourceType: string, parts: Record<string, unknown>) {
  const { events, series, leftOut } = readAll(eventOf(resourceType, parts)).findings;
  expect([events.length, series.length, leftOut]).toEqual([1, 0, []]);
  return events[0];
}

const encounter = (code: string, parts = {}) => ({
  status: 'finished',
  class: { code },
  type: [text('Stay')],
  period,
  ...parts,
});

describe('an Encounter', () => {
  it.each([
    ['IMP', 'admission'],
    ['ACUTE', 'admission'],
    ['EMER', 'admission'],
    ['AMB', 'visit'],
    ['VR', 'visit'],
    ['constructor', 'visit'],
  ])(
    'of the class %s is the kind %s over its period, and no discharge is made up',
    (code, kind) => {
      expect(onlyEvent('Encounter', encounter(code))).toMatchObject({
        kind,
        title: 'Stay',
        period: asPeriod,
      });
    },
  );

  it('without a type is called by its class, which is not said twice', () => {
    const event = onlyEvent('Encounter', encounter('EMER', { type: undefined }));
    expect([event?.title, event?.summary]).toEqual(['Emergency', undefined]);
  });

  it('says why', () => {
    const reasonCode = [text('Bone pain (finding)')];
    expect(onlyEvent('Encounter', encounter('IMP', { reasonCode }))?.summary).toBe(
      'Inpatient stay; Bone pain',
    );
  });

  it.each([
    [{ start: '2018-05-12' }, { start: { date: '2018-05-12' } }],
    [{ end: '2018-05-12' }, { end: { date: '2018-05-12' } }],
  ])('with one end keeps the other open: %o', (one, expected) => {
    expect(onlyEvent('Encounter', encounter('IMP', { period: one }))?.period).toEqual(expected);
  });
});

describe('a Procedure', () => {
  it('lasts over its period', () => {
    const parts = { code: text('Resection (procedure)'), performedPeriod: period };
    expect(onlyEvent('Procedure', parts)).toEqual({
      id: 'procedure-resection',
      kind: 'procedure',
      title: 'Resection',
      period: asPeriod,
      basis: 'reported',
    });
  });

  it('never takes the name of who performed it', () => {
    const performer = [{ actor: { display: 'A. Surgeon' } }];
    const subject = { reference: 'Patient/one', display: 'A. Patient' };
    const reading = readAll(
      eventOf('Procedure', { code: text('Resection'), performedDateTime: at, performer, subject }),
    );
    expect(JSON.stringify(reading)).not.toMatch(/A\. (?:Surgeon|Patient)|Patient\/one/);
  });
});

describe('a Condition', () => {
  const condition = (parts: object) => ({
    status: undefined,
    code: text('Osteomalacia (disorder)'),
    ...parts,
  });

  it('lasts from its onset until it abated', () => {
    const parts = { onsetDateTime: '2017-03', abatementDateTime: '2018', recordedDate: at };
    expect(onlyEvent('Condition', condition(parts))).toMatchObject({
      kind: 'diagnosis',
      title: 'Osteomalacia',
      period: { start: { date: '2017-03' }, end: { date: '2018' } },
    });
  });

  it('without an abatement is the moment of its onset, and not still going on', () => {
    const event = onlyEvent('Condition', condition({ onsetDateTime: '2017-03', recordedDate: at }));
    expect([event?.time, event?.summary]).toEqual([{ date: '2017-03' }, undefined]);
  });

  it('may begin somewhere in a period', () => {
    expect(onlyEvent('Condition', condition({ onsetPeriod: period }))?.time).toEqual({
      after: { date: '2018-05-12' },
      before: { date: '2018-05-20' },
    });
  });

  it('without an onset is when it was recorded, and says so', () => {
    const event = onlyEvent(
      'Condition',
      condition({ onsetAge: { value: 54, unit: 'years' }, recordedDate: at }),
    );
    expect([event?.time, event?.summary]).toEqual([
      { date: at },
      'recorded then; the onset is not dated; onset: 54 years',
    ]);
  });

  it('that is not confirmed says so', () => {
    const verificationStatus = { coding: [{ code: 'provisional', display: 'Provisional' }] };
    expect(
      onlyEvent('Condition', condition({ onsetDateTime: at, verificationStatus }))?.summary,
    ).toBe('Provisional');
  });
});

describe('other resources as events', () => {
  const report = (category: unknown, parts = {}) => ({
    status: 'final',
    code: text('Report'),
    effectiveDateTime: at,
    ...(category === undefined ? {} : { category }),
    ...parts,
  });
  const coded = (...codes: string[]) => codes.map((code) => ({ coding: [{ code }] }));

  it.each([
    ['LAB', report(coded('LAB')), 'laboratory'],
    ['RAD', report(coded('RAD')), 'imaging'],
    ['SP', report(coded('SP')), 'pathology'],
    ['LAB beside SP', report(coded('LAB', 'SP')), 'pathology'],
    ['LP29684-5', report(coded('LP29684-5')), 'imaging'],
    ['none, with results', report(undefined, { result: [{ reference: '#1' }] }), 'laboratory'],
  ])('reads a report of the category %s', (_, parts, kind) => {
    expect(onlyEvent('DiagnosticReport', parts)).toMatchObject({
      kind,
      title: 'Report',
      time: { date: at },
    });
  });

  it('keeps the conclusion of a report', () => {
    expect(
      onlyEvent('DiagnosticReport', report(coded('SP'), { conclusion: 'Margins free.' }))?.details,
    ).toBe('Margins free.');
  });

  it.each([
    [{ procedureCode: [text('PET/CT')] }, 'PET/CT'],
    [{ description: 'Chest film' }, 'Chest film'],
    [
      {
        series: [
          {
            modality: { code: 'US', display: 'Ultrasound' },
            bodySite: { display: 'thorax (body structure)' },
          },
        ],
      },
      'Ultrasound, thorax',
    ],
    [{}, 'Imaging'],
  ])('calls an imaging study by what it tells: %o', (parts, title) => {
    expect(onlyEvent('ImagingStudy', { status: 'available', started: at, ...parts })).toMatchObject(
      { kind: 'imaging', title, time: { date: at } },
    );
  });

  it.each([
    ['MedicationRequest', { authoredOn: at }, 'prescribed', { time: { date: at } }],
    ['MedicationAdministration', { effectivePeriod: period }, 'given', { period: asPeriod }],
    ['MedicationStatement', { effectivePeriod: period }, 'said to be taken', { period: asPeriod }],
  ])('reads a %s', (type, parts, summary, when) => {
    const medication = { status: 'active', medicationCodeableConcept: text('Phosphate'), ...parts };
    expect(onlyEvent(type, medication)).toMatchObject({
      kind: 'medication',
      title: 'Phosphate',
      summary,
      ...when,
    });
  });

  it('takes the name of a medication from the resource that tells it', () => {
    const contained = [{ resourceType: 'Medication', id: 'm', code: text('Burosumab') }];
    const parts = {
      contained,
      medicationReference: { reference: '#m' },
      authoredOn: at,
      dosageInstruction: [{ text: 'every 4 weeks' }],
    };
    expect(onlyEvent('MedicationRequest', parts)).toMatchObject({
      title: 'Burosumab',
      details: 'every 4 weeks',
    });
  });

  it('reads an immunization', () => {
    const reading = readAll({
      resourceType: 'Immunization',
      status: 'completed',
      vaccineCode: text('Influenza'),
      patient: { reference: 'Patient/one' },
      occurrenceDateTime: at,
    });
    expect(reading.findings.events[0]).toMatchObject({
      kind: 'immunization',
      title: 'Influenza',
      time: { date: at },
    });
  });
});

describe('events', () => {
  const procedure = (parts: object) =>
    eventOf('Procedure', { code: text('Resection'), performedDateTime: at, ...parts });

  it('stand in order of time under ids that hold no dates', () => {
    const { findings, details } = readAll(
      procedure({ performedDateTime: '2019' }),
      procedure({ performedDateTime: '2018' }),
    );
    expect(findings.events.map(({ id, time }) => [id, time])).toEqual([
      ['procedure-resection', { date: '2018' }],
      ['procedure-resection-2', { date: '2019' }],
    ]);
    expect(details.events[0]).toEqual({
      id: 'procedure-resection',
      resourceType: 'Procedure',
      status: 'completed',
    });
  });

  it.each([
    ['entered-in-error', 'it was entered in error'],
    ['not-done', 'it was not done'],
    ['cancelled', 'it was cancelled'],
    ['preparation', 'it is only being prepared'],
    ['planned', 'it is only planned'],
  ])('of the status %s are left out', (status, reason) => {
    expect(reasonOf(procedure({ status }))).toBe(reason);
  });

  it.each([
    ['no time', { performedDateTime: undefined }, 'it does not say when it happened'],
    [
      'a time in words',
      { performedDateTime: undefined, performedString: 'in youth' },
      'its time is told in words or by age, not as a date',
    ],
    [
      'a day that does not exist',
      { performedDateTime: '2018-02-30' },
      '"2018-02-30" is not a date that exists',
    ],
    [
      'an end before the start',
      { performedDateTime: undefined, performedPeriod: { start: '2018', end: '2017' } },
      'it ends (2017) before it starts (2018)',
    ],
    ['no code', { code: undefined }, 'it does not say what it is (no code)'],
    [
      'an unknown modifier',
      { modifierExtension: [{}] },
      'an extension that we do not know changes its meaning (modifierExtension)',
    ],
  ])('with %s are left out', (_, parts, reason) => {
    expect(reasonOf(procedure(parts))).toBe(reason);
  });

  it.each([
    [
      'Condition',
      { code: text('X'), onsetDateTime: at, verificationStatus: { coding: [{ code: 'refuted' }] } },
      'the diagnosis was refuted',
    ],
    [
      'MedicationRequest',
      { medicationCodeableConcept: text('X'), authoredOn: at, doNotPerform: true },
      'it was not done',
    ],
    [
      'MedicationRequest',
      { medicationCodeableConcept: text('X'), authoredOn: at, intent: 'proposal' },
      'it is a proposal or a plan, not an order',
    ],
    [
      'DiagnosticReport',
      { code: text('X'), effectiveDateTime: at, category: [text('Cardiology')] },
      'a report of the category Cardiology is none of laboratory, imaging and pathology',
    ],
  ])('left out: %s %o', (type, parts, reason) => {
    expect(reasonOf(eventOf(type, parts))).toBe(reason);
  });
});
