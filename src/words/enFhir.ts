import type { Words } from './en';
import { enFhirReasons } from './enFhirReasons';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const listed = (items: readonly string[]) => items.join(', ');
const bounds = (low: number | undefined, high: number | undefined) => {
  if (low === undefined) return `up to ${high ?? ''}`;
  return high === undefined ? `from ${low}` : `${low} to ${high}`;
};

/** What the FHIR importer says, in English. */
export const enFhir = {
  theFile: 'the file',
  nothing: 'nothing',
  line: (line: number) => `line ${line}`,
  lineAndColumn: (line: number, column: number) => `line ${line}, column ${column}`,
  endAfter: (text: string) => `the end of the line after “…${text}”`,
  textAround: (text: string) => `“…${text}…”`,
  places: (places: readonly string[], count: number) =>
    count > places.length ? `${listed(places)} and ${count - places.length} more` : listed(places),
  joinNotes: (notes: readonly string[]) => notes.join('; '),

  refused: {
    document: 'a FHIR R4 resource or Bundle as JSON, or NDJSON with one resource a line',
    nextDocument: 'Export the record as a FHIR R4 Bundle in JSON and open that file.',
    aList: 'a list',
    anObject: (keys: readonly string[]) =>
      keys.length === 0 ? 'an empty object' : `an object with ${listed(keys)}`,
    resourceType: 'a resource type of FHIR R4',
    didYouMean: (type: string) => `Did you mean "${type}"?`,
    tooDeep: 'lists and objects nested too deep',
    atMostDeep: (most: number) => `at most ${most} of them in each other`,
    release: (release: string, sign: string) => `FHIR ${release} (${sign})`,
    r4: 'FHIR R4, that is version 4.0 or 4.3',
    nextRelease: 'Ask the system that made the file for an export in FHIR R4.',
    ndjsonLine: 'one resource in valid JSON on each line',
    nextNdjson: 'Repair the line, or open the file without it.',
    ownAddress: (place: string) =>
      `an address of its own, or a version; ${place} has the same address and says something else`,
    nextOwnAddress: 'Give each resource an id of its own, or meta.versionId to each version.',
  },

  reasons: enFhirReasons,

  /** Beside a value whose status is not simply final. */
  resultStatus: {
    registered: 'registered result, not yet released',
    preliminary: 'preliminary result',
    amended: 'amended result',
    corrected: 'corrected result',
    unknown: 'status of the result unknown',
  },
  eventStatus: {
    'in-progress': 'in progress when the record was made',
    onleave: 'on leave when the record was made',
    arrived: 'arrived when the record was made',
    triaged: 'triaged when the record was made',
    'on-hold': 'on hold',
    stopped: 'stopped',
    partial: 'partial report',
    preliminary: 'preliminary report',
    amended: 'amended report',
    corrected: 'corrected report',
    appended: 'appended report',
  },
  reportedAs: (name: string) => `reported as “${name}”`,
  rangeInWords: (text: string) => `reference range in words: ${text}`,
  /** HL7's reasons for a missing value (data-absent-reason). */
  absent: {
    unknown: 'unknown',
    'asked-unknown': 'asked but unknown',
    'temp-unknown': 'not yet known',
    'not-asked': 'not asked',
    'asked-declined': 'asked but declined',
    masked: 'masked',
    'not-applicable': 'not applicable',
    unsupported: 'not supported by the system',
    'as-text': 'only as text',
    error: 'error',
    'not-a-number': 'not a number',
    'negative-infinity': 'below what can be told',
    'positive-infinity': 'above what can be told',
    'not-performed': 'not performed',
    'not-permitted': 'not permitted',
  },

  ranges: {
    bounds,
    given: (count: number) => plural(count, 'reference range', 'reference ranges'),
    source: (conditions: readonly string[]) =>
      conditions.length === 0
        ? 'given with the result'
        : `given with the result (${listed(conditions)})`,
    used: (range: string, conditions: readonly string[]) =>
      `used: ${range}${conditions.length === 0 ? '' : ` (${listed(conditions)})`}`,
    none: {
      several: 'none used, because several fit and differ',
      backwards: 'none used, because the low bound is not below the high one',
      otherUnit: 'none used, because its unit is not that of the value',
      forOthers: 'none used, because none is the normal range of this patient at this age',
      inWords: 'none used, because it has no bounds as numbers; its words are in the note',
    },
    without: (count: number) => `${plural(count, 'value', 'values')} without a reference range`,
    inherited: 'read against the range of the other values',
  },
  unitRead: (unit: string) => `read as ${unit}`,
  /** With its comparator: a limit is never said as a number. */
  numberRead: (printed: string, unit: string) => `a result in words, read as ${printed} ${unit}`,
  units: (units: readonly string[]) => listed([...new Set(units)]),
  keptApart: 'series of their own for each unit; nothing was converted',
  nameInSpecimen: (name: string, specimen: string) => `${name} (${specimen})`,
  farDate: {
    found: 'a year before 1800 or after 2100',
    expected: 'a date within reach; check it, or leave it out',
  },
  page: (entries: number, total: number | undefined) =>
    `one page of a search: ${plural(entries, 'entry', 'entries')}${total === undefined ? '' : ` of ${total}`}`,
  allPages: 'all pages; results on the others are not in this file',

  encounter: 'Encounter',
  encounterClass: {
    IMP: 'Inpatient stay',
    ACUTE: 'Acute inpatient stay',
    NONAC: 'Non-acute inpatient stay',
    EMER: 'Emergency',
    AMB: 'Outpatient visit',
    OBSENC: 'Observation',
    PRENC: 'Pre-admission visit',
    SS: 'Short stay',
    HH: 'Home health visit',
    VR: 'Virtual visit',
    FLD: 'Field visit',
  },
  recordedOnly: 'recorded then; the onset is not dated',
  onset: (text: string) => `onset: ${text}`,
  imaging: (modalities: readonly string[], sites: readonly string[]) =>
    listed([modalities.length === 0 ? 'Imaging' : listed(modalities), ...sites]),
  medication: {
    MedicationRequest: 'prescribed',
    MedicationAdministration: 'given',
    MedicationStatement: 'said to be taken',
  },

  patient: (number: number, phrase: string | undefined) =>
    phrase === undefined ? `patient ${number}` : `patient ${number}, ${phrase}`,
  subject: {
    years: (least: number, most: number) => (least === most ? `${most}` : `${least} or ${most}`),
    male: {
      adult: (years: string) => `a man of ${years}`,
      child: (years: string) => `a boy of ${years}`,
      infant: 'a boy in his first year',
      old: (age: number) => `a man over ${age}`,
    },
    female: {
      adult: (years: string) => `a woman of ${years}`,
      child: (years: string) => `a girl of ${years}`,
      infant: 'a girl in her first year',
      old: (age: number) => `a woman over ${age}`,
    },
  },
};

export type FhirWords = typeof enFhir;

declare module './features' {
  interface Features {
    readonly fhir: FhirWords;
  }
}

/** The catalogue of the FHIR importer in the language of a page. */
export function fhirWordsOf({ features }: Words): FhirWords {
  return features?.fhir ?? enFhir;
}
