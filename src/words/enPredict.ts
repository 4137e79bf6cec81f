import { countOf } from './countOf';
import type { Words } from './en';
import { enWall } from './enWall';

const ofCount = (least: number, most: number, count: number) =>
  `${least === most ? most : `${least} to ${most}`} of ${count}`;

/** "1 to 81 days too early", with whole days on the safe side of both ends. */
const daysOff = (least: number, most: number, side: string) => {
  if (most === Infinity) return `at least ${countOf(least, 'day', 'days')} too ${side}`;
  if (least === 0) return `at most ${countOf(most, 'day', 'days')} too ${side}`;
  if (least === most) return `${countOf(most, 'day', 'days')} too ${side}`;
  return `at least ${least} and at most ${countOf(most, 'day', 'days')} too ${side}`;
};

/** The words of predicting, of what comes of it, and of a class's predictions on one figure. */
export const enPredict = {
  locale: 'en-GB',

  draw: {
    title: 'What will happen?',
    prompt: (series: string, from: string, to: string) =>
      `Draw the course of ${series} that you expect from ${from} to ${to}.`,
    how: 'Draw in the figure with finger, pen or mouse, in one stroke or in pieces; a new stroke replaces what it covers.',
    byKey: 'Or by keyboard: ← → move between the days, ↑ ↓ set the value, Delete takes it out.',
    partial: 'What you do not draw is not counted.',
    undo: 'Undo',
    clear: 'Clear all',
    commit: 'Commit and see what happened',
    notYet: 'Draw at least one point to commit.',
    typed: 'Type values instead',
    typedHint: (unit: string) =>
      `In ${unit}, one for each day. Leave empty what you do not expect.`,
    wrongNumber: 'Write a number such as 0.75, or leave it empty.',
    outOfAxis: (low: string, high: string) => `The figure goes from ${low} to ${high}.`,
    valueAt: (day: string) => `Value on ${day}`,
    surface: (series: string) => `Your prediction of ${series}`,
    set: (day: string, amount: string) => `${day}: ${amount}`,
    unset: (day: string) => `${day}: nothing drawn`,
    drawn: (from: string, to: string) => `Drawn from ${from} to ${to}.`,
    drawnPoint: (day: string) => `Drawn: one point, on ${day}.`,
    nothing: 'Nothing is drawn yet.',
    undone: 'Undone',
    cleared: 'All cleared',
    impossible: 'This case has no values after day 0 to predict.',
    close: 'End the prediction',
  },

  line: {
    label: 'Your prediction',
    name: (claims: string) => `Your prediction. ${claims}`,
  },

  claims: {
    rise: (day: string) => `rises from ${day} on`,
    noRise: (day: string) => `does not rise by ${day}`,
    inRange: (day: string) => `is in range from ${day} on`,
    inRangeBetween: (after: string, by: string) => `comes into range after ${after} and by ${by}`,
    fromStart: (day: string) => `is in range from the beginning, ${day}`,
    notInRange: (day: string) => `is not in range by ${day}`,
    last: (amount: string, day: string) => `ends at ${amount} on ${day}`,
    sentence: (claims: readonly string[]) => `Your line ${joinClaims(claims)}.`,
  },

  gap: {
    entered: (series: string, after: string, by: string) =>
      `By the values of the source, ${series} came into range after ${after} and by ${by}.`,
    neverTrue: (series: string, until: string) =>
      `By the values of the source, ${series} was not in range up to ${until}.`,
    early: (day: string, least: number, most: number) =>
      `You expected it ${day}: ${daysOff(least, most, 'early')}.`,
    late: (day: string, least: number, most: number) =>
      `You expected it ${day}: ${daysOff(least, most, 'late')}.`,
    lateBeyond: (day: string, least: number) =>
      `Your line was not in range by ${day}, where it ends: ${daysOff(least, Infinity, 'late')}.`,
    fits: (day: string, mostEarly: number, mostLate: number) =>
      `You expected it ${day}, and the values allow that. They leave open whether it is ${mostEarly > 0 ? `${daysOff(0, mostEarly, 'early')} or ` : ''}${daysOff(0, mostLate, 'late')}.`,
    neverCame: (day: string) => `You expected it in range ${day}.`,
    bothNever: 'You did not expect it either.',
    stopped: (day: string) =>
      `Your line ends on ${day}, before it could be right or wrong about the first day in range.`,
    untold: 'The values do not tell when it was first in range.',
    on: (day: string) => `on ${day}`,
    between: (after: string, by: string) => `after ${after} and by ${by}`,
    met: (tolerance: string) =>
      `Met is what your line passes within ${tolerance}, a tenth of the width of the range.`,
    metOfValues: (tolerance: string) =>
      `Met is what your line passes within ${tolerance}, a tenth of the span of the values.`,
    countedByDay: (met: string) =>
      `${met} Where a count goes from one number to another, it depends on which of its possible days each value was drawn on.`,
    high: (amount: string) => `On average it is ${amount} too high.`,
    low: (amount: string) => `On average it is ${amount} too low.`,
    even: (amount: string) => `On average it is neither too high nor too low, to within ${amount}.`,
    lowToHigh: (low: string, high: string) =>
      `On average it is between ${low} too low and ${high} too high.`,
    atMost: (amount: string) => `at most ${amount}`,
    both: (least: string, most: string) => `${least} to ${most}`,
    status: (least: number, most: number, count: number) =>
      `Below, in or above the range like the value itself: ${ofCount(least, most, count)}.`,
  },

  reveal: {
    title: 'Your prediction and what happened',
    scoreTitle: (least: number, most: number, count: number) =>
      `${ofCount(least, most, count)} ${count === 1 ? 'value' : 'values'} met`,
    notScored: (source: string) => `Not scored. ${source}`,
    illustration: 'The dashed curve is an illustration, not data.',
    simulated: 'The dashed curve was made up for teaching.',
    holdBeside: 'Hold your line against what is known:',
    wordsTitle: 'What the source says',
    evidenceTitle: 'What other patients showed',
    said: (text: string, when: string) => `${text}, ${when}`,
    noTruth: 'This case has no values after that day.',
    why: 'Why did you expect that?',
    handIn: 'Say why, save it, hand it in',
    counting: 'Too high or too low, and how it is counted',
    whyHint: 'Yours to keep: it goes into the page that you save or print, and nowhere else.',
    save: 'Save as a page',
    print: 'Print',
    saved: (name: string) => `${name} was given to the browser to save.`,
    again: 'Start again',
    againQuestion: 'Start again? Your line and your text are lost.',
    confirm: 'Yes, start again',
    cancel: 'No, keep them',
    codeTitle: 'For your teacher',
    codeHint: 'The code holds your line, and neither your name nor your text.',
    code: 'Code',
    copy: 'Copy code',
    copied: 'Copied',
    copyByHand: 'The browser did not allow copying. Copy the selected text yourself.',
    copyField: 'Code to copy',
    picture: 'QR picture of the code',
    noPicture: 'The picture could not be drawn here. The code says the same.',
  },

  sheet: {
    fileName: (caseId: string) => `prediction-${caseId}.html`,
    title: (caseTitle: string) => `Prediction: ${caseTitle}`,
    name: 'Name:',
    why: 'Why I expected that',
    noWhy: 'Nothing written.',
    teaching: 'For teaching; not for the care of a patient.',
    day: (date: string) => `Made on ${date} with Caseline.`,
    source: (citation: string) => `Case: ${citation}`,
  },

  wall: enWall,
};

function joinClaims(claims: readonly string[]): string {
  const last = claims.at(-1) ?? '';
  return claims.length < 2 ? last : `${claims.slice(0, -1).join(', ')} and ${last}`;
}

export type PredictWords = typeof enPredict;

declare module './features' {
  interface Features {
    readonly predict: PredictWords;
  }
}

/** The words of predicting in the language of a catalogue. */
export function predictWordsOf({ features }: Words): PredictWords {
  return features?.predict ?? enPredict;
}
