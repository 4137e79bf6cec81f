import type { Words } from './en';
import { countOf } from './countOf';
import { enFindings } from './enFindings';
import { enMapping } from './enMapping';

/** The words of opening a case: ways in, questions, and what became of a file. */
export const enOpen = {
  locale: 'en-GB',
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
    kept: 'Kept in this browser',
    templates: 'To begin with',
    valuesTemplate: 'A table of values (CSV)',
    eventsTemplate: 'A table of events (CSV)',
    fhirSample: 'A small FHIR bundle (JSON)',
    schema: 'The schema of the case file (JSON)',
  },

  leaving: {
    question: 'What you filled in is lost when you leave.',
    stay: 'Go on filling in',
    leave: 'Leave',
  },

  reading: {
    title: (name: string) => `Reading ${name}`,
    making: 'Making the case',
    part: (percent: number) => `${percent} %`,
  },

  refused: {
    title: (name: string) => `${name} could not be opened`,
    stays: 'The case on screen is as it was.',
    more: (n: number) => `and ${n.toLocaleString('en-GB')} more`,
    mend: 'Mend this in the file, save it, and open it again.',
    another: 'Open something else',
    skip: 'Leave these lines out and go on',
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
    } satisfies Record<string, readonly [string, string]>,
    webPage: 'a web page',
    webPageNext: 'Download the file itself; a page that shows it was saved instead.',
    fhirXml: 'FHIR as XML',
    fhirXmlExpected: 'FHIR R4 as JSON',
    fhirXmlNext: 'Ask the sender for JSON, which every FHIR server can give.',
    xml: 'XML',
    atMost: (limit: string, kind: string) => `at most ${limit} for ${kind}`,
    tooLargeNext: 'Leave out what the case does not need, and save it again.',
    kinds: { table: 'a table', document: 'a case file or a FHIR bundle' },
    unreadable: 'a file that the browser cannot read',
    unreadableNext: 'Check that it is still there and choose it again.',
    noEncoding: 'a text in an encoding that is not known',
    noEncodingNext: 'Save it as UTF-8 and open that.',
    prose: 'a line of text',
    nothingFound: 'nothing that a case could show',
    nothingFoundExpected: 'at least one result or one event',
    failed: 'an error in our reader',
    failedNext:
      'Load the page again and try once more. If it fails again it is our fault: please report it with a file that shows it and has no patient in it.',
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
    },
    choose: (name: string) => `Read as ${name}`,
  },

  patients: {
    title: 'Whose results?',
    text: 'The bundle holds several patients. A case is about one of them.',
    choose: (label: string, n: number) => `${label}, ${countOf(n, 'resource', 'resources')}`,
  },

  table: enMapping,

  findings: enFindings,

  issue: (place: string, found: string, expected: string) =>
    `${place}: found ${found}, expected ${expected}.`,
};

export type OpenWords = typeof enOpen;

declare module './features' {
  interface Features {
    readonly open: OpenWords;
  }
}

/** The catalogue of opening in the language of a page. */
export function openWordsOf({ features }: Words): OpenWords {
  return features?.open ?? enOpen;
}
