import type { Source } from '../domain/caseRecord';
import type { ComparedCase } from '../domain/comparison/comparedCase';
import type { ComparisonNames } from '../domain/comparison/mergeRecords';
import type { SingleSeries } from '../domain/comparison/sharedAnalytes';
import type { SetAside } from '../domain/comparison/listComparedCases';
import { countOf } from './countOf';
import type { Words } from './en';

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const list = (parts: readonly string[]) => parts.join(', ');

/** What is said where several cases stand together. */
export const enCompare = {
  names: {
    title: (cases: readonly ComparedCase[]) =>
      cases.map(({ letter, title }) => `${letter}: ${title}`).join('; '),
    series: (name: string, { letter, title }: ComparedCase) => `${letter} · ${name}, ${title}`,
    event: (title: string, { letter }: ComparedCase) => `${letter}: ${title}`,
    of: (text: string, { letter }: ComparedCase) => `${letter}: ${text}`,
    source: ({ citation, doi, licence }: Source, { letter }: ComparedCase) =>
      [
        `${letter}: ${ended(citation)}`,
        ...(doi === undefined ? [] : [`doi:${doi}.`]),
        ...(licence === undefined ? [] : [`Licence: ${ended(licence)}`]),
      ].join(' '),
    together: 'Together',
    sentences: (sentences: readonly string[]) => sentences.join(' '),
  } satisfies ComparisonNames,

  headline: (analytes: readonly string[], count: number) =>
    `${analytes.join(' and ')} in ${countOf(count, 'case', 'cases')}, each from its own day 0`,
  sentence: (headline: string) => `${headline}.`,
  headlineAlone: 'Compare this case with others',
  single: ({ name }: SingleSeries) => `${name} is not drawn: no other case has it.`,
  missing: ({ name }: Pick<SingleSeries, 'name'>) =>
    `${name}: this case has none in a unit that converts.`,
  noCommonSeries: 'These cases share nothing that can stand on one axis',
  loading: (count: number) =>
    count === 1 ? 'Loading the other case…' : `Loading ${count} other cases…`,

  legend: {
    label: 'Cases in the figure',
    hint: 'Press a case to single it out; press it again to let it go.',
  },

  picker: {
    choose: 'Choose cases',
    title: 'Cases to compare',
    hint: (most: number) => `Up to ${most}. The case that is open stays first.`,
    own: (title: string) => `${title} (in this browser)`,
    close: 'Close comparison',
    done: 'Done',
  },

  analyte: 'What is compared',
  allAnalytes: 'All',
  relative: {
    label: 'Values',
    absolute: 'As measured',
    own: 'By own range',
    title: (name: string) => `${name}, by each case’s own range`,
    note: '0 is its lower bound, 1 its upper bound',
    lower: 'lower',
    upper: 'upper',
    untold: (letters: readonly string[]) =>
      `${list(letters)} without both bounds of a range: values cannot be shown by their own range.`,
  },

  range: {
    of: (letters: readonly string[], range: string, label: string) =>
      `${list(letters)}: ${range}, ${label}`,
    label: (letters: readonly string[]) => list(letters),
    none: (letters: readonly string[]) => `${list(letters)}: no range given`,
  },

  disclaimer: (letters: readonly string[]) => `Illustration, not data: ${list(letters)}.`,
  disclaimerOf: (letters: readonly string[], text: string) => `${list(letters)}: ${text}`,
  bracket: (letter: string, text: string) => `${letter} ${text}`,
  axis: (anchor: string) => `days from ${anchor}, each case from its own`,
  axisOwn: 'days from each case’s own day 0',

  notes: {
    setAside: {
      noDayZero: (title: string) =>
        `“${title}” has no day 0, so it cannot stand beside the others. Open it and choose the event that is its day 0.`,
      twice: (title: string) => `“${title}” was asked for twice and is shown once.`,
      tooMany: (title: string) =>
        `“${title}” is left out: six cases are the most that can be told apart.`,
    } satisfies Record<SetAside['reason'], (title: string) => string>,
    firstNoDayZero: (title: string) =>
      `“${title}” has no day 0, so nothing can be compared with it. Edit the case and choose the event that is its day 0.`,
    notFound: (id: string, reason: string) => `“${id}” cannot be compared: ${reason}`,
    noCommon: 'At least two cases must have the same analyte, in units that convert.',
    wrongUnit: (unit: string) =>
      `The link asks for the unit “${unit}”, which these cases cannot be shown in.`,
    daysOnly:
      'Cases stand side by side in days from their own day 0, so calendar dates are not on the axis.',
    ownAnchor:
      'In a comparison each case counts from its own day 0; the other day 0 of the link is not used.',
  },
};

export type CompareWords = typeof enCompare;

declare module './features' {
  interface Features {
    readonly compare: CompareWords;
  }
}

/** The catalogue of the comparison in the language of a page. */
export function compareWordsOf({ features }: Words): CompareWords {
  return features?.compare ?? enCompare;
}
