import type { Words } from './en';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The words of sharing, saving and keeping a case; loaded when one of these is asked for. */
export const enShare = {
  locale: 'en-GB',

  link: {
    place: 'the link',
    next: 'Ask whoever sent it for the case as a file, and open that. Nothing was loaded.',
    damaged: {
      found: 'a link that is cut short or changed',
      expected: 'the link exactly as it was copied',
    },
    newer: (version: string) => `version ${version} of such links`,
    version: (version: string) =>
      `version ${version}; the link was made by a newer version of Caseline`,
    tooLong: (length: number) => ({
      found: plural(length, 'character', 'characters'),
      expected: 'a link of at most 1,000,000 characters',
    }),
    inflatesTooFar: (limit: string) => ({
      found: `a case of more than ${limit} packed into the link`,
      expected: `at most ${limit}`,
    }),
    oldBrowser: {
      found: 'a browser that cannot unpack links',
      expected: 'a browser of 2023 or later',
    },
  },

  storage: {
    absent: 'This case is not kept in this browser. It may have been removed.',
    damaged: (key: string) =>
      `The kept case “${key}” was damaged and has been removed. Open it again from its file; other kept cases are untouched.`,
    full: 'The storage of this browser is full, so the case was not kept. Remove kept cases, or save the case as a file.',
    forbidden:
      'This browser does not let the page store anything. Save the case as a file instead.',
    failed: 'The storage of this browser failed. Save the case as a file instead.',
  },

  /** What stands in a shared case where the format needs a text and the author left it out. */
  standIns: {
    title: 'Untitled case',
    citation: 'Source left out by the author',
    missing: 'reason left out by the author',
  },
};

export type ShareWords = typeof enShare;

/** The words of sharing in the language of a catalogue. */
export function shareWordsOf({ locale }: Pick<Words, 'locale'>): ShareWords {
  return { 'en-GB': enShare }[locale] ?? enShare;
}
