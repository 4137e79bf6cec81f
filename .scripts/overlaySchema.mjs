// @ts-check

/**
 * What is known of the texts of a case file, from `src/exchange`.
 *
 * @typedef {object} TextTables
 * @property {(kind: never) => readonly (readonly [string, string])[]} keyOrderOf
 * @property {Readonly<Record<string, readonly string[] | undefined>>} TEXT_KEYS
 * @property {readonly string[]} LISTS_BY_ID
 * @property {readonly string[]} LISTS_BY_PLACE
 */

/** @typedef {Record<string, unknown>} Schema */

const TEXT = { type: 'string', minLength: 1 };
const EXTENSIONS = { '^x-': {} };
const TRANSLATIONS =
  'The texts of the file in other languages, by the tag of the language, such as zh: a sparse ' +
  'overlay of the same shape as the file. An empty one names the language that the file itself is ' +
  'in. What an overlay names and the file does not have is noted and left out.';
const BY_ID = 'The items of the list by their id.';
const BY_PLACE =
  'The items of the list by their place from 0, or as a list in which null leaves one as it is.';
const BY_EITHER = 'The values by their place from 0; one that has an id of its own by that id.';

/**
 * The JSON Schema of the translations of a case file, made from the tables that read them.
 *
 * @param {TextTables} tables
 * @returns {{ i18n: Schema, $defs: Record<string, Schema> }}
 */
export function overlaySchema(tables) {
  const { TEXT_KEYS, LISTS_BY_ID, LISTS_BY_PLACE } = tables;
  const entriesOf = (/** @type {string} */ kind) => tables.keyOrderOf(/** @type {never} */ (kind));
  /** @type {Record<string, Schema>} */
  const $defs = {};

  /** @type {(kind: string, seen?: readonly string[]) => boolean} */
  const holdsTexts = (kind, seen = []) =>
    !seen.includes(kind) &&
    (TEXT_KEYS[kind] !== undefined ||
      entriesOf(kind).some(([, under]) => holdsTexts(under, [...seen, kind])));

  /** @type {(kind: string) => Schema} */
  const refer = (kind) => {
    const name = `overlay-${kind}`;
    if (!$defs[name]) {
      $defs[name] = {};
      Object.assign($defs[name], object(Object.fromEntries(entriesOf(kind).flatMap(entry(kind)))));
    }
    return { $ref: `#/$defs/${name}` };
  };

  /** @type {(kind: string) => (pair: readonly [string, string]) => [string, Schema][]} */
  const entry =
    (kind) =>
    ([key, under]) => {
      const isText = TEXT_KEYS[kind]?.includes(key) ?? false;
      if (!isText && !holdsTexts(under)) return [];
      const item = isText ? TEXT : refer(under);
      if (key === 'observations') return [[key, byName(item, '^(?!x-)', BY_EITHER)]];
      if (LISTS_BY_ID.includes(key)) return [[key, byName(item, '^(?!x-)', BY_ID)]];
      if (LISTS_BY_PLACE.includes(key)) return [[key, byPlace(item)]];
      // One moment, or two where a case tells times on both clocks.
      return [[key, key === 'hiddenAfter' ? { anyOf: [item, byPlace(item)] } : item]];
    };

  const file = refer('file');
  return { i18n: byName(file, '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$', TRANSLATIONS), $defs };
}

/**
 * @param {Schema} properties
 * @returns {Schema}
 */
function object(properties) {
  return {
    type: 'object',
    properties,
    patternProperties: EXTENSIONS,
    additionalProperties: false,
  };
}

/**
 * @param {Schema} item
 * @param {string} name the form of the names
 * @param {string} description
 * @returns {Schema}
 */
function byName(item, name, description) {
  return {
    ...object({}),
    patternProperties: { ...EXTENSIONS, [name]: item },
    description,
  };
}

/**
 * @param {Schema} item
 * @returns {Schema}
 */
function byPlace(item) {
  return {
    anyOf: [
      { type: 'array', items: { anyOf: [item, { type: 'null' }] } },
      byName(item, '^[0-9]+$', BY_PLACE),
    ],
  };
}
