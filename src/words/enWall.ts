import { countOf } from './countOf';

/** The words of the wall on which the predictions of a class stand. */
export const enWall = {
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
  because: (refused: string, reason: string) => `${refused}: ${reason}`,
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
  medianOf: (least: number, most: number) =>
    `Median of ${least === most ? most : `${least} to ${most}`}`,
  truth: 'What happened',
  truthIllustrative: 'Illustration, not data',
  show: 'Show what happened',
  hide: 'Hide what happened',
  showIllustrative: 'Show the illustration',
  hideIllustrative: 'Hide the illustration',
  students: 'Predictions, to single one out',
  by: (inRange: number, count: number, series: string, day: string) =>
    `${inRange} of ${count} had ${series} in range by ${day}.`,
  later: (count: number) => `${countOf(count, 'expects', 'expect')} it later or not at all.`,
  half: (day: string) => `Half of those who expect it at all have it in range by ${day}.`,
  silent: (count: number) => `${countOf(count, 'line ends', 'lines end')} before that.`,
  against: (early: number, fits: number, late: number) =>
    `Against the values of the source: ${early} too early, ${fits} possible, ${late} too late.`,
  notScored: 'The curve is an illustration, not data, so nobody is scored.',
};
