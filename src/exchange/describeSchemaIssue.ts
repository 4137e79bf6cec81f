import type * as z from 'zod/mini';
import type { Words } from '../words/en';
import { type CaseIssue, quote, writePath } from './caseIssue';
import { nearestWord } from './nearestWord';

type SchemaIssue = z.core.$ZodIssue;
type IssueWords = Words['issues'];

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
  const found = quote(valueAt(file, issue.path), words);
  return [{ severity: 'refuse', place, found, expected: describeExpected(issue, words) }];
}

function describeExpected(issue: SchemaIssue, words: IssueWords): string {
  switch (issue.code) {
    case 'invalid_value':
      return words.oneOf(issue.values.map((one) => quote(one, words)));
    case 'invalid_type':
      return nameType(issue.expected, words);
    case 'invalid_format':
      return issue.path.at(-1) === 'url' ? words.webAddress : words.idFormat;
    case 'too_small':
      return issue.origin === 'number' ? words.positive : words.someText;
    default:
      return words.asInSchema;
  }
}

function nameType(expected: string, words: IssueWords): string {
  const names: Readonly<Record<string, string>> = words.type;
  return names[expected] ?? expected;
}

function describeUnknownKey(
  key: string,
  path: readonly PropertyKey[],
  words: IssueWords,
): CaseIssue {
  const meant = nearestWord(key, KEYS);
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
  'observations low high value comparator readingError missing note kind period summary details ' +
  'figurePanel locator text start end day date after before oneOf from to opensOn citation doi ' +
  'url licence system'
).split(' ');

function describeUnion(
  issue: Extract<SchemaIssue, { code: 'invalid_union' }>,
  file: unknown,
  words: IssueWords,
): CaseIssue[] {
  const here = valueAt(file, issue.path);
  const nearest = issue.errors
    .map((errors) =>
      errors.map((error): SchemaIssue => ({ ...error, path: [...issue.path, ...error.path] })),
    )
    .sort((a, b) => countStrangers(a) - countStrangers(b))[0];
  if (typeof here !== 'object' || here === null || Array.isArray(here) || !nearest?.length) {
    const place = writePath(issue.path, words);
    const isDay = issue.path.at(-1) === 'day';
    const expected = isDay ? words.aDay : words.aTime;
    return [{ severity: 'refuse', place, found: quote(here, words), expected }];
  }
  return nearest.flatMap((error) => describeSchemaIssue(error, file, words));
}

/** The branch that was meant is the one that knows the most of the keys that stand there. */
function countStrangers(errors: readonly SchemaIssue[]): number {
  return errors.reduce(
    (sum, error) => sum + (error.code === 'unrecognized_keys' ? error.keys.length : 0.5),
    0,
  );
}

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    file,
  );
}
