import type { Words } from './en';

/** The words of the field that goes to a day or a date, in English. */
const enGoTo = {
  label: 'Go to',
  days: 'Day',
  dates: 'Date',
  go: 'Go',
  daysHint: 'such as 12 or −3',
  datesHint: 'such as 2019-05-12',
  either: (text: string, one: string, other: string) =>
    `“${text}” may mean ${one} or ${other}. Write the one you mean.`,
  noYear: (text: string) => `“${text}” has no year. Write all of the date, such as 2019-05-12.`,
  dayOrDate: (text: string) =>
    `“${text}” may be a day or part of a date. For the day write +${text}, for a date all of it, such as 2019-05-12.`,
  noDays: 'This case has no day 0. Write a date, such as 2019-05-12.',
  noDates: 'This case states no dates. Write a day, such as 12 or −3.',
  unknown: (text: string) =>
    `“${text}” cannot be read as a day or a date. Write 12, −3 or 2019-05-12.`,
  outside: (text: string, from: string, to: string) =>
    `“${text}” lies outside the course, which goes from ${from} to ${to}.`,
  row: (place: string, all: string) => `Row ${place} of ${all}`,
  noValue: 'The series in the figure have no values.',
};

export type GoToWords = typeof enGoTo;

declare module './features' {
  interface Features {
    readonly goTo: GoToWords;
  }
}

/** The catalogue of the field in the language of a page. */
export function goToWordsOf({ features }: Words): GoToWords {
  return features?.goTo ?? enGoTo;
}
