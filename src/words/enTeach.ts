import type { Words } from './en';
import { countOf } from './countOf';

/** The words of the menu that leads to the ways of teaching, in English. */
const enTeach = {
  label: 'Teach with this case',
  lesson: 'Play the lesson',
  lessonHint: (steps: number, minutes: number) =>
    minutes > 0
      ? `${countOf(steps, 'step', 'steps')}, ${countOf(minutes, 'minute', 'minutes')}`
      : countOf(steps, 'step', 'steps'),
  write: 'Write a lesson',
  edit: 'Edit the lesson',
  writeHint: 'Steps made from what is on the screen',
  predict: 'Predict, then reveal',
  predictHint: 'Draw the course from day 0 on before you see it',
  wall: 'Class wall',
  wallHint: 'Collect the predictions of a class',
  recovery: 'Recovery read-outs',
  recoveryHint: 'Time to range, rise, deficit and a measure',
  compare: 'Compare cases',
  compareHint: 'Two to six on one figure, each from its own day 0',
  fault: 'Break this chart',
  faultHint: 'A known fault of laboratory charts to be named',
};

export type TeachWords = typeof enTeach;

declare module './features' {
  interface Features {
    readonly teach: TeachWords;
  }
}

/** The catalogue of the menu in the language of a page. */
export function teachWordsOf({ features }: Words): TeachWords {
  return features?.teach ?? enTeach;
}
