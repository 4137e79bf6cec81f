import * as z from 'zod/mini';
import { caseFileSchema, id, moment, period, text, time } from '../caseFile';

const stretch = z.strictObject({ from: moment, to: moment });

/** What other patients showed, with the source it stands in. */
const evidence = z.strictObject({
  id,
  title: text,
  time: z.optional(time),
  period: z.optional(period),
  summary: z.optional(text),
  source: text,
});

const view = z.strictObject({
  /** The cover of the lesson stands for title, subject and citation, or for the citation alone. */
  covered: z.optional(z.union([z.boolean(), z.literal('citation')])),
  /** Nothing after this; two moments where the case tells times on both clocks. */
  hiddenAfter: z.optional(z.union([moment, z.tuple([moment, moment])])),
  hidden: z.optional(
    z.strictObject({
      events: z.optional(z.array(text)),
      series: z.optional(z.array(text)),
      words: z.optional(z.boolean()),
      values: z.optional(z.boolean()),
    }),
  ),
  window: z.optional(stretch),
  drawnOver: z.optional(stretch),
  unit: z.optional(text),
  axis: z.optional(z.enum(['days', 'dates'])),
  anchor: z.optional(text),
  highlight: z.optional(z.array(text)),
  event: z.optional(text),
  observation: z.optional(text),
  evidence: z.optional(z.array(evidence)),
  prediction: z.optional(text),
  compare: z.optional(z.array(text)),
});

const question = z.strictObject({
  prompt: text,
  choices: z.optional(
    z.array(z.strictObject({ text, isRight: z.optional(z.boolean()), because: z.optional(text) })),
  ),
  order: z.optional(z.array(text)),
  because: z.optional(text),
});

const prediction = z.strictObject({
  series: text,
  from: moment,
  to: moment,
  prompt: z.optional(text),
});

const range = z.strictObject({
  series: text,
  label: text,
  unit: text,
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  source: text,
});

const shown = {
  text,
  notes: z.optional(text),
  view: z.optional(view),
  question: z.optional(question),
  prediction: z.optional(prediction),
  ranges: z.optional(z.array(range)),
};

const step = z.strictObject({
  id,
  title: text,
  minutes: z.optional(z.number().check(z.positive())),
  sources: z.optional(z.array(text)),
  ...shown,
  // What follows within the step, each after a press of a button; a view that a part does not have
  // is the one before it.
  then: z.optional(z.array(z.strictObject({ label: z.optional(text), ...shown }))),
});

/**
 * What stands under the key `lesson`. Not part of the schema that a file must pass: a lesson with a
 * slip in it must not keep a sound case from opening.
 */
export const lessonSchema = z.strictObject({
  title: text,
  about: z.optional(text),
  objectives: z.optional(z.array(text)),
  cover: z.optional(
    z.strictObject({ title: text, subject: z.optional(text), citation: z.optional(text) }),
  ),
  steps: z.array(step).check(z.minLength(1)),
});

/** A case file with its lesson, as the published schema has it. */
export const caseWithLessonSchema = z.extend(caseFileSchema, { lesson: z.optional(lessonSchema) });

export type LessonInFile = z.infer<typeof lessonSchema>;
export type StepInFile = z.infer<typeof step>;
export type PartInFile = NonNullable<StepInFile['then']>[number];
export type ViewInFile = z.infer<typeof view>;
export type QuestionInFile = z.infer<typeof question>;
