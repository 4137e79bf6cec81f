import type { Words } from './en';

const things = (count: number) => `${count} ${count === 1 ? 'thing' : 'things'}`;

/**
 * What is said of a file that does not load as it is. Apart from the first view's catalogue, because
 * most visits need none of it.
 */
export const enIssues = {
  theFile: 'the file',
  nothing: 'nothing',
  emptyFile: 'an empty file',
  webPage: 'a web page',
  endAfter: (text: string) => `the end of the file after “…${text}”`,
  textAround: (text: string) => `“…${text}…”`,
  lineAndColumn: (line: number, column: number) => `line ${line}, column ${column}`,
  tooDeep: 'lists and objects nested too deep',
  atMostDeep: (most: number) => `at most ${most} of them in each other`,
  validJson: 'a case file in valid JSON',
  notUtf8: 'a text that is not UTF-8',
  noText: 'bytes that are no text',
  inUtf8: 'a case file in UTF-8',
  validFhir: 'a FHIR resource or Bundle in valid JSON',
  validEither: 'a case file or a FHIR Bundle in valid JSON',
  either: 'a case file, which says its "format", or a FHIR resource with its "resourceType"',
  nextEither: 'Open one of these, or save the values as a table.',
  leftOut: (count: number, reason: string) => `${things(count)} left out because ${reason}`,
  aList: 'a list',
  anObject: (keys: readonly string[]) =>
    keys.length === 0 ? 'an empty object' : `an object with ${keys.join(', ')}`,
  nextJson: 'Look for a missing comma, quote or bracket at or just before this place.',
  format: (format: string) => `"${format}", the name and version of the format`,
  formatNewer: (format: string) => `"${format}"; the file was made for a newer version of Caseline`,
  nextNewer: 'Load this page again to have its newest version, or ask for the file in this format.',
  unknownKey: (key: string) => `the unknown key "${key}"`,
  knownKey: 'a key of the format, or one that begins with x-',
  invisible: 'texts without invisible marks of direction; they were taken out',
  didYouMean: (key: string) => `Did you mean "${key}"?`,
  oneOf: (values: readonly string[]) =>
    values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`,
  type: {
    string: 'a text',
    number: 'a number',
    array: 'a list',
    tuple: 'a list of two',
    object: 'an object',
  },
  idFormat: 'an id of small letters, digits and hyphens',
  positive: 'a number above 0',
  finite: 'a finite number',
  someText: 'a text that is not empty',
  asInSchema: 'a value as the schema of the format has it',
  aDay: 'a number of days, or a list of two',
  aTime: 'a time, such as {"day": 3} or {"date": "2018-05"}',
  timeBackwards: 'an end that is not before its start',
  timeEmpty: 'at least one of the two ends',
  timeTwoClocks: 'both in days from the anchor, or both calendar dates',
  dayTooFar: (most: number) => `at most ${most} days from the anchor`,
  dateFormat: 'a day that exists, as 2018, 2018-05, 2018-05-12 or 2018-05-12T08:30',
  dateDay: 'one day, as 2018-05-12',
  dateFarOff: 'a year between 1800 and 2100; check the date',
  seriesTwoClocks: 'all times of a series in days, or all on the calendar',
  noAlignment: 'times of which no two values share one, in the order of the file',
  valueOrReason: 'a value, or a reason why it is missing',
  valueAndReason: 'either a value or a reason why it is missing',
  valueNegative: 'a value of 0 or more',
  valueImplausible: (unit: string) =>
    `at most ten times the upper bound of the range; check the value and its unit, ${unit}`,
  rangeBackwards: 'a low bound below the high bound',
  codeAgainstUnit: (code: string, unit: string) => `${unit}, which is what LOINC ${code} measures`,
  anchorOnCalendar: 'a calendar time; day 0 is what days are counted from',
  anchorElsewhere: 'an event whose own time can be day 0',
  anchorMissing: 'an anchor, because the case tells times in days',
  timeOrPeriod: 'either a time or a period',
  onlyUtc:
    'times by the clock of the place; these are in UTC and kept as printed, so an evening can stand on the next day',
  mixedOffsets: 'one offset from UTC; each wall clock is kept as printed',
  idTwice: (place: string) => `an id of its own; the same one stands at ${place}`,
  eventUnknown: (near: string | undefined) =>
    `the id of an event of this case${near ? `, such as "${near}"` : ''}`,

  lessonSetAside: (expected: string) =>
    `${expected}; until that is mended, the case is shown without its lesson`,
  lessonUnknown: (near: string | undefined) =>
    `the name of something in this case${near ? `, such as "${near}"` : ''}; the lesson is shown without it`,
  lessonStepTwice: 'an id of its own for each step',
  lessonNoRightChoice: 'at least one choice that is right',
  lessonUnit: 'a unit that converts to that of the series; the range is not offered',

  overlayUnknown: (near: string | undefined) =>
    `something that stands in the file, by its id or its place in a list${near ? `, such as "${near}"` : ''}; the translation is used without it`,
  overlayNoText:
    'a text; numbers, times, ids, codes, units and bases mean the same in every language',
  overlayTimes:
    'other words for each time that has words of its own, and the same for the same time; these are left as they are',
  overlayTag: 'the tag of a language, such as "zh"',
  overlayOwn: 'an empty object for the language the file itself is in, such as "en": {}',
  overlayEdited:
    'a file without edits; this one is shown in the language in which it was edited, because its translation can say what stood there before',

  failure: {
    notFound: (address: string) => `There is no case file at ${address}.`,
    unreachable: (address: string) => `The case file at ${address} could not be reached.`,
    status: (address: string, status: number) => `The server answered ${status} for ${address}.`,
    outsideOrigin: (address: string) =>
      `Cases are loaded from this site only, and ${address} is elsewhere.`,
    tooLarge: (address: string, most: string) =>
      `The case file at ${address} is larger than ${most}, the most that is read.`,
    invalid: (file: string, count: number) =>
      `${file} is not a valid case file: ${things(count)} to mend.`,
    notKept: (reason: string) => `This case was open in a browser only. ${reason}`,
    theLink: 'The link',
    theKept: 'The kept case',
    badLink: 'The case in this link could not be read.',
    nextReach: 'Check the connection and load the page again.',
    nextChoose: 'Choose another case below, or check the address.',
    nextLink: 'Ask for the whole link, or for the file. Or choose another case below.',
    nextOpen: 'Open its file again, or choose another case below.',
    others: 'Other cases',
  },
};

export type IssueWords = typeof enIssues;

declare module './features' {
  interface Features {
    readonly issue: IssueWords;
  }
}

/** The catalogue of issues in the language of a page. */
export function issueWordsOf({ features }: Words): IssueWords {
  return features?.issue ?? enIssues;
}
