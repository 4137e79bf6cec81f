import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../src/domain/series';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';

const data = new URL('../../data/', import.meta.url);
const shipped = readdirSync(data).filter((name) => name.endsWith('.json'));
const textOf = (name: string) => readFileSync(new URL(name, data), 'utf8').trimEnd();

/** A text is a valid case, or it is refused with at least one issue that says where and why. */
function expectAnswer(text: string): boolean {
  const parsed = parseCase(text, en);
  for (const issue of parsed.issues) {
    expect(issue.place).not.toBe('');
    expect(issue.found).not.toBe('');
    expect(issue.expected).not.toBe('');
  }
  expect(parsed.issues.some((issue) => issue.severity === 'refuse')).toBe(!parsed.ok);
  if (parsed.ok) parsed.caseRecord.series.forEach((series) => observationsOf(series));
  return parsed.ok;
}

type Path = readonly (string | number)[];

/** The path of every key and list item of a JSON value. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => {
    const inner: unknown = (value as Record<string | number, unknown>)[key];
    return [[...path, key], ...pathsOf(inner, [...path, key])];
  });
}

/** The holder of the last key of a path, and that key. */
function reach(value: unknown, path: Path): [Record<string | number, unknown>, string | number] {
  let holder = value as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  return [holder, path.at(-1) ?? ''];
}

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>('2020-02-30', '3,1', 'resection', '', -1, 0, 1e300, [], {}, null),
  fc.constantFrom<unknown>(
    { day: 0 },
    { date: '2018-05' },
    { before: { day: 0 } },
    { day: [9, 1] },
  ),
  fc.constantFrom<unknown>({ oneOf: [{ day: 0 }, { day: 0 }] }, { start: { day: 1 } }, 'anchor'),
);
interface Change {
  readonly path: number;
  readonly kind: 'replace' | 'remove' | 'rename' | 'double';
  readonly value: unknown;
  readonly key: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  path: fc.nat(),
  kind: fc.constantFrom('replace', 'remove', 'rename', 'double'),
  value: strange,
  key: fc.oneof(fc.string(), fc.constantFrom('day', 'date', 'time', 'id', '__proto__', 'x-a')),
});

/** Changes a file in place. */
function apply(file: unknown, { path, kind, value, key }: Change): void {
  const paths = pathsOf(file);
  const [holder, last] = reach(file, paths[path % paths.length] ?? []);
  const entry = { value: structuredClone(kind === 'replace' ? value : holder[last]) };
  if (kind === 'double' && Array.isArray(holder)) holder.push(entry.value);
  else if (kind === 'rename' || kind === 'double') {
    const open = { enumerable: true, configurable: true, writable: true };
    Object.defineProperty(holder, key, { ...entry, ...open });
    if (kind === 'rename') Reflect.deleteProperty(holder, last);
  } else if (kind === 'replace') holder[last] = entry.value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
}

describe('reading a case never throws', () => {
  it('on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void expectAnswer(text)));
  });

  it('on any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => void expectAnswer(text)));
  });

  it('on any JSON in the format', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expectAnswer(JSON.stringify({ ...value, format: 'caseline/1' }));
      }),
    );
  });

  it('on a shipped case, of which the answer is always yes', () => {
    expect(shipped.filter((name) => !expectAnswer(textOf(name)))).toEqual([]);
  });

  it('on a shipped case that is cut short, of which the answer is always no', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shipped), fc.nat(), (name, cut) => {
        const text = textOf(name);
        expect(expectAnswer(text.slice(0, cut % (text.length - 1)))).toBe(false);
      }),
    );
  });

  it('on a shipped case in which things were replaced, removed, renamed and doubled', () => {
    const answers = new Set<boolean>();
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (name, changes) => {
          const file: unknown = JSON.parse(textOf(name));
          for (const one of changes) apply(file, one);
          answers.add(expectAnswer(JSON.stringify(file)));
        },
      ),
      { numRuns: 500 },
    );
    expect(answers).toEqual(new Set([true, false]));
  });
});
