import { countOf } from './countOf';
import type { Words } from './en';
import { enLessonTasks } from './enLessonTasks';

/** The words of the sheet in which a lesson is written, in English. */
const enLessonWriter = {
  title: 'Write a lesson',
  empty:
    'A lesson walks a class through this case in steps: each shows the figure in one state, with a text beside it and notes for whoever speaks. Set the figure as the class is to see it first, and make that view the first step.',
  unreadable:
    'The file brought a lesson that cannot be read. A new one takes its place; until then the file keeps what it has.',
  addView: 'Add this view as a step',
  added: (title: string) => `Step added: ${title}`,
  newTitle: (number: number) => `Step ${number}`,
  newText: 'Write here what the class is to see.',
  isUnwritten: 'text still to be written',
  sections: 'Parts of the lesson',
  section: { steps: 'Steps', about: 'About the lesson' },
  noted: (count: number) => `${countOf(count, 'thing', 'things')} to look at`,
  textHint: 'Paragraphs with an empty line between; **bold**, *italic*, [link](https://…).',
  lookOf: 'As the class sees it',

  problem: {
    missing: 'Write something here; without it there is no step to show.',
    minutes: 'Write a number of minutes above 0, or nothing.',
    moment:
      'This is no day and no date. Write days from day 0 (3, -2) or a date (2018, 2018-05, 2018-05-12).',
    time: 'This is no time that can be read. Write days from day 0 (3, -2, 4..5) or a date (2018, 2018-05, 2018-05-12).',
    order: 'The end must come after the beginning.',
    coverTitle: 'A cover needs a title, which stands in place of that of the case.',
  },

  list: {
    title: 'Steps in order',
    open: (number: number, title: string) => `Step ${number}: ${title}`,
    summary: (minutes: number | undefined, parts: number) =>
      [
        minutes === undefined ? '' : `${minutes.toLocaleString('en-GB')} min`,
        parts === 1 ? '' : `${parts} parts`,
      ]
        .filter((one) => one !== '')
        .join(', '),
    total: (steps: number, minutes: number) =>
      minutes === 0
        ? countOf(steps, 'step', 'steps')
        : `${countOf(steps, 'step', 'steps')}, ${countOf(minutes, 'minute', 'minutes')}`,
    up: 'Up',
    down: 'Down',
    moveUp: (title: string) => `Move ${title} up`,
    moveDown: (title: string) => `Move ${title} down`,
    moved: (number: number, all: number) => `Now step ${number} of ${all}`,
  },

  step: {
    place: (number: number, all: number) => `Step ${number} of ${all}`,
    back: 'All steps',
    previous: 'Previous step',
    next: 'Next step',
    title: 'Title of the step',
    minutes: 'Minutes',
    sources: 'Sources, one a line',
    sourcesTitle: (count: number) => (count === 0 ? 'Sources: none' : `Sources: ${count}`),
    preview: 'Preview from here',
    copy: 'Duplicate this step',
    copyTitle: (title: string) => `${title} (copy)`,
    copied: 'Step duplicated',
    delete: 'Delete this step',
    deleted: 'Step deleted. Undo brings it back.',
    deletedLast: 'That was the only step, and the lesson went with it. Undo brings it back.',
  },

  part: {
    label: 'Parts of this step',
    name: (number: number) => `Part ${number}`,
    add: 'Add a part',
    addHint: 'Shown after a press of a button, within the same step.',
    added: (number: number) => `Part ${number} added`,
    button: 'What the button says that leads here',
    delete: 'Delete this part',
    deleted: 'Part deleted. Undo brings it back.',
    text: 'Text',
    notes: 'Speaker notes',
  },

  view: {
    title: 'Figure',
    sentences: (sentences: readonly string[]) => sentences.join(' '),
    take: 'Take the view on the screen',
    taken: 'The step shows what is on the screen now',
    takeHint: 'Window, unit, axis, day 0, and what is pinned.',
    asBefore: 'As in the part before.',
    own: 'Give this part a view of its own',
    asBeforeAgain: 'Show it as in the part before',
    window: (from: string, to: string) => `Window: ${from} to ${to}.`,
    openingWindow: 'The window that the case opens with.',
    unit: (unit: string) => `In ${unit}.`,
    dates: 'As dates.',
    anchor: (event: string) => `Day 0: ${event}.`,
    pinned: (what: string) => `Pinned: ${what}.`,
    highlight: (count: number) =>
      count === 0 ? 'Ringed: nothing' : `Ringed: ${countOf(count, 'thing', 'things')}`,
    highlightTitle: 'Point out with a ring',
    highlightPinned: (what: string) => `The pinned value, ${what}`,
    value: (series: string, when: string) => `${series}, ${when}`,
    prediction: 'Beside the truth, the line drawn at',
    noPrediction: 'none',
  },

  hidden: {
    title: 'Hidden',
    status: (values: number, events: number) =>
      `Hidden: ${countOf(values, 'value', 'values')}, ${countOf(events, 'event', 'events')}`,
    none: 'Hidden: nothing',
    event: 'Nothing after this event',
    chooseEvent: 'a day or a date, as written below',
    nothing: 'hide nothing by time',
    after: 'Nothing after this day or date',
    also: 'And on the calendar, nothing after',
    hint: 'What may lie after is gone everywhere: marks, cards, table, words. What the source claims of the whole course is gone too.',
    untimed: 'This event has no day or date to go by. Write one below.',
    count: (values: number, events: number, words: number) =>
      `Hidden at this part: ${[
        values === 0 ? '' : countOf(values, 'value', 'values'),
        events === 0 ? '' : countOf(events, 'event', 'events'),
        words === 0 ? '' : countOf(words, 'phrase', 'phrases'),
      ]
        .filter((one) => one !== '')
        .join(', ')}.`,
    veil: 'hidden from the class',
    inSight: (texts: readonly string[]) =>
      `Still in sight: ${texts.map((text) => `“${text}”`).join(', ')}. Where that tells the end, let a cover stand for it.`,
    cover: 'Cover',
    noCover: 'none: title, subject and source of the case',
    wholeCover: 'the cover of the lesson',
    citationCover: 'only for the source',
    writeCover: 'The lesson has no cover yet. Write one under “About the lesson”.',
    events: 'Hide events',
    series: 'Hide series',
    more: 'Hide more',
    others: 'Hide all of',
    words: 'Phrases over the curve',
    values: 'All values; the axes stay',
  },

  ...enLessonTasks,

  head: {
    title: 'Title of the lesson',
    about: 'For whom, and what it needs',
    objectives: 'What a student can do afterwards, one a line',
    cover: 'Cover',
    coverHint:
      'Stands for title, subject and source of the case at the steps that are covered, so that these do not tell the end.',
    coverTitle: 'Title on the cover',
    coverSubject: 'Subject on the cover',
    coverCitation: 'Source on the cover',
    delete: 'Delete the lesson',
    deleted: 'Lesson deleted. Undo brings it back.',
  },
};

export type LessonWriterWords = typeof enLessonWriter;

declare module './features' {
  interface Features {
    readonly lessonWriter: LessonWriterWords;
  }
}

/** The catalogue of the writer in the language of a page. */
export function lessonWriterWordsOf({ features }: Words): LessonWriterWords {
  return features?.lessonWriter ?? enLessonWriter;
}
