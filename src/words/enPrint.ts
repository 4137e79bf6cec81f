import type { Interpretation } from '../domain/interpretation';
import type { Words } from './en';

/** The words of what is printed: the case on one page, and the blank handout to draw on. */
export const enPrint = {
  sheet: {
    placedNote: 'A dashed number: the source does not state the time; it is placed by us.',
    simulatedNote: 'A dashed number: its day is made up for teaching.',
    /** Numbers of events, and the basis of what is said of them. */
    findingNote: (numbers: string, basis: string) => `${numbers}: finding ${basis}.`,
    /** Head of a column; its unit follows in brackets. */
    value: 'Value',
    /** In a column that is headed by the range. */
    status: {
      LL: 'critically below',
      L: 'below',
      N: 'within',
      H: 'above',
      HH: 'critically above',
    } satisfies Record<Interpretation, string>,
    tooMany: (name: string, count: string, most: string) =>
      `${name}: ${count} values, more than the ${most} that are printed. Export the case as CSV to have them all.`,
    page: (address: string) => `This page: ${address}`,
  },

  handout: {
    /** The name of the printed file; what the title of the case tells must not stand in it. */
    fileTitle: 'Handout to draw on',
    question: (names: string) => `Draw the course of ${names} that you expect.`,
    questionWithoutSeries: 'What do you expect to happen, and when?',
    name: 'Name',
    date: 'Date',
    why: 'Why I expect that',
    /** For who prints it: what no program can check. */
    check: 'Check before you hand it out that no title of an event tells the course.',
  },

  failed: 'What is needed to print could not be loaded. Check the connection and try again.',
};

export type PrintWords = typeof enPrint;

declare module './features' {
  interface Features {
    readonly print: PrintWords;
  }
}

/** The catalogue of printing in the language of a page. */
export function printWordsOf({ features }: Words): PrintWords {
  return features?.print ?? enPrint;
}
