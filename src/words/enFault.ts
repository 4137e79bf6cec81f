import { countOf } from './countOf';
import type { Words } from './en';

type Standing = 'below' | 'within' | 'above';

const SITTIG = 'Sittig and others, J Am Med Inform Assoc 2015;22:900–904';

/** The words of "Break this chart". */
export const enFault = {
  title: 'Break this chart',
  close: 'Close',
  mark: 'Drawn wrong on purpose',
  titled: (title: string) => `Drawn wrong on purpose: ${title}`,
  question: 'What is wrong with this chart?',
  task: 'It is drawn with one fault that charts of laboratory results really have. The readout and the table stay true.',
  choices: 'What is wrong',
  names: {
    'equal-spacing': 'Unequal dates, equally spaced',
    'reversed-time': 'Time runs backwards',
    'cut-axis': 'The y axis is cut and does not say so',
    'no-range': 'The reference range is missing',
    'no-unit': 'The unit is missing',
    'mixed-units': 'Two units are mixed in one line',
  },
  nothing: 'I see nothing wrong',
  right: 'Yes, that is it.',
  wrong: 'It is another one this time.',
  overlooked: 'It is easy to overlook.',
  verdict: (verdict: string, fault: string) => `${verdict} ${fault}.`,
  noticed: (how: string, seen: string) => `${how} ${seen}`,
  effectHeading: 'What it did to your reading',
  noticeHeading: 'How to notice it',
  notice: {
    'equal-spacing':
      'Compare the numbers under the axis: equal steps must stand for equal times. A chart that gives each result one step has a list for an axis, and not time.',
    'reversed-time':
      'Look at both ends of the time axis before you look at the line. Some systems put the newest result on the left, as their tables do.',
    'cut-axis':
      'Read the lowest number of the y axis first. An axis may begin above 0 to show a small change, but it must say so, and then heights are no amounts.',
    'no-range':
      'Ask of every curve what is normal. Without a range a curve shows change, and not whether a value is low.',
    'no-unit':
      'Look for the unit at the title of the axis. A number without a unit is no result, least of all where two units are in use.',
    'mixed-units':
      'A jump by the factor between two units is more often a change of unit than of the patient. Ask where each value came from.',
  },
  seen: {
    'equal-spacing': `Of eight record systems that were compared, one did this (${SITTIG}).`,
    'reversed-time': `Of eight record systems that were compared, one did this (${SITTIG}).`,
    'no-range': `The reference range is one of eleven criteria for a graph of test results (${SITTIG}).`,
    'no-unit': `Of eight record systems that were compared, none gave both the name and the unit at the y axis (${SITTIG}).`,
  } as Readonly<Partial<Record<string, string>>>,
  asItShould: 'Show it as it should be',
  nowTrue: 'The chart is drawn as it should be',
  nowWrong: 'The chart is drawn wrong again',
  another: 'Break it another way',
  anotherDrawn: 'The chart is drawn wrong in another way',
  none: 'What this window shows cannot be drawn wrong in a way that would teach something: it takes values that differ. Try another window, or another case.',
  notHere:
    'This window cannot be drawn with that fault, so it is drawn as it should be. Show the window of before, or break the chart another way.',
  inTable: 'The table is always true. Choose Chart to see the drawing.',

  standing: {
    below: 'below the range',
    within: 'within the range',
    above: 'above the range',
  } satisfies Record<Standing, string>,
  thisStanding: { below: 'below it', within: 'within it', above: 'above it' } satisfies Record<
    Standing,
    string
  >,
  percent: (share: number) => `${Math.round(share * 100)} %`,
  times: (factor: number) =>
    `${factor < 10 ? String(Math.round(10 * factor) / 10) : String(Math.round(factor))} times`,
  tickSpan: (first: string, last: string) => `${first} to ${last}`,
  leftIsLater: (count: number) => `← ${countOf(count, 'later value', 'later values')}`,
  rightIsEarlier: (count: number) => `${countOf(count, 'earlier value', 'earlier values')} →`,

  effect: {
    equalSpacing: (long: string, short: string) => `${long} take the same width as ${short}.`,
    stretch: (length: string, isAtLeast: boolean, from: string, to: string) =>
      `${isAtLeast ? 'at least ' : ''}${length} between ${from} and ${to}`,
    somewhere: (first: string, last: string) => `a time somewhere from ${first} to ${last}`,
    slopes: (fast: string, slow: string, truth: string, drawn: string) =>
      `${fast}; ${slow}. The first is ${truth} as fast, and ${drawn}.`,
    drawnAlike: 'both are drawn equally steep',
    drawnLess: (times: string) => `it is drawn only ${times} as steep`,
    drawnTurned: (times: string) => `the second is drawn ${times} as steep`,
    rise: (amount: string, from: string, to: string, length: string) =>
      `it rises by ${amount} from ${from} to ${to}, in ${length}`,
    fall: (amount: string, from: string, to: string, length: string) =>
      `it falls by ${amount} from ${from} to ${to}, in ${length}`,
    reversed: (name: string, seems: string, left: string, right: string, is: string) =>
      `Read from left to right, ${name} seems to ${seems} from ${left} to ${right}; in order of time it ${is}.`,
    seemsToRise: 'rise',
    seemsToFall: 'fall',
    rises: 'rises',
    falls: 'falls',
    reversedEqual: (newest: string, oldest: string) =>
      `The newest value, of ${newest}, stands on the left, and the oldest, of ${oldest}, on the right.`,
    afterZero: (count: number) =>
      `${countOf(count, 'value', 'values')} left of the line of day 0 ${count === 1 ? 'was' : 'were'} measured after it.`,
    cut: (name: string, low: string) =>
      `The y axis of ${name} begins at ${low} and not at 0, and nothing says so.`,
    cutShare: (low: string, high: string, drawn: string, truth: string) =>
      `From ${low} to ${high} is ${drawn} of the height; on an axis from 0 it is ${truth}.`,
    cutRatio: (high: string, low: string, drawn: string, truth: string) =>
      `${high} stands ${drawn} as high as ${low} and is only ${truth} as much.`,
    cutBottom: (low: string) => `${low} lies on the bottom line, as if it were nothing.`,
    range: (outside: number, values: number, range: string) =>
      `${countOf(outside, 'value', 'values')} of the ${values} in this window ${outside === 1 ? 'lies' : 'lie'} outside ${range}, and the chart no longer tells which.`,
    rangeNone: (values: number, range: string) =>
      `All ${values} values in this window lie within ${range}, and the chart no longer tells that they do.`,
    rangeGone: (range: string) =>
      `The chart does not show ${range}, so it calls no value low or high.`,
    valueAt: (amount: string, when: string) => `${amount}, ${when},`,
    rangePair: (one: string, oneIs: string, other: string, otherIs: string) =>
      `${one} is ${oneIs} and ${other} is ${otherIs}; now both look alike.`,
    unit: (number: string, own: string, other: string) =>
      `Nothing says whether ${number} is in ${own} or in ${other}.`,
    unitStands: (own: string, ownIs: string, other: string, same: string, otherIs: string) =>
      `${own} is ${ownIs}; ${other} would be ${same}, ${otherIs}.`,
    unitSame: (other: string, same: string) => `${other} would be ${same}.`,
    unitOnly: (name: string, first: string, last: string, unit: string) =>
      `Nothing says in what the numbers of ${name} from ${first} to ${last} are counted; it is ${unit}.`,
    mixed: (count: number, first: string, last: string, other: string, own: string) =>
      count === 1
        ? `The value of ${first} is a number in ${other}, drawn on an axis in ${own}.`
        : `${countOf(count, 'value', 'values')}, the first of ${first} and the last of ${last}, are numbers in ${other}, drawn on an axis in ${own}.`,
    mixedStands: (
      drawn: string,
      asIf: string,
      drawnIs: string | undefined,
      truth: string,
      truthIs: string | undefined,
    ) =>
      `${drawn} stands where ${asIf} would be${drawnIs === undefined ? '' : `, ${drawnIs}`}; it is ${truth}${truthIs === undefined ? '' : `, ${truthIs}`}.`,
  },

  drawing: {
    label: 'The drawing in words, with its fault',
    list: (items: readonly string[]) => items.join('; '),
    time: (ticks: string) => `Along the bottom, from left to right: ${ticks}.`,
    panel: (title: string, ticks: string) => `Up the side, ${title}: ${ticks}.`,
    range: (numbers: string) => `Numbers of a range at the right: ${numbers}.`,
    noRange: 'No range is drawn.',
    marks: (list: string) => `Marks as they are drawn, from left to right: ${list}.`,
    markAt: (number: string, share: number) =>
      `${number} at ${Math.round(share * 100)} % of the width`,
  },
};

export type FaultWords = typeof enFault;

declare module './features' {
  interface Features {
    readonly fault: FaultWords;
  }
}

/** The catalogue of "Break this chart" in the language of a page. */
export function faultWordsOf({ features }: Words): FaultWords {
  return features?.fault ?? enFault;
}
