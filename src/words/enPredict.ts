import { countOf } from './countOf';
import type { Words } from './en';

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
    commitAlone: 'Commit',
    notYet: 'Draw at least one point to commit.',
    typed: 'Type values instead',
    typedHint: (unit: string) =>
      `In ${unit}, one for each day. Leave empty what you do not expect.`,
    wrongNumber: 'Write a number such as 0.75, or leave it empty.',
    outOfAxis: (low: string, high: string) => `The figure goes from ${low} to ${high}.`,
    valueAt: (day: string) => `Value on ${day}`,
    surface: (series: string) => `Your prediction of ${series}`,
    surfaceRole: 'drawing surface',
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
    noRise: (day: string) => `does not rise by ${day}, where it ends`,
    inRange: (day: string) => `is in range from ${day} on`,
    inRangeBetween: (after: string, by: string) => `comes into range after ${after} and by ${by}`,
    fromStart: (day: string) => `is in range from the beginning, ${day}`,
    notInRange: (day: string) => `is not in range by ${day}, where it ends`,
    last: (amount: string, day: string) => `ends at ${amount} on ${day}`,
    sentence: (claims: readonly string[]) => `Your line ${joinClaims(claims)}.`,
  },

  gap: {
    entered: (series: string, after: string, by: string) =>
      `By the printed values, ${series} came into range after ${after} and by ${by}.`,
    neverTrue: (series: string, until: string) =>
      `By the printed values, ${series} was not in range up to ${until}.`,
    early: (day: string, least: number, most: number) =>
      `You expected it ${day}: ${daysOff(least, most, 'early')}.`,
    late: (day: string, least: number, most: number) =>
      `You expected it ${day}: ${daysOff(least, most, 'late')}.`,
    lateBeyond: (day: string, least: number) =>
      `Your line was not in range by ${day}, where it ends: ${daysOff(least, Infinity, 'late')}.`,
    fits: (day: string, mostEarly: number, mostLate: number) =>
      `You expected it ${day}, and the values allow that. They leave open whether it is ${daysOff(0, mostEarly, 'early')} or ${daysOff(0, mostLate, 'late')}.`,
    neverCame: (day: string) => `You expected it in range ${day}.`,
    bothNever: 'You did not expect it either.',
    stopped: (day: string) =>
      `Your line ends on ${day}, before it could be right or wrong about the first day in range.`,
    untold: 'The values do not tell when it was first in range.',
    on: (day: string) => `on ${day}`,
    between: (after: string, by: string) => `after ${after} and by ${by}`,
    score: (least: number, most: number, count: number) => ofCount(least, most, count),
    close: (least: number, most: number, count: number, tolerance: string) =>
      `Your line passes within ${tolerance} of ${ofCount(least, most, count)} printed ${count === 1 ? 'value' : 'values'}.`,
    tolerance:
      'Within means a tenth of the width of the range, or of the values where none is given.',
    whichDay: 'How many depends on which of the possible days each value was drawn on.',
    high: (amount: string) => `On average it is ${amount} too high.`,
    low: (amount: string) => `On average it is ${amount} too low.`,
    even: (amount: string) => `On average it is neither too high nor too low, to within ${amount}.`,
    lowToHigh: (low: string, high: string) =>
      `On average it is between ${low} too low and ${high} too high.`,
    both: (least: string, most: string) => `${least} to ${most}`,
    status: (least: number, most: number, count: number) =>
      `Whether below, in or above the range, you and the values agree at ${ofCount(least, most, count)}.`,
  },

  reveal: {
    title: 'Your prediction and what happened',
    scoreTitle: (least: number, most: number, count: number) =>
      `${ofCount(least, most, count)} values met`,
    notScored: (source: string) => `Not scored. ${source}`,
    illustration: 'The dashed curve is an illustration, not data.',
    simulated: 'The dashed curve was made up for teaching.',
    holdBeside: 'Hold your line against what is known:',
    wordsTitle: 'What the source says',
    evidenceTitle: 'What other patients showed',
    said: (text: string, when: string) => `${text}, ${when}`,
    noTruth: 'This case has no values after that day.',
    why: 'Why did you expect that?',
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

  wall: {
    title: 'Class wall',
    close: 'Close',
    intro:
      'Paste the codes of your students, one a line, with or without a name before each. Nothing leaves this page.',
    codes: 'Codes',
    placeholder: 'Anna: CL1-…',
    file: 'Open a file with codes',
    fileFailed: (name: string) => `${name} could not be read as text.`,
    scan: 'Scan with the camera',
    stopScan: 'Stop the camera',
    scanning: 'Hold a QR picture before the camera.',
    scanned: (count: number) => `${countOf(count, 'code', 'codes')} scanned.`,
    noScan: 'This browser cannot scan QR pictures. Codes can be pasted.',
    noCamera: 'The camera could not be used. Codes can be pasted.',
    clear: 'Clear',
    cleared: 'All codes were taken off the wall.',
    read: (count: number, repeated: number, refused: number) =>
      [
        countOf(count, 'prediction', 'predictions'),
        ...(repeated > 0 ? [`${countOf(repeated, 'code', 'codes')} counted once`] : []),
        ...(refused > 0 ? [`${countOf(refused, 'line', 'lines')} not taken`] : []),
      ].join(', '),
    refusedTitle: 'Not taken',
    refused: (line: number, name: string | undefined, found: string) =>
      `Line ${line}${name === undefined ? '' : `, ${name}`}: “${found}”`,
    reasons: {
      noCode: 'no code. Codes begin with CL1-.',
      newer: 'made by a newer version of Caseline. Reload the page, or open the newest.',
      damaged: 'a letter is wrong or missing. Ask for it again, or type it once more.',
      otherCase: 'a prediction for another case.',
      otherTask: 'a prediction for another part of this case: another series or other days.',
      unreadable: 'this cannot be drawn, though its checksum fits. Ask for it again.',
    },
    figure: (count: number, series: string) =>
      `${countOf(count, 'prediction', 'predictions')} of ${series}`,
    empty: 'The curves of the class stand here once there are codes.',
    unnamed: (number: number) => `Prediction ${number}`,
    median: 'Median',
    medianOf: (least: number, most: number) =>
      `Median of ${least === most ? most : `${least} to ${most}`}`,
    truth: 'What happened',
    truthIllustrative: 'Illustration, not data',
    show: 'Show what happened',
    hide: 'Hide what happened',
    showIllustrative: 'Show the illustration',
    hideIllustrative: 'Hide the illustration',
    students: 'Predictions, to single one out',
    all: 'Show all alike',
    by: (inRange: number, count: number, series: string, day: string) =>
      `${inRange} of ${count} had ${series} in range by ${day}.`,
    later: (count: number) => `${countOf(count, 'expects', 'expect')} it later or not at all.`,
    half: (day: string) => `Half of those who expect it at all have it in range by ${day}.`,
    silent: (count: number) => `${countOf(count, 'line ends', 'lines end')} before that.`,
    against: (early: number, fits: number, late: number) =>
      `Against the printed values: ${early} too early, ${fits} possible, ${late} too late.`,
    notScored: 'The curve is an illustration, not data, so nobody is scored.',
    singled: (name: string) => `${name} singled out`,
  },
};

function joinClaims(claims: readonly string[]): string {
  const last = claims.at(-1) ?? '';
  return claims.length < 2 ? last : `${claims.slice(0, -1).join(', ')} and ${last}`;
}

export type PredictWords = typeof enPredict;

/** The words of predicting in the language of a catalogue. */
export function predictWordsOf({ locale }: Pick<Words, 'locale'>): PredictWords {
  return { 'en-GB': enPredict }[locale] ?? enPredict;
}
