import { bundleOf, eventOf, loinc, patient, phosphate, quantity, without } from './bundleOf';

const text = (words: string) => ({ text: words });
const period = { start: '2018-05-12', end: '2018-05-20T10:00:00+02:00' };
const noValue = without(phosphate(), 'valueQuantity');

/** One resource for every way that the importer goes, to be changed at random. */
export const wideBundle = bundleOf(
  patient('one'),
  { resourceType: 'Specimen', id: 's', type: text('Serum') },
  phosphate({
    id: 'a',
    specimen: { reference: 'Specimen/s' },
    category: [{ coding: [{ code: 'laboratory' }] }],
    note: [{ text: 'fasting' }],
    interpretation: [{ coding: [{ code: 'L' }] }],
    referenceRange: [
      { low: quantity(0.8), high: quantity(1.5), age: { low: quantity(18, 'a') } },
      { low: quantity(1), high: quantity(2), age: { high: quantity(17, 'a') } },
    ],
  }),
  phosphate({
    id: 'b',
    effectiveDateTime: '2018-06',
    valueQuantity: quantity(0.3, 'mmol/L', { comparator: '<' }),
  }),
  phosphate({ code: text('Phosphate'), valueQuantity: { value: 3.1, unit: 'mg/dl' } }),
  { ...noValue, dataAbsentReason: text('lost') },
  { ...noValue, valueString: '<0.3 mmol/L' },
  { ...without(phosphate(), 'effectiveDateTime'), effectivePeriod: period },
  {
    ...noValue,
    code: loinc('85354-9', 'Blood pressure'),
    component: [
      { code: loinc('8480-6', 'Systolic'), valueQuantity: quantity(121, 'mm[Hg]') },
      { code: text('Mean'), valueQuantity: quantity(90, 'mm[Hg]') },
    ],
  },
  eventOf('Encounter', {
    id: 'e',
    status: 'finished',
    class: { code: 'IMP' },
    type: [text('Stay')],
    period,
  }),
  eventOf('Procedure', { code: text('Resection'), performedPeriod: period }),
  eventOf('Condition', {
    code: text('Osteomalacia'),
    onsetDateTime: '2017',
    abatementPeriod: { start: '2018', end: '2019' },
  }),
  eventOf('DiagnosticReport', {
    category: [{ coding: [{ code: 'SP' }] }],
    code: text('Pathology'),
    effectiveDateTime: '2018-05-13',
    conclusion: 'Margins free.',
    contained: [phosphate()],
  }),
  eventOf('ImagingStudy', {
    started: '2018-05-01',
    series: [{ modality: { code: 'PT' }, bodySite: { display: 'Thigh' } }],
  }),
  eventOf('MedicationRequest', {
    contained: [{ resourceType: 'Medication', id: 'm', code: text('Phosphate') }],
    medicationReference: { reference: '#m' },
    authoredOn: '2018-04-01',
    dosageInstruction: [{ text: 'three times a day' }],
  }),
  { resourceType: 'Immunization', vaccineCode: text('Influenza'), occurrenceDateTime: '2018-10' },
  { resourceType: 'Claim' },
);
