import type { BinaryKind, OfferedEncoding } from '../exchange/intake/decodeBytes';
import type { EventKind } from '../domain/clinicalEvent';
import type { Words } from './en';

const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** The words of opening a case: ways in, questions, and what became of a file. */
export const enOpen = {
  title: 'Open a case',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  stays: 'Nothing leaves this browser. The case on screen stays until the new one is ready.',

  ways: {
    choose: 'Choose a file',
    drop: 'or drop one anywhere on the page',
    pasteLabel: 'Or paste a table, a case file, a FHIR bundle or a link',
    paste: 'Open what is pasted',
    kinds: [
      [
        'A table',
        'CSV, TSV or pasted from a spreadsheet: one result a row, or one analyte a column.',
      ],
      ['A FHIR R4 bundle', 'As JSON, or as NDJSON with one resource a line.'],
      ['A case file', 'Saved from this page, in the format caseline/1.'],
      ['A link', 'A link with a case in it.'],
    ] as readonly (readonly [string, string])[],
    templates: 'To begin with',
    valuesTemplate: 'A table of values (CSV)',
    eventsTemplate: 'A table of events (CSV)',
    fhirSample: 'A small FHIR bundle (JSON)',
    schema: 'The schema of the case file (JSON)',
  },

  reading: {
    title: (name: string) => `Reading ${name}`,
    part: (percent: number) => `${percent} %`,
  },

  refused: {
    title: (name: string) => `${name} could not be opened`,
    stays: 'The case on screen is as it was.',
    more: (n: number) => `and ${n.toLocaleString('en-GB')} more`,
    another: 'Open something else',
    theFile: 'the file',
    emptyFile: 'an empty file',
    expected: 'a case file, a table or a FHIR bundle',
    next: 'Choose another file.',
    binary: {
      workbook: [
        'an Excel workbook or a packed file',
        'Save it as CSV UTF-8 from the spreadsheet and open that.',
      ],
      oldWorkbook: [
        'an old Excel workbook',
        'Save it as CSV UTF-8 from the spreadsheet and open that.',
      ],
      pdf: ['a PDF', 'Copy its table into a spreadsheet and save that as CSV UTF-8.'],
      picture: ['a picture', 'Choose a case file, a table or a FHIR bundle.'],
      packed: ['a packed file', 'Unpack it and open what is in it.'],
      unknown: [
        'bytes that are no text',
        'If it is a spreadsheet, save it as CSV UTF-8 and open that.',
      ],
    } satisfies Record<BinaryKind, readonly [string, string]>,
    webPage: 'a web page',
    webPageNext: 'Download the file itself; a page that shows it was saved instead.',
    fhirXml: 'FHIR as XML',
    fhirXmlExpected: 'FHIR R4 as JSON',
    fhirXmlNext: 'Ask the sender for JSON, which every FHIR server can give.',
    xml: 'XML',
    tooLarge: (size: string) => `${size}`,
    atMost: (limit: string, kind: string) => `at most ${limit} for ${kind}`,
    tooLargeNext: 'Leave out what the case does not need, and save it again.',
    kinds: { table: 'a table', document: 'a case file or a FHIR bundle' },
    unreadable: 'a file that the browser cannot read',
    unreadableNext: 'Check that it is still there and choose it again.',
    noEncoding: 'a text in an encoding that is not known',
    noEncodingNext: 'Save it as UTF-8 and open that.',
    mixedEncoding: (place: string) => `bytes that are not in the chosen encoding, ${place}`,
    nothingFound: 'nothing that a case could show',
    nothingFoundExpected: 'at least one result or one event',
    failed: 'an error in our reader',
    failedNext:
      'This is our fault. Please report it with a file that shows it and has no patient in it.',
  },

  encoding: {
    title: 'Which of these reads right?',
    text: 'The file does not say how its letters are written, and it is not UTF-8.',
    names: {
      gb18030: 'Chinese (GB18030)',
      'windows-1252': 'Western European (Windows-1252)',
      big5: 'Chinese, traditional (Big5)',
      shift_jis: 'Japanese (Shift_JIS)',
      'euc-kr': 'Korean (EUC-KR)',
    } satisfies Record<OfferedEncoding, string>,
    choose: (name: string) => `Read as ${name}`,
  },

  patients: {
    title: 'Whose results?',
    text: 'The bundle holds several patients. A case is about one of them.',
    choose: (label: string, n: number) => `${label}, ${count(n, 'resource', 'resources')}`,
  },

  table: {
    title: (name: string) => `How to read ${name}`,
    rows: (n: number) => `${count(n, 'row', 'rows')} under the header.`,
    asItIs: 'As it is, and what each column holds',
    column: (name: string) => `What “${name}” holds`,
    duplicate: 'same name as another column',
    willRead: 'As it will be read',
    readColumns: {
      row: 'Row',
      time: 'Time',
      analyte: 'Analyte',
      value: 'Value',
      unit: 'Unit',
      low: 'Low',
      high: 'High',
      comment: 'Comment',
      subject: 'Subject',
    },
    leftOut: (reason: string) => `left out: ${reason}`,
    roles: {
      ignored: 'Not used',
      date: 'Date, or date and time',
      clock: 'Time of day',
      day: 'Days from day 0',
      until: 'End of an event',
      analyte: 'Analyte',
      code: 'LOINC code',
      value: 'Value',
      values: 'Values of this analyte',
      comparator: 'Comparator (<, >)',
      unit: 'Unit',
      low: 'Lower bound of the range',
      high: 'Upper bound of the range',
      range: 'Range, as in 0.8–1.5',
      flag: 'Flag (L, H)',
      basis: 'Basis',
      readingError: 'Reading error',
      missing: 'Reason for no value',
      comment: 'Comment',
      subject: 'Subject',
      event: 'Event',
      kind: 'Kind of event',
    },
    hasHeader: 'The first row names the columns',
    delimiter: 'Columns are parted by',
    delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' },
    dateOrder: 'Order of a date',
    dateOrders: { YMD: 'year, month, day', DMY: 'day, month, year', MDY: 'month, day, year' },
    decimal: 'Decimal sign',
    decimals: { '.': 'point: 3.1', ',': 'comma: 3,1' },
    notSaid: 'not decided',
    subject: 'Whose rows',
    unitFor: (analyte: string) => `Unit of ${analyte} where none is given`,
    questions: (n: number) =>
      n === 1 ? 'One thing only you can know' : `${n} things only you can know`,
    useUnit: 'Use it',
    keep: 'Use these choices for the next table with the same columns',
    kept: 'Read as the last table with these columns.',
    next: 'Go on to the case',
    nextWithout: (n: number) => `Leave out ${count(n, 'row', 'rows')} and go on`,
    eventsNext: 'Add these events',
    loading: 'Reading the table',
    failedNext: 'Answer what is open above first.',
  },

  findings: {
    title: 'Make a case of it',
    counts: (used: number, total: number) =>
      used === total
        ? `All ${count(total, 'entry', 'entries')} were read.`
        : `${used.toLocaleString('en-GB')} of ${count(total, 'entry', 'entries')} were read, ${(total - used).toLocaleString('en-GB')} left out.`,
    leftOut: (n: number) => `What was left out (${n.toLocaleString('en-GB')})`,
    leftOutLine: (n: number, reason: string) => `${n.toLocaleString('en-GB')}: ${reason}`,
    places: (places: readonly string[], n: number) =>
      `${places.join(', ')}${n > places.length ? ' …' : ''}`,
    notes: (n: number) => `What was done on the way (${n})`,
    series: 'Series to show, the first one on top',
    noSeries: 'No results were found; the case will show events alone.',
    seriesLine: (values: number, missing: number, first: string, last: string) =>
      `${count(values, 'value', 'values')}${missing > 0 ? `, ${missing} without a value` : ''}; ${
        first === last ? first : `${first} to ${last}`
      }`,
    show: (name: string) => `Show ${name}`,
    moveUp: (name: string) => `Move ${name} up`,
    filter: 'Find an analyte',
    none: 'None of them matches.',
    range: (name: string) => `Reference range of ${name}`,
    rangeFound: (range: string) => `As found: ${range}`,
    rangeNone: 'None given',
    rangeTyped: 'Another one',
    low: 'Low',
    high: 'High',
    rangeSource: 'Its source',
    rangeAssumed: 'Assumed: not from this patient’s laboratory',
    rangeWrong: 'Give a low bound, a high bound, or a low one below a high one.',
    events: (chosen: number, total: number) => `Events (${chosen} of ${total})`,
    noEvents: 'No events were found.',
    allOf: (kind: string) => `All of ${kind}`,
    addEvents: 'Add a table of events',
    kinds: {
      symptom: 'Symptoms',
      admission: 'Admissions',
      visit: 'Visits',
      laboratory: 'Laboratory',
      imaging: 'Imaging',
      procedure: 'Procedures',
      medication: 'Medication',
      immunization: 'Immunizations',
      pathology: 'Pathology',
      diagnosis: 'Diagnoses',
      discharge: 'Discharge',
      'follow-up': 'Follow-up',
      publication: 'Publication',
    } satisfies Record<EventKind, string>,
    about: 'The case',
    caseTitle: 'Title',
    caseTitleHint: 'Such as “Phosphate after a parathyroidectomy”. Leave out names.',
    subject: 'The patient in a phrase, if it helps',
    subjectHint: 'Such as “a woman of 61”. No name, no date of birth.',
    citation: 'Source',
    anchor: 'Day 0',
    anchorNone: 'None; the axis shows dates',
    anchorTold: 'Another event…',
    anchorAbout: (title: string) => `≈ ${title}`,
    anchorWhen: (title: string, when: string) => `${title}, ${when}`,
    anchorTitle: 'What happened on day 0',
    anchorKind: 'Kind',
    anchorDate: 'Its date',
    anchorDateHint: '2018-05-12, 2018-05 or 2018',
    anchorNeeded: (tellsDays: boolean) =>
      tellsDays
        ? 'The table counts days: say what happened on day 0.'
        : 'Say what happened on day 0, and on which date.',
    presets: 'Windows with a button of their own',
    farDates: (n: number) =>
      `Leave out ${count(n, 'result or event', 'results and events')} dated outside 1800 to 2100, so that the axis keeps its scale`,
    make: 'Show the case',
    titleNeeded: 'Give the case a title.',
    citationNeeded: 'Say where the values come from.',
    around: (event: string) => `Around ${event}`,
    ownData: (name: string) => `Own data, ${name}`,
    pasted: 'pasted text',
  },

  issue: (place: string, found: string, expected: string) =>
    `${place}: found ${found}, expected ${expected}.`,
};

export type OpenWords = typeof enOpen;

/** The catalogue of opening in the language of a page. */
export function openWordsOf({ locale }: Pick<Words, 'locale'>): OpenWords {
  return { 'en-GB': enOpen }[locale] ?? enOpen;
}
