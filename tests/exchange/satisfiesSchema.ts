/** The part of JSON Schema that the schema of the case file uses. */
type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Whether a JSON value satisfies a JSON Schema. Knows the keywords that the schema of the case file
 * uses, and throws on any other, so that none is passed over.
 */
export function satisfiesSchema(value: unknown, schema: unknown, root: unknown = schema): boolean {
  return Object.entries(schema as JsonSchema).every(([keyword, rule]) => {
    const check = CHECKS[keyword];
    if (!check) throw new Error(`the keyword ${keyword} is not known here`);
    return check(value, rule, schema as JsonSchema, root);
  });
}

type Check = (value: unknown, rule: unknown, schema: JsonSchema, root: unknown) => boolean;
type Holder = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const saysNothing: Check = () => true;

const CHECKS: Readonly<Record<string, Check>> = {
  $schema: saysNothing,
  $id: saysNothing,
  $defs: saysNothing,
  title: saysNothing,
  description: saysNothing,
  $ref: (value, rule, _, root) => satisfiesSchema(value, follow(String(rule), root), root),
  type: (value, rule) =>
    rule === (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value),
  const: (value, rule) => value === rule,
  enum: (value, rule) => (rule as unknown[]).includes(value),
  pattern: (value, rule) => typeof value !== 'string' || new RegExp(String(rule), 'u').test(value),
  minLength: (value, rule) => typeof value !== 'string' || value.length >= Number(rule),
  exclusiveMinimum: (value, rule) => typeof value !== 'number' || value > Number(rule),
  minItems: (value, rule) => !Array.isArray(value) || value.length >= Number(rule),
  maxItems: (value, rule) => !Array.isArray(value) || value.length <= Number(rule),
  anyOf: (value, rule, _, root) =>
    (rule as unknown[]).some((branch) => satisfiesSchema(value, branch, root)),
  prefixItems: (value, rule, _, root) =>
    !Array.isArray(value) ||
    (rule as unknown[]).every(
      (item, index) => index >= value.length || satisfiesSchema(value[index], item, root),
    ),
  items: (value, rule, schema, root) => {
    if (!Array.isArray(value)) return true;
    const rest = value.slice((schema.prefixItems as unknown[] | undefined)?.length ?? 0);
    return rule === false
      ? rest.length === 0
      : rest.every((one) => satisfiesSchema(one, rule, root));
  },
  required: (value, rule) =>
    !isObject(value) || (rule as string[]).every((key) => Object.hasOwn(value, key)),
  properties: (value, rule, _, root) =>
    !isObject(value) ||
    Object.entries(rule as Holder).every(
      ([key, inner]) => !Object.hasOwn(value, key) || satisfiesSchema(value[key], inner, root),
    ),
  patternProperties: (value, rule, _, root) =>
    !isObject(value) ||
    Object.entries(rule as Holder).every(([pattern, inner]) =>
      Object.keys(value)
        .filter((key) => new RegExp(pattern, 'u').test(key))
        .every((key) => satisfiesSchema(value[key], inner, root)),
    ),
  additionalProperties: (value, rule, { properties, patternProperties }) =>
    !isObject(value) ||
    rule !== false ||
    Object.keys(value).every(
      (key) =>
        Object.hasOwn(properties as Holder, key) ||
        Object.keys(patternProperties as Holder).some((one) => new RegExp(one, 'u').test(key)),
    ),
};

function follow(reference: string, root: unknown): unknown {
  const steps = reference.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>((value, step) => (value as Holder)[step], root);
}
