import { countOf } from './countOf';
import type { Words } from './en';

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
      found: countOf(length, 'character', 'characters'),
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

  share: {
    title: 'Share or save this case',
    close: 'Close',
    viewTitle: 'A link to this view',
    view: 'The page as it stands: window, unit, and what is pinned. The case itself is not in it.',
    viewElsewhere:
      'This case is in this browser only, so to anybody else this link leads to nothing. To give them the case, use a link with the case in it, or a file, below.',
    copyView: 'Copy link',
    caseTitle: 'The case itself',
    caseHint: 'Whoever gets it can see all of this:',
    change: 'Change what goes out: dates, names, texts',
    copied: 'Copied',
    copyByHand: 'The browser did not allow copying. Copy the selected text yourself.',
    copyField: 'Link to copy',
    copyCase: 'Copy link with the case in it',
    caseLink: (length: number) =>
      `The link holds the whole case as listed above: whoever has the link has the case. It is ${countOf(length, 'character', 'characters')} long. Nothing is sent to a server.`,
    caseLinkLong:
      'Mail programs and chats may cut links of more than 8,000 characters. A file is safer.',
    caseLinkTooLong: (length: number) =>
      `As a link the case would be ${countOf(length, 'character', 'characters')} long, and links end at 1,000,000. Save it as a file.`,
    caseLinkWaiting: 'The length of the link is being worked out.',
    caseLinkFailed: 'This browser cannot pack a case into a link. Save it as a file.',
    saveFile: 'Save as a file',
    saveTable: 'Save as a table (CSV)',
    saving: (name: string) => `${name} was given to the browser to save.`,
    cannot:
      'With these choices the case could not be opened again. Keep the texts that tell two times apart, or the dates as they are.',
  },

  choices: {
    title: 'Title',
    hints: (hints: readonly string[]) => hints.join(' '),
    dates: 'Dates',
    noDates: 'This case has no calendar dates.',
    keepDates: 'As they are',
    shiftDates: 'Move all by the same random number of days',
    shiftHint:
      'At most a year, earlier or later. Times between results stay. The number is kept nowhere.',
    shiftWider:
      'Dates known to a month or a year become as wide as the months or years they can lie in, so that they do not give the number away.',
    days: 'As days from day 0',
    daysWider:
      'Dates known to a month or a year become spans of days. From such a span one can tell on which day of the month or year day 0 was.',
    obstacle: {
      noAnchor: 'Not possible: no event of this case is day 0.',
      anchorNotToTheDay: 'Not possible: the date of day 0 is not known to the day.',
      about: (date: string) =>
        `Not possible: “${date}” is known only about, and a count of days has no form for that.`,
    },
    original:
      'With other dates, the log of edits, translations and the keys of other tools are left out, because they can hold the dates as they were.',
    leaveOut: 'Leave out',
    identifiers: 'Names and identifiers',
    identifiersHint:
      'The subject, all ids, the log of edits, the keys of other tools, the lesson and translations. Names within titles and texts are for you to find.',
    source: 'The source',
    sourceHint:
      'Citation, DOI, address, licence, and places in it. Check that its licence allows this.',
    texts: (total: number, leftOut: number) =>
      `Texts (${total.toLocaleString('en-GB')}${leftOut === 0 ? '' : `, ${leftOut.toLocaleString('en-GB')} left out`})`,
    textsHint:
      'What is ticked goes out; where anything is changed, translations do not, because they can say it as it was. With other dates, texts that seem to tell a date are left out unless you tick them; cautions, disclaimers and sources of ranges stay unless you leave them out.',
    tellsDate: 'seems to tell a date',
    keepAll: 'Keep all',
    leaveAll: 'Leave out all',
    further: (count: number) =>
      `${countOf(count, 'further text goes', 'further texts go')} out or not with “Keep all” and “Leave out all”.`,
    textKinds: {
      claim: 'Claim',
      caution: 'Caution',
      disclaimer: 'Disclaimer',
      summary: 'Summaries of events',
      details: 'Details of events',
      time: 'Words for times',
      note: 'Notes on values',
      missing: 'Reasons for missing values',
      rangeSource: 'Sources of ranges',
      phrase: 'Phrases over the curve',
      lesson: 'Lesson',
      i18n: 'Translations',
    },
    whole: 'As a whole',
  },

  contents: {
    title: 'What goes out',
    caseTitle: 'Title',
    id: 'Id of the case',
    subject: 'Subject',
    source: 'Source',
    values: 'Values',
    valuesOf: (count: number, names: readonly string[]) =>
      names.length === 0 ? '0' : `${count.toLocaleString('en-GB')} (${names.join(', ')})`,
    events: 'Events',
    windows: 'Named windows',
    firstDate: 'First date',
    lastDate: 'Last date',
    dates: 'Calendar dates',
    none: 'none',
    about: (date: string) => `about ${date}`,
    places: 'Places in the source',
    texts: 'Texts',
    textsOf: (kind: string, count: number) =>
      count === 1 ? kind : `${kind}: ${count.toLocaleString('en-GB')}`,
    observationIds: 'Ids of values',
    edits: 'Log of edits',
    present: 'included, with the values before the edits',
    extensions: 'Keys of other tools',
    list: (items: readonly string[], total: number) =>
      items.join('; ') +
      (total > items.length ? `; and ${(total - items.length).toLocaleString('en-GB')} more` : ''),
  },

  kept: {
    title: 'Kept cases',
    close: 'Close',
    keepTitle: 'The case on screen',
    keep: 'Keep in this browser',
    keepAgain: 'Keep as it is now',
    explain:
      'It is stored on this computer, in this browser only, until you remove it, and so is what you edit from then on. Nothing is sent anywhere, and whoever uses this browser can open it.',
    keptNow: (title: string) => `“${title}” is kept.`,
    listTitle: 'Kept in this browser',
    loading: 'Asking the storage of this browser',
    none: 'No cases are kept.',
    since: (when: string) => `kept ${when}`,
    open: 'Open',
    openCase: (title: string) => `Open ${title}`,
    remove: 'Remove',
    removeCase: (title: string) => `Remove ${title}`,
    removeQuestion: (title: string) => `Remove “${title}”? It cannot be brought back.`,
    removed: (title: string) => `“${title}” was removed.`,
    removeAll: 'Remove all',
    removeAllQuestion: (count: number) =>
      count === 1
        ? 'Remove the one kept case? It cannot be brought back.'
        : `Remove all ${count.toLocaleString('en-GB')} kept cases? They cannot be brought back.`,
    removedAll: 'All kept cases were removed.',
    confirm: 'Yes, remove',
    cancel: 'No, keep',
  },

  /** What stands in a shared case where the format needs a text and the author left it out. */
  standIns: {
    title: 'Untitled case',
    citation: 'Source left out by the author',
    missing: 'reason left out by the author',
    lessonText: 'Text left out by the author',
  },
};

export type ShareWords = typeof enShare;

declare module './features' {
  interface Features {
    readonly share: ShareWords;
  }
}

/** The words of sharing in the language of a catalogue. */
export function shareWordsOf({ features }: Words): ShareWords {
  return features?.share ?? enShare;
}
