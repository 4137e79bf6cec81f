// @ts-check
import * as z from 'zod';
import { overlaySchema } from './overlaySchema.mjs';

const TITLE = 'A case of Caseline, format caseline/1';
const DESCRIPTION =
  'The laboratory course of one clinical case with what happened around it. Unknown keys are ' +
  'refused, except those that begin with x-. What a schema cannot say is checked when a file is ' +
  'read: that dates exist, that ids are unique, that periods do not run backwards.';

/** What the keys mean that do not explain themselves, by the key they stand under. */
const DESCRIPTIONS = new Map(
  Object.entries({
    format: 'Name and version of the format. A file says it first.',
    id: 'Stable, because links contain it.',
    subject: 'The subject in a phrase, without anything that identifies.',
    claim: 'What the source itself claims of the course; the headline where nothing is measured.',
    caution: 'What a reader must know before trusting the figure.',
    disclaimer: 'Stands in the plot beside "Illustration, not data".',
    anchor: 'The event that is day 0, and its calendar time as far as it is known.',
    illustrativeDate: 'A made-up date of day 0, as 2018-05-12, only for showing a calendar at all.',
    basis: 'Where a finding, a time or a range comes from.',
    time: 'A moment as far as it is known.',
    period: 'Something that lasts. Either end may be missing.',
    day: 'Days from the anchor: one, or two between which the moment lies somewhere.',
    date: '2018, 2018-05, 2018-05-12 or 2018-05-12T08:30, with ~ at the end for about.',
    after: 'The moment is after this one.',
    before: 'The moment is before this one.',
    oneOf: 'One of two moments, and nothing in between.',
    code: 'The LOINC code of what was measured.',
    unit: 'UCUM, as the source has it.',
    referenceRange: 'The range of the case itself. One bound is a bound; none at all is left out.',
    comparator: 'As in FHIR: the true value lies below, above, … the printed one.',
    readingError: 'How far a value that was read off a figure can be wrong, in its unit.',
    missing: 'Why there is no value.',
    locator: 'Where in the source it stands.',
    figurePanel: 'The panel of a figure in the source.',
    words: 'Phrases of the source that hold over a stretch of time.',
    presets: 'Named windows; the first one opens the case.',
    opensOn: 'The window that opens the case on a phone.',
    lesson: 'Steps that a teacher walks through with a class.',
    cover: 'What stands for title, subject and citation while they would tell the end.',
    covered: 'True while the cover of the lesson stands for title, subject and citation.',
    hiddenAfter: 'Nothing whose time may lie after this is shown, or in the page at all.',
    hidden: 'What is not shown besides.',
    drawnOver: 'The stretch of the axis that can be seen, whatever is hidden of it.',
    evidence: 'What other patients showed, in a lane of its own.',
    then: 'What follows within the step. A part without a view keeps the one before.',
    notes: 'For whoever speaks; never on the screen of the class.',
    highlight: 'Marks (SERIES:INDEX), events and evidence to point out.',
    order: 'The items in their right order; they are shown in another.',
    because: 'Why, shown with the answer.',
    edited: 'The log of edits over the original. The rest of the file is the present state.',
  }),
);

/**
 * The JSON Schema (draft 2020-12) of the case file.
 *
 * @param {import('zod/v4/core').$ZodType} caseFileSchema the schema that reads case files
 * @param {import('./overlaySchema.mjs').TextTables} tables which of its keys hold texts
 * @returns {Record<string, unknown>}
 */
export function caseSchema(caseFileSchema, tables) {
  const { $schema, ...schema } = z.toJSONSchema(caseFileSchema, {
    target: 'draft-2020-12',
    reused: 'ref',
  });
  completeObjects(schema);
  const { i18n, $defs } = overlaySchema(tables);
  Object.assign(schema.properties ?? {}, { i18n });
  schema.$defs = { ...schema.$defs, .../** @type {typeof schema.$defs} */ ($defs) };
  return { $schema, $id: 'urn:caseline:case:1', title: TITLE, description: DESCRIPTION, ...schema };
}

/**
 * Describes the keys of every object within, and allows those that begin with x-, which belong to
 * other tools.
 *
 * @param {unknown} schema
 */
function completeObjects(schema) {
  if (typeof schema !== 'object' || schema === null) return;
  for (const inner of Object.values(schema)) completeObjects(inner);
  if (!('properties' in schema)) return;
  Object.assign(schema, { patternProperties: { '^x-': {} } });
  const properties = /** @type {Record<string, object>} */ (schema.properties);
  for (const [key, property] of Object.entries(properties)) {
    const description = DESCRIPTIONS.get(key);
    if (description !== undefined) Object.assign(property, { description });
  }
}

/**
 * A JSON Schema as the text of its file.
 *
 * @param {Record<string, unknown>} schema
 */
export function writeCaseSchema(schema) {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
