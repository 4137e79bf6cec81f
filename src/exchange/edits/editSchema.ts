import * as z from 'zod/mini';
import { eventSchema, observationSchema } from '../caseFile';
import { lessonSchema } from '../lesson/lessonFile';
import { CASE_FIELDS, LESSON_FIELDS, SERIES_FIELDS } from './caseEdit';

const index = z.int().check(z.nonnegative());
const text = z.string();

const fieldOf = <T extends z.ZodMiniType<string>>(key: T) =>
  z.strictObject({
    key,
    at: index,
    from: z.optional(z.unknown()),
    to: z.optional(z.unknown()),
  });

const field = <T extends readonly string[]>(keys: T) => fieldOf(z.enum(keys));

const atObservation = { series: text, index };
const withObservation = {
  ...atObservation,
  observation: observationSchema,
  original: z.optional(index),
};
const withEvent = { index, event: eventSchema };
const withStep = { index, step: lessonSchema.shape.steps.def.element };
const atStep = { step: text, index };

const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('addObservation'), ...withObservation }),
  z.strictObject({ kind: z.literal('deleteObservation'), ...withObservation }),
  z.strictObject({
    kind: z.literal('changeObservation'),
    ...atObservation,
    newIndex: index,
    from: observationSchema,
    to: observationSchema,
  }),
  z.strictObject({ kind: z.literal('addEvent'), ...withEvent }),
  z.strictObject({ kind: z.literal('deleteEvent'), ...withEvent }),
  z.strictObject({ kind: z.literal('changeEvent'), from: eventSchema, to: eventSchema }),
  z.strictObject({
    kind: z.literal('changeSeries'),
    series: text,
    fields: z.array(field(SERIES_FIELDS)),
  }),
  z.strictObject({ kind: z.literal('changeCase'), fields: z.array(field(CASE_FIELDS)) }),
  z.strictObject({ kind: z.literal('changeLesson'), fields: z.array(field(LESSON_FIELDS)) }),
  z.strictObject({ kind: z.literal('addStep'), ...withStep }),
  z.strictObject({ kind: z.literal('deleteStep'), ...withStep }),
  z.strictObject({ kind: z.literal('moveStep'), ...atStep, newIndex: index }),
  z.strictObject({
    kind: z.literal('changeStep'),
    ...atStep,
    part: z.optional(index),
    fields: z.array(fieldOf(text)),
  }),
]);

/**
 * What stands under the reserved key `edited`. Not part of the schema of the file itself: a log
 * that somebody damaged must not keep a sound case from opening.
 */
export const editedSchema = z.strictObject({ log: z.array(edit) });
