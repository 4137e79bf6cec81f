import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseSchema, writeCaseSchema } from '../../.scripts/caseSchema.mjs';
import { keyOrderOf } from '../../src/exchange/caseDocument/keyOrder';
import * as textKeys from '../../src/exchange/i18n/textKeys';
import { caseWithLessonSchema } from '../../src/exchange/lesson/lessonFile';
import { eventInFile, fileOf, fileWithValues, issuesOf, seriesInFile } from './fileOf';
import { satisfiesSchema } from './satisfiesSchema';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const committed = read('public/schema/caseline-1.schema.json');
const schema: unknown = JSON.parse(committed);
const shipped = readdirSync(new URL('../../data/', import.meta.url)).filter((name) =>
  name.endsWith('.json'),
);

/** Every object within a JSON value. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

describe('the JSON Schema of the case file', () => {
  it('is the one that was committed: after a change of the format, run "npm run schema"', () => {
    expect(writeCaseSchema(caseSchema(caseWithLessonSchema, { keyOrderOf, ...textKeys }))).toBe(
      committed,
    );
  });

  it('is of draft 2020-12 and names no place on the web that it does not have', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/^urn:/) as string,
      title: expect.stringContaining('caseline/1') as string,
    });
  });

  it('allows keys that begin with x-, and no other, in every object', () => {
    const objects = objectsIn(schema).filter((one) => one.type === 'object');
    expect(objects.length).toBeGreaterThan(10);
    for (const object of objects) {
      expect(object).toMatchObject({
        additionalProperties: false,
        patternProperties: { '^x-': {} },
      });
    }
  });

  it('is named by every shipped case, by its address as it is served', () => {
    for (const name of shipped) {
      const file = JSON.parse(read(`data/${name}`)) as { $schema: string };
      expect(new URL(file.$schema, 'https://host.example/data/').pathname).toBe(
        '/schema/caseline-1.schema.json',
      );
    }
  });

  it.each(shipped)('holds for %s', (name) => {
    expect(satisfiesSchema(JSON.parse(read(`data/${name}`)), schema)).toBe(true);
  });

  const value = { time: { day: 0 }, value: 1 };
  const either = { oneOf: [{ day: 1 }, { after: { date: '2018' } }] };
  it.each([
    [true, fileOf()],
    [true, fileOf({ 'x-tool': 1, i18n: {}, edited: 0 })],
    [true, fileWithValues([{ ...value, 'x-row': 1, comparator: '<', basis: 'digitised' }])],
    [true, fileWithValues([{ time: { day: [0, 3], text: 'a' }, missing: 'lost' }])],
    [false, fileOf({ tilte: 1 })],
    [false, fileOf({ format: 'caseline/2' })],
    [false, fileOf({ id: 'A b' })],
    [false, fileOf({ title: '' })],
    [false, fileOf({ source: { citation: 'c', url: 1 } })],
    [false, fileOf({ series: [seriesInFile({ unit: undefined })] })],
    [false, fileOf({ events: [eventInFile('surgery', { day: 0 }, { kind: 'party' })] })],
    [false, fileWithValues([{ ...value, value: '3,1' }])],
    [false, fileWithValues([{ ...value, readingError: 0 }])],
    [false, fileWithValues([{ ...value, time: {} }])],
    [false, fileWithValues([{ ...value, time: { dya: 0 } }])],
    [false, fileWithValues([{ ...value, time: { day: [0] } }])],
    [false, fileWithValues([{ ...value, time: { day: [0, 1, 2] } }])],
    [false, fileWithValues([{ ...value, time: { oneOf: [either, { day: 1 }] } }])],
  ])('agrees with what reads the file (%s): case %#', (isValid, file) => {
    const inFile: unknown = JSON.parse(JSON.stringify(file));
    expect(satisfiesSchema(inFile, schema)).toBe(isValid);
    expect(issuesOf(file)).toHaveLength(isValid ? 0 : 1);
  });
});
