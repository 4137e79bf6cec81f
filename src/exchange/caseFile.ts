import * as z from 'zod/mini';
import { BASES } from '../domain/basis';
import { EVENT_KINDS } from '../domain/clinicalEvent';
import { INTERPRETATIONS } from '../domain/interpretation';
import { COMPARATORS } from '../domain/quantity';

/** The name and version of the format; a file says it first. */
export const CASE_FORMAT = 'caseline/1';

export const text = z.string().check(z.minLength(1));
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));
const basis = z.enum(BASES);
const day = z.number();

const words = { text: z.optional(text), basis: z.optional(basis) };

const dayTime = z.strictObject({ day: z.union([day, z.tuple([day, day])]), ...words });
const dateTime = z.strictObject({ date: text, ...words });
export const moment = z.union([dayTime, dateTime]);
// Two, so that each form of a time has a key of its own which it cannot do without: a wrong time is
// then told by the form that was meant.
const afterTime = z.strictObject({ after: moment, before: z.optional(moment), ...words });
const beforeTime = z.strictObject({ before: moment, ...words });
const candidate = z.union([dayTime, dateTime, afterTime, beforeTime]);
const eitherTime = z.strictObject({ oneOf: z.tuple([candidate, candidate]), ...words });
export const time = z.union([dayTime, dateTime, afterTime, beforeTime, eitherTime]);
export const period = z.strictObject({ start: z.optional(time), end: z.optional(time) });

const referenceRange = z.strictObject({
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  source: z.optional(text),
  basis: z.enum(['reported', 'assumed']),
});

export const observationSchema = z.strictObject({
  time,
  value: z.optional(z.number()),
  comparator: z.optional(z.enum(COMPARATORS)),
  basis: z.optional(basis),
  readingError: z.optional(z.number().check(z.positive())),
  missing: z.optional(text),
  // What the laboratory itself printed beside the value; it wins over what we compute.
  interpretation: z.optional(z.enum(INTERPRETATIONS)),
  // Only where a value has another range than its series, by age or by method.
  referenceRange: z.optional(referenceRange),
  note: z.optional(text),
  id: z.optional(text),
});

const series = z.strictObject({
  id,
  name: text,
  code: z.optional(z.strictObject({ system: z.literal('http://loinc.org'), code: text })),
  unit: text,
  basis,
  referenceRange: z.optional(referenceRange),
  observations: z.array(observationSchema),
});

export const eventSchema = z.strictObject({
  id,
  kind: z.enum(EVENT_KINDS),
  title: text,
  time: z.optional(time),
  period: z.optional(period),
  summary: z.optional(text),
  details: z.optional(text),
  figurePanel: z.optional(text),
  locator: z.optional(text),
  basis,
});

const sourceWords = z.strictObject({
  text,
  period,
  figurePanel: z.optional(text),
  locator: z.optional(text),
  basis,
});

const preset = z.strictObject({
  id,
  title: text,
  from: moment,
  to: moment,
  opensOn: z.optional(z.literal('narrow')),
});

const source = z.strictObject({
  citation: text,
  doi: z.optional(text),
  // Shown as text; only what begins with https:// or http:// becomes a link.
  url: z.optional(text),
  licence: z.optional(text),
});

/**
 * The case file `caseline/1`. Strict: unknown keys are refused, except those that begin with `x-`,
 * which are set aside before this is asked. `lesson`, `i18n` (translations) and `edited` (the log of
 * edits over the original) are read apart: a slip in them must not keep a sound case from opening.
 */
export const caseFileSchema = z.strictObject({
  $schema: z.optional(text),
  format: z.literal(CASE_FORMAT),
  id,
  title: text,
  subject: z.optional(text),
  claim: z.optional(text),
  caution: z.optional(text),
  disclaimer: z.optional(text),
  anchor: z.optional(
    z.strictObject({ event: id, time: z.optional(time), illustrativeDate: z.optional(text) }),
  ),
  series: z.array(series),
  events: z.array(eventSchema),
  words: z.optional(z.array(sourceWords)),
  presets: z.optional(z.array(preset)),
  source,
  lesson: z.optional(z.unknown()),
  i18n: z.optional(z.unknown()),
  edited: z.optional(z.unknown()),
});

export type CaseFile = z.infer<typeof caseFileSchema>;
export type TimeInFile = z.infer<typeof time>;
export type SeriesInFile = z.infer<typeof series>;
export type ObservationInFile = SeriesInFile['observations'][number];
export type EventInFile = z.infer<typeof eventSchema>;
