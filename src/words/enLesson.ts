import { countOf } from './countOf';
import type { Words } from './en';

/** The words of lessons in English; what a lesson itself says stands in its case file. */
const enLesson = {
  label: 'Lesson',
  /** In the title of the window, before the name of the app. */
  windowTitle: (title: string, step: string) => `${step} · ${title}`,
  place: (step: number, steps: number) => `Step ${step} of ${steps}`,
  stepNamed: (step: number, title: string) => `Step ${step}: ${title}`,
  stepsLabel: 'Steps of the lesson',
  placeInParts: (step: number, steps: number, part: number, parts: number) =>
    `Step ${step} of ${steps}, part ${part} of ${parts}`,
  minutes: (minutes: number) => countOf(minutes, 'minute', 'minutes'),
  next: 'Next',
  showMore: 'Show more',
  back: 'Back',
  leave: 'Leave the lesson',
  finish: 'End of the lesson',
  ended: 'The end of the lesson',
  objectives: 'What you can do now:',
  again: 'From the beginning',
  present: 'Present',
  presentHint: 'Fills the screen; a clicker or the arrow keys step',
  stopPresenting: 'Stop presenting',
  notes: 'Speaker notes',
  notesHint: 'In a second window, for you alone',
  notesTitle: (title: string) => `Speaker notes: ${title}`,
  noNotes: 'No notes for this part.',
  notesNext: (title: string) => `Next: ${title}`,
  notesBlocked:
    'The browser did not open a second window. Allow windows of this site, and press the button again.',
  elapsed: (minutes: string, planned: string) => `${minutes} of ${planned}`,
  sources: 'Sources of this step',
  cards: (count: number, isMore: boolean) =>
    `${isMore ? countOf(count, 'more event', 'more events') : countOf(count, 'event', 'events')} to read`,
  ranges: 'Read the values by',
  ownRange: 'The range of the case',
  noLesson: 'This case has no lesson. Write one with “Teach”, or leave it at the case.',
  wrongPlace: (asked: string, shown: number) =>
    `This lesson has no ${asked}; step ${shown} is shown.`,
  stepWord: (step: string, part: string | undefined) =>
    part === undefined ? `step ${step}` : `step ${step}, part ${part}`,
  committed: 'Your line is settled. Go on to see what happened.',
  noPrediction: 'You drew no line at the step before; go back to draw one.',
  question: 'Question',
  right: 'Right.',
  notRight: 'Not this one.',
  up: (item: string) => `${item}: earlier`,
  down: (item: string) => `${item}: later`,
  check: 'Check the order',
  orderRight: 'In the right order.',
  orderWrong: (right: number, all: number) => `${right} of ${all} stand in their place.`,
  showOrder: 'Show the order',
  rightOrder: (items: readonly string[]) => `The order: ${items.join(', ')}.`,
  answerLabel: 'Your answer',
  showAnswer: 'Show what can be said',
};

export type LessonWords = typeof enLesson;

declare module './features' {
  interface Features {
    readonly lesson: LessonWords;
  }
}

/** The catalogue of lessons in the language of a page. */
export function lessonWordsOf({ features }: Words): LessonWords {
  return features?.lesson ?? enLesson;
}
