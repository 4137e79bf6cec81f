import * as z from 'zod/mini';
import { eventSchema, observationSchema } from '../caseFile';
import { CASE_FIELDS, SERIES_FIELDS } from './caseEdit';

const index = z.int().check(z.nonnegative());
const text = z.string();

const field = <T extends readonly string[]>(keys: T) =>
  z.strictObject({
    key: z.enum(keys),
    at: index,
    from: z.optional(z.unknown()),
    to: z.optional(z.unknown()),
  });

const atObservation = { series: text, index };
const withObservation = {
  ...atObservation,
  observation: observationSchema,
  original: z.optional(index),
};
const withEvent = { index, event: eventSchema };

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
]);

/**
 * What stands under the reserved key `edited`. Not part of the schema of the file itself: a log
 * that somebody damaged must not keep a sound case from opening.
 */
export const editedSchema = z.strictObject({ log: z.array(edit) });
