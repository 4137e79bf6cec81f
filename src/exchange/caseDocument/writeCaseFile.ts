import type { CaseFile } from '../caseFile';
import { isPlainObservation, type PlainObservation } from '../plainObservation';
import { keyOrderOf, kindUnder } from './keyOrder';
import type { ObjectKind } from './objectKind';

const WIDTH = 100;
const STEP = '  ';

/** Short things that are read at a glance, on one line where they fit. */
const SHORT: readonly ObjectKind[] = ['time', 'period', 'code', 'referenceRange', 'lessonStretch'];

/**
 * A case file as canonical text: keys in the order of the schema and others after them as they
 * came, one observation a line, short times inline, a final newline. What was read from such a
 * text is written as the same bytes.
 */
export function writeCaseFile(document: CaseFile): string {
  return [...writeCaseParts(document)].join('');
}

/** The same text part by part, because that of a million values is better not put together. */
export function* writeCaseParts(document: CaseFile): Generator<string> {
  yield* writeParts(document, 'file', '');
  yield '\n';
}

/** The same without the white space between tokens, for a link. */
export function writeSmallCaseFile(document: CaseFile): string {
  return writeCaseFile(document).replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
}

/** @param column how much of the line is taken before the value */
function write(value: unknown, kind: ObjectKind, indent: string, column: number): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  if (kind === 'observation' && !Array.isArray(value)) {
    return isPlainObservation(value) ? writePlain(value) : writeInline(value, kind);
  }
  if (SHORT.includes(kind) || isListOfScalars(value)) {
    const line = writeInline(value, kind);
    // One column for the comma that may follow.
    if (column + line.length < WIDTH) return line;
  }
  return writeBlock(value, kind, indent);
}

/** As `writeBlock`, down to the lists of observations, which are what is long in a case. */
function* writeParts(value: object, kind: ObjectKind, indent: string): Generator<string> {
  const inner = indent + STEP;
  const isList = Array.isArray(value);
  if (isList && kind === 'observation') {
    yield* writeObservations(value, indent);
    return;
  }
  const entries: readonly (readonly [string, unknown])[] = isList
    ? value.map((one: unknown) => ['', one] as const)
    : entriesInOrder(value, kind);
  let lead = isList ? '[\n' : '{\n';
  for (const [key, one] of entries) {
    const under = isList ? kind : kindUnder(kind, key);
    const start = isList ? inner : `${inner}${JSON.stringify(key)}: `;
    yield lead + start;
    if (isLong(one, under)) yield* writeParts(one, under, inner);
    else yield write(one, under, inner, start.length);
    lead = ',\n';
  }
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  yield entries.length === 0 ? open + close : `\n${indent}${close}`;
}

/** The series, each of them, and their observations. */
function isLong(value: unknown, kind: ObjectKind): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (kind !== 'series' && kind !== 'observation') return false;
  return !isListOfScalars(value) && (kind === 'series' || Array.isArray(value));
}

const LINES = 500;

function* writeObservations(list: readonly unknown[], indent: string): Generator<string> {
  const inner = indent + STEP;
  for (let at = 0; at < list.length; at += LINES) {
    const lines = list
      .slice(at, at + LINES)
      .map((one) => inner + write(one, 'observation', inner, inner.length));
    yield (at === 0 ? '[\n' : ',\n') + lines.join(',\n');
  }
  yield `\n${indent}]`;
}

/** As `writeInline`, without a list of pairs for each of a million observations. */
function writePlain({ time, value }: PlainObservation): string {
  const [key, told] = time.date === undefined ? ['day', time.day] : ['date', time.date];
  return `{ "time": { "${key}": ${writeScalar(told)} }, "value": ${writeScalar(value)} }`;
}

function writeBlock(value: object, kind: ObjectKind, indent: string): string {
  const inner = indent + STEP;
  const lines = Array.isArray(value)
    ? value.map((one: unknown) => inner + write(one, kind, inner, inner.length))
    : entriesInOrder(value, kind).map(([key, one]) => {
        const start = `${inner}${JSON.stringify(key)}: `;
        return start + write(one, kindUnder(kind, key), inner, start.length);
      });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function writeInline(value: unknown, kind: ObjectKind): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  if (Array.isArray(value)) {
    return `[${value.map((one: unknown) => writeInline(one, kind)).join(', ')}]`;
  }
  const pairs = entriesInOrder(value, kind).map(
    ([key, one]) => `${JSON.stringify(key)}: ${writeInline(one, kindUnder(kind, key))}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function entriesInOrder(value: object, kind: ObjectKind): [string, unknown][] {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const places = placesOf(kind);
  const place = ([key]: [string, unknown]) => places.get(key) ?? places.size;
  return entries.sort((a, b) => place(a) - place(b));
}

/** The place of every key of one kind of object; keys without one stay in their order behind. */
function placesOf(kind: ObjectKind): ReadonlyMap<string, number> {
  const known = PLACES.get(kind);
  if (known) return known;
  const places = new Map(keyOrderOf(kind).map(([key], index) => [key, index]));
  PLACES.set(kind, places);
  return places;
}

const PLACES = new Map<ObjectKind, ReadonlyMap<string, number>>();

/**
 * `JSON.stringify` loses a minus before a zero, and what a file writes as 1e999, which an extension
 * may hold, it would turn into nothing.
 */
function writeScalar(value: unknown): string {
  if (Object.is(value, -0)) return '-0';
  if (value === Infinity) return '1e999';
  if (value === -Infinity) return '-1e999';
  return JSON.stringify(value ?? null);
}

function isListOfScalars(value: object): boolean {
  return Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null);
}
