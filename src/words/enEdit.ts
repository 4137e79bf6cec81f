import type { Basis } from '../domain/basis';
import type { EventKind } from '../domain/clinicalEvent';
import type { Interpretation } from '../domain/interpretation';
import type { Words } from './en';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The words of the sheet in which a case is edited. */
export const enEdit = {
  title: 'Edit this case',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Redone',
  sections: 'Parts of the case',
  section: { values: 'Values', events: 'Events', about: 'Case' },

  logSetAside: {
    found: 'a log of edits that does not lead to what the file says',
    expected: 'the log as it was saved; the case opens without the history of its edits',
  },

  refused: (found: string, expected: string) => `Found ${found}, expected ${expected}.`,
  refusedAt: (place: string, found: string, expected: string) =>
    `${place}: found ${found}, expected ${expected}.`,
  notKept: (reason: string) => `${reason} The chart keeps the last valid state.`,
  reset: 'Reset to the original',
  resetOf: (what: string) => `Reset ${what} to the original`,
  was: (text: string) => `Edited, was ${text}`,
  wasNothing: 'Edited, was empty',
  choose: 'as the value',
  chooseFinding: 'as the finding',
  help: 'What can be written here',

  time: {
    label: 'Time',
    wrong:
      'This is no time that can be read. Write days from day 0 (3, -2, 4..5) or a date (2018, 2018-05, 2018-05-12, 2018-05-12T08:30, with ~ at the end for about).',
    help: 'Days from day 0: 3, -2, or 4..5 for somewhere between. Dates: 2018, 2018-05, 2018-05-12, 2018-05-12T08:30, with ~ for about. >2018-05 is after, <2018-06 before, 1|2 one of two.',
    words: 'Time in the words of the source',
    basis: 'Basis of the time',
  },

  values: {
    series: 'Series',
    none: 'This case has no series to edit.',
    noRows: 'This series has no values.',
    table: (series: string, unit: string) => `${series} in ${unit}`,
    value: 'Value',
    valueIn: (unit: string) => `Value (${unit})`,
    valueOf: (time: string) => `Value at ${time}`,
    timeOf: (time: string) => `Time ${time}`,
    basisOf: (time: string) => `Basis of the value at ${time}`,
    moreOf: (time: string, edit: string | undefined) =>
      `More about the value at ${time}${edit === undefined ? '' : `, ${edit}`}`,
    more: 'More',
    wrong:
      'This is neither a number nor a reason. Write a number with a point (0.7), a limit (<0.3), or in words why there is no value; a reason that begins with a digit or a sign goes in quotes.',
    help: 'A number such as 0.7, a limit such as <0.3, or in words why there is none.',
    basis: 'Basis',
    note: 'Note',
    readingError: 'Reading error (±)',
    readingErrorWrong: 'Write a number above 0, or nothing.',
    interpretation: 'As the laboratory reported it',
    notReported: 'not reported',
    delete: 'Delete this value',
    deleted: 'Value deleted',
    add: 'Add a value',
    addButton: 'Add',
    added: (time: string) => `Value added at ${time}`,
    another: (time: string) => `There was a value at ${time} already; both are kept.`,
    addedMark: 'Added',
    editedMark: 'Edited',
    asSeries: (basis: string) => `${basis} (series)`,
    rows: (first: number, last: number, all: number) =>
      `Values ${first} to ${last} of ${all}, in order of time`,
    previous: 'Earlier values',
    next: 'Later values',
    gone: (count: number) => plural(count, 'deleted value', 'deleted values'),
    putBack: (value: string, time: string) => `Put back ${value} at ${time}`,
    putBackDone: 'Value put back',
    resetDone: 'Value reset to the original',
  },

  interpretation: {
    LL: 'critically low',
    L: 'low',
    N: 'normal',
    H: 'high',
    HH: 'critically high',
  } satisfies Record<Interpretation, string>,

  basis: {
    reported: 'printed',
    digitised: 'read off a figure',
    derived: 'computed',
    reconstructed: 'reconstructed',
    simulated: 'simulated',
  } satisfies Record<Basis, string>,

  events: {
    none: 'This case has no events.',
    list: 'Events in order of time',
    lasts: 'Lasts',
    moment: 'a moment',
    period: 'a period',
    start: 'Begins',
    end: 'Ends',
    kind: 'Kind',
    title: 'Title',
    summary: 'Summary',
    details: 'Details',
    locator: 'Where the source says it',
    figurePanel: 'Figure panel',
    basis: 'Basis of the finding',
    delete: 'Delete this event',
    deleted: 'Event deleted',
    add: 'Add an event',
    addButton: 'Add',
    added: (title: string) => `Event added: ${title}`,
    titleMissing: 'Write a title.',
    gone: (count: number) => plural(count, 'deleted event', 'deleted events'),
    putBack: (title: string) => `Put back ${title}`,
    putBackDone: 'Event put back',
    resetDone: 'Event reset to the original',
  },

  kinds: {
    symptom: 'symptom',
    admission: 'admission',
    visit: 'visit',
    laboratory: 'laboratory',
    imaging: 'imaging',
    procedure: 'procedure',
    medication: 'medication',
    immunization: 'immunization',
    pathology: 'pathology',
    diagnosis: 'diagnosis',
    discharge: 'discharge',
    'follow-up': 'follow-up',
    publication: 'publication',
  } satisfies Record<EventKind, string>,

  about: {
    case: 'Title and source',
    title: 'Title',
    subject: 'Subject, in a phrase without anything that identifies',
    claim: 'What the source claims of the course',
    caution: 'What a reader must know first',
    citation: 'Source, as it is cited',
    doi: 'DOI',
    url: 'Web address of the source',
    licence: 'Licence',
    anchor: 'Day 0',
    anchorEvent: 'The event that is day 0',
    noAnchor: 'none: calendar dates only',
    anchorTime: 'Its date, as far as it is known',
    illustrativeDate: 'A made-up date, only to show a calendar',
    name: 'Name',
    unit: 'Unit',
    unitKnown: (unit: string) => `Read as the UCUM unit ${unit}.`,
    unitUnknown: 'Not a unit we know: it is kept as it is and never converted.',
    unitFits: (unit: string, code: string) => `${unit} is what LOINC ${code} measures.`,
    unitConflict: (unit: string, code: string, expected: string) =>
      `LOINC ${code} is measured in ${expected}, not in ${unit}. Change the code with it, or leave the code empty.`,
    code: 'LOINC code',
    basis: 'Basis of its values',
    low: 'Range from',
    high: 'Range to',
    rangeSource: 'Source of the range',
    rangeBasis: 'The range is',
    rangeReported: 'stated by the source',
    rangeAssumed: 'assumed from elsewhere',
    noRange: 'No range is an answer: no value is then called low or high.',
    numberWrong: 'Write a number with a point, or nothing.',
  },
};

export type EditWords = typeof enEdit;

declare module './features' {
  interface Features {
    readonly edit: EditWords;
  }
}

/** The catalogue of the sheet in the language of a page. */
export function editWordsOf({ features }: Words): EditWords {
  return features?.edit ?? enEdit;
}
