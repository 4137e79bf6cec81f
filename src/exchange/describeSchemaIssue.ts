import type * as z from 'zod/mini';
import type { IssueWords } from '../words/enIssues';
import { type CaseIssue, quote, writePath } from './caseIssue';
import { nearestWord } from './nearestWord';

type SchemaIssue = z.core.$ZodIssue;

/** Turns what the validator says into located issues; a union is told by its nearest branch. */
export function describeSchemaIssue(
  issue: SchemaIssue,
  file: unknown,
  words: IssueWords,
): CaseIssue[] {
  if (issue.code === 'invalid_union') return describeUnion(issue, file, words);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeUnknownKey(key, issue.path, words));
  }
  const place = writePath(issue.path, words);
  const value = valueAt(file, issue.path);
  const expected = describeExpected(issue, value, words);
  return [{ severity: 'refuse', place, found: quote(value, words), expected }];
}

function describeExpected(issue: SchemaIssue, value: unknown, words: IssueWords): string {
  switch (issue.code) {
    case 'invalid_value':
      return words.oneOf(issue.values.map((one) => quote(one, words)));
    case 'invalid_type':
      return typeof value === 'number' && issue.expected === 'number'
        ? words.finite
        : nameType(issue.expected, words);
    case 'invalid_format':
      return words.idFormat;
    case 'too_small':
      if (issue.origin === 'number') return words.positive;
      return issue.origin === 'array' ? words.type.tuple : words.someText;
    case 'too_big':
      return words.type.tuple;
    default:
      return words.asInSchema;
  }
}

function nameType(expected: string, words: IssueWords): string {
  const names: Readonly<Record<string, string>> = words.type;
  return names[expected] ?? expected;
}

export function describeUnknownKey(
  key: string,
  path: readonly PropertyKey[],
  words: IssueWords,
): CaseIssue {
  const meant = nearestWord(
    key,
    KEYS.filter((known) => known !== key),
  );
  return {
    severity: 'refuse',
    place: writePath([...path, key], words),
    found: words.unknownKey(key),
    expected: words.knownKey,
    ...(meant ? { next: words.didYouMean(meant) } : {}),
  };
}

const KEYS = (
  'format id title subject claim caution disclaimer anchor series events words presets source ' +
  'lesson i18n edited event time illustrativeDate name code unit basis referenceRange ' +
  'observations low high value comparator readingError missing interpretation note kind period summary details ' +
  'figurePanel locator text start end day date after before oneOf from to opensOn citation doi ' +
  'url licence system'
).split(' ');

function describeUnion(
  issue: Extract<SchemaIssue, { code: 'invalid_union' }>,
  file: unknown,
  words: IssueWords,
): CaseIssue[] {
  const here = valueAt(file, issue.path);
  const isObject = typeof here === 'object' && here !== null && !Array.isArray(here);
  const told = isObject ? meantErrors(issue) : [];
  if (told.length > 0) return told.flatMap((error) => describeSchemaIssue(error, file, words));
  const place = writePath(issue.path, words);
  const isDay = issue.path.at(-1) === 'day';
  const expected = isDay ? words.aDay : words.aTime;
  return [{ severity: 'refuse', place, found: quote(here, words), expected }];
}

/** What the branch that was meant says; where none stands out, only which keys no branch knows. */
function meantErrors(issue: Extract<SchemaIssue, { code: 'invalid_union' }>): SchemaIssue[] {
  const [nearest = [], next] = issue.errors
    .map((errors) =>
      errors.map((error): SchemaIssue => ({ ...error, path: [...issue.path, ...error.path] })),
    )
    .sort((a, b) => countStrangers(a) - countStrangers(b));
  const standsOut = !next || countStrangers(nearest) < countStrangers(next);
  return standsOut ? nearest : nearest.filter((error) => error.code === 'unrecognized_keys');
}

/** The branch that was meant is the one that knows the most of the keys that stand there. */
function countStrangers(errors: readonly SchemaIssue[]): number {
  return errors.reduce(
    (sum, error) => sum + (error.code === 'unrecognized_keys' ? error.keys.length : 0.5),
    0,
  );
}

/** What stands at a path into a file; undefined where nothing does. */
export function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    file,
  );
}
