import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { keyOrderOf, kindUnder } from '../../../src/exchange/caseDocument/keyOrder';
import type { ObjectKind } from '../../../src/exchange/caseDocument/objectKind';
import {
  writeCaseFile,
  writeSmallCaseFile,
} from '../../../src/exchange/caseDocument/writeCaseFile';
import { caseWithLessonSchema } from '../../../src/exchange/lesson/lessonFile';
import { parseCase } from '../../../src/exchange/parseCase';
import { en } from '../../../src/words/en';
import { CASE_NAMES, caseFile } from '../../data/caseFiles';
import { arbitraryFile } from '../arbitraryFile';
import { fileOf, fileWithValues } from '../fileOf';

const read = (text: string) => JSON.parse(text) as CaseFile;
const writeAny = (file: unknown) => writeCaseFile(file as CaseFile);

describe('a case written as a file', () => {
  it('says the same as before, value by value', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        expect(read(writeCaseFile(file))).toEqual(file);
      }),
    );
  });

  it('opens to the same case', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        expect(parseCase(writeCaseFile(file), en)).toEqual(parseCase(JSON.stringify(file), en));
      }),
    );
  });

  it('is written as the same bytes when it is read and written again', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const text = writeCaseFile(file);
        expect(writeCaseFile(read(text))).toBe(text);
      }),
    );
  });

  it('says the same without its white space, which within texts stays', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const small = writeSmallCaseFile(file);
        expect(read(small)).toEqual(file);
        expect(small.length).toBe(JSON.stringify(file).length);
      }),
    );
  });

  it.each(CASE_NAMES)('holds for the shipped case %s', (name) => {
    const file = caseFile(name);
    const text = writeCaseFile(file);
    expect(parseCase(text, en)).toEqual(parseCase(JSON.stringify(file), en));
    expect(writeCaseFile(read(text))).toBe(text);
  });

  it('keeps what JSON has and JavaScript writes otherwise', () => {
    const odd = '{"format":"caseline/1","x-a":[-0,1e999,-1e999],"x-b":{"__proto__":1,"2":0,"1":0}}';
    const text = writeCaseFile(read(odd));
    expect(text).toContain('[-0, 1e999, -1e999]');
    expect(text).toContain('"__proto__": 1');
    expect(writeCaseFile(read(text))).toBe(text);
  });
});

describe('the layout of a written file', () => {
  it('has an observation on each line, however long', () => {
    const note = 'long '.repeat(40);
    const text = writeAny(
      fileWithValues([
        { note, value: 1, time: { text: 'a', day: [0, 3] } },
        { value: 2, time: { day: 4 } },
      ]),
    );
    expect(text).toContain(
      `        { "time": { "day": [0, 3], "text": "a" }, "value": 1, "note": "${note}" },\n` +
        '        { "time": { "day": 4 }, "value": 2 }\n',
    );
  });

  it('has a time on one line where it fits in a hundred columns, and else over several', () => {
    const timed = (words: string) =>
      writeAny(
        fileOf({
          anchor: { event: 'surgery', time: { text: words, date: '2018' } },
        }),
      );
    const fits = 'w'.repeat(100 - '    "time": { "date": "2018", "text": "" }'.length - 1);
    expect(timed(fits)).toContain(`\n    "time": { "date": "2018", "text": "${fits}" }\n`);
    expect(timed(`${fits}w`)).toContain(`\n    "time": {\n      "date": "2018",\n      "text"`);
  });

  it('puts keys in the order of the schema, extensions after them as they came', () => {
    const text = writeAny({ 'x-b': 1, ...fileOf(), 'x-a': 2, lesson: { z: 1, a: 2 } });
    expect(Object.keys(read(text))).toEqual([
      ...['format', 'id', 'title', 'anchor', 'series', 'events', 'source', 'lesson', 'x-b', 'x-a'],
    ]);
    expect(text).toContain('"lesson": {\n    "z": 1,\n    "a": 2\n  }');
  });

  it('writes lists of nothing as such and ends with a line', () => {
    const text = writeAny(fileOf({ series: [], 'x-a': {} }));
    expect(text).toContain('"series": [],\n');
    expect(text.endsWith('"x-a": {}\n}\n')).toBe(true);
  });
});

/** What the validator knows of a schema, as far as its order is asked for. */
interface Definition {
  readonly type: string;
  readonly shape?: Record<string, { readonly def: Definition }>;
  readonly innerType?: { readonly def: Definition };
  readonly element?: { readonly def: Definition };
  readonly items?: readonly { readonly def: Definition }[];
  readonly options?: readonly { readonly def: Definition }[];
}

/** The objects of the schema below one of them, each with its keys in order. */
function objectsIn(def: Definition, kind: ObjectKind): [ObjectKind, string[]][] {
  const inner = [def.innerType, def.element, ...(def.items ?? []), ...(def.options ?? [])];
  return [
    ...(def.shape ? [[kind, Object.keys(def.shape)] as [ObjectKind, string[]]] : []),
    ...Object.entries(def.shape ?? {}).flatMap(([key, one]) =>
      objectsIn(one.def, kindUnder(kind, key)),
    ),
    ...inner.flatMap((one) => (one ? objectsIn(one.def, kind) : [])),
  ];
}

describe('the order of keys', () => {
  it('is that of the schema, for every object of it', () => {
    const objects = objectsIn(caseWithLessonSchema.def, 'file');
    expect(new Set(objects.map(([kind]) => kind)).size).toBe(24);
    for (const [kind, keys] of objects) {
      const order = keyOrderOf(kind).map(([key]) => key);
      expect(order.filter((key) => keys.includes(key))).toEqual(keys);
    }
  });
});
