import type {
  LessonInFile,
  PartInFile,
  QuestionInFile,
  StepInFile,
  ViewInFile,
} from '../lesson/lessonFile';
import type { KeyOrder, LessonKind } from './objectKind';

interface Orders {
  readonly lesson: KeyOrder<LessonInFile>;
  readonly lessonCover: KeyOrder<NonNullable<LessonInFile['cover']>>;
  readonly lessonStep: KeyOrder<StepInFile>;
  readonly lessonPart: KeyOrder<PartInFile>;
  readonly lessonView: KeyOrder<ViewInFile>;
  readonly lessonHidden: KeyOrder<NonNullable<ViewInFile['hidden']>>;
  readonly lessonStretch: KeyOrder<NonNullable<ViewInFile['window']>>;
  readonly lessonEvidence: KeyOrder<NonNullable<ViewInFile['evidence']>[number]>;
  readonly lessonQuestion: KeyOrder<QuestionInFile>;
  readonly lessonChoice: KeyOrder<NonNullable<QuestionInFile['choices']>[number]>;
  readonly lessonPrediction: KeyOrder<NonNullable<StepInFile['prediction']>>;
  readonly lessonRange: KeyOrder<NonNullable<StepInFile['ranges']>[number]>;
}

const shown = {
  text: 'plain',
  notes: 'plain',
  view: 'lessonView',
  question: 'lessonQuestion',
  prediction: 'lessonPrediction',
  ranges: 'lessonRange',
} as const;

/** The keys of every object of a lesson in the order of its schema. */
export const LESSON_ORDER: Orders & Readonly<Record<LessonKind, unknown>> = {
  lesson: {
    title: 'plain',
    about: 'plain',
    objectives: 'plain',
    cover: 'lessonCover',
    steps: 'lessonStep',
  },
  lessonCover: { title: 'plain', subject: 'plain', citation: 'plain' },
  lessonStep: {
    id: 'plain',
    title: 'plain',
    minutes: 'plain',
    sources: 'plain',
    ...shown,
    then: 'lessonPart',
  },
  lessonPart: { label: 'plain', ...shown },
  lessonView: {
    covered: 'plain',
    hiddenAfter: 'time',
    hidden: 'lessonHidden',
    window: 'lessonStretch',
    drawnOver: 'lessonStretch',
    unit: 'plain',
    axis: 'plain',
    anchor: 'plain',
    highlight: 'plain',
    event: 'plain',
    observation: 'plain',
    evidence: 'lessonEvidence',
    prediction: 'plain',
    compare: 'plain',
  },
  lessonHidden: { events: 'plain', series: 'plain', words: 'plain', values: 'plain' },
  lessonStretch: { from: 'time', to: 'time' },
  lessonEvidence: {
    id: 'plain',
    title: 'plain',
    time: 'time',
    period: 'period',
    summary: 'plain',
    source: 'plain',
  },
  lessonQuestion: { prompt: 'plain', choices: 'lessonChoice', order: 'plain', because: 'plain' },
  lessonChoice: { text: 'plain', isRight: 'plain', because: 'plain' },
  lessonPrediction: { series: 'plain', from: 'time', to: 'time', prompt: 'plain' },
  lessonRange: {
    series: 'plain',
    label: 'plain',
    unit: 'plain',
    low: 'plain',
    high: 'plain',
    source: 'plain',
  },
};
