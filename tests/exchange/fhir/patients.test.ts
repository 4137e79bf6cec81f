import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../../src/domain/calendarText';
import { describeSubject } from '../../../src/exchange/fhir/describeSubject';
import { readSubject } from '../../../src/exchange/fhir/readSubject';
import { enFhir } from '../../../src/words/enFhir';
import {
  bundleOf,
  expectRead,
  patient,
  phosphate,
  readAll,
  readJson,
  reasonOf,
  without,
} from './bundleOf';

const about = (id: string, parts = {}) =>
  phosphate({ subject: { reference: `Patient/${id}` }, ...parts });

describe('a document about several patients', () => {
  const two = bundleOf(
    patient('one', { name: [{ family: 'Named' }] }),
    patient('two', { gender: 'male', birthDate: '2014-01-01' }),
    about('one'),
    about('two', { effectiveDateTime: '2018' }),
    about('one', { effectiveDateTime: '2016' }),
    without(phosphate(), 'subject'),
  );

  it('asks which, and names nobody', () => {
    const reading = readJson(two);
    expect(reading).toEqual({
      kind: 'askPatient',
      patients: [
        { id: 'patient-1', label: 'patient 1, a woman of 58 or 59', count: 2 },
        { id: 'patient-2', label: 'patient 2, a boy of 4', count: 1 },
      ],
    });
  });

  it('is read for the one that is chosen; the others are counted', () => {
    const { findings, details } = expectRead(readJson(two, { patient: 'patient-2' }));
    expect(findings.counts).toEqual({ total: 6, used: 1 });
    expect(findings.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ['Patient is neither a result nor an event', 2],
      ['it belongs to another patient', 2],
      ['it does not say which patient it belongs to', 1],
    ]);
    expect(details.subject).toBe('a boy of 4');
  });

  it('asks again where there is no such patient', () => {
    expect(readJson(two, { patient: 'patient-9' }).kind).toBe('askPatient');
  });

  it('asks for patients that are not in the document too', () => {
    expect(readJson(bundleOf(about('one'), about('two'))).kind).toBe('askPatient');
  });
});

describe('a document about one patient', () => {
  it('is read without a question, other Patient resources or not', () => {
    expect(readJson(bundleOf(patient('one'), patient('two'), about('one'))).kind).toBe('read');
  });

  it('takes what names nobody for that patient', () => {
    expect(readAll(about('one'), without(phosphate(), 'subject')).findings.counts.used).toBe(2);
  });

  it('takes the only Patient there is for what names nobody', () => {
    const nobodys = without(phosphate(), 'subject');
    expect(readAll(patient('one'), nobodys).details.subject).toBe('a woman of 61');
    expect(readAll(patient('one'), patient('two'), nobodys).details.subject).toBeUndefined();
  });

  it('leaves out what is about a group or a device', () => {
    expect(reasonOf(phosphate({ subject: { reference: 'Group/1' } }))).toBe(
      'it is about a Group, not about a patient',
    );
  });

  it('never tells a name or a birth date', () => {
    const named = patient('one', {
      name: [{ family: 'Named', given: ['Also'] }],
      identifier: [{ value: 'MRN-7' }],
    });
    const subject = { reference: 'Patient/one', display: 'Also Named' };
    expect(JSON.stringify(readAll(named, phosphate({ subject })))).not.toMatch(/Named|MRN-7|1957/);
  });
});

describe('a reference to the patient', () => {
  const full = 'https://example.org/fhir/Patient/one';
  const urn = 'urn:uuid:00000000-0000-4000-8000-000000000001';
  const inBundle = (fullUrl: string, base: string, ...references: string[]) => ({
    resourceType: 'Bundle',
    entry: [
      { fullUrl, resource: patient('one') },
      ...references.map((reference, index) => ({
        fullUrl: `${base}${index}`,
        resource: phosphate({ subject: { reference } }),
      })),
    ],
  });

  it.each([
    [
      'relative and absolute',
      inBundle(
        full,
        'https://example.org/fhir/Observation/',
        'Patient/one',
        full,
        `${full}/_history/3`,
      ),
    ],
    ['urn:uuid', inBundle(urn, 'urn:uuid:', urn, 'Patient/one')],
  ])('is resolved within the document: %s', (_, bundle) => {
    const { details } = expectRead(readJson(bundle));
    expect(details.subject).toBe('a woman of 61');
  });

  it('may be contained', () => {
    const contained = [patient('p', { identifier: [{ value: '7' }] })];
    const resource = phosphate({ contained, subject: { reference: '#p' } });
    expect(
      readAll(resource, { ...resource, effectiveDateTime: '2018-05-13' }).details.subject,
    ).toBe('a woman of 61');
  });
});

describe('the subject in a phrase', () => {
  it.each([
    ['female', '1957-05-12', '2018-05-12', 'a woman of 61'],
    ['female', '1957-05-13', '2018-05-12', 'a woman of 60'],
    ['male', '1957', '2018-05-12', 'a man of 60 or 61'],
    ['male', '2010-06', '2018-05-12', 'a boy of 7'],
    ['female', '2018-01-01', '2018-05-12', 'a girl in her first year'],
    ['male', '1920-01-01', '2018-05-12', 'a man over 89'],
    ['female', '2019-01-01', '2018-05-12', undefined],
    ['other', '1957-05-12', '2018-05-12', undefined],
    ['female', undefined, '2018-05-12', undefined],
    ['female', '1957-02-30', '2018-05-12', undefined],
  ])('%s, born %s, at %s: %s', (gender, birthDate, at, phrase) => {
    const time = parseCalendarText(at)?.time;
    expect(describeSubject(readSubject({ gender, birthDate }), time!, enFhir)).toBe(phrase);
  });
});
