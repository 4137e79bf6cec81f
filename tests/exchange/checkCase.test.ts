import { describe, expect, it } from 'vitest';
import { caseIn, eventInFile, fileOf, issuesOf } from './fileOf';

describe('invisible marks of direction', () => {
  const title = 'A\u202Eeltit\u202C of a case\u200B';

  it('are taken out of every text', () => {
    const file = fileOf({ title, events: [eventInFile('surgery', { day: 0 }, { title })] });
    const { title: read, events } = caseIn(file);
    expect([read, events[0]?.title]).toEqual(['Aeltit of a case', 'Aeltit of a case']);
  });

  it('are told of, with the first of them', () => {
    expect(issuesOf(fileOf({ title }))).toMatchObject([
      { severity: 'note', place: 'the file', found: '"U+202E"' },
    ]);
  });

  it('are told apart from joiners, which emoji and scripts need', () => {
    const joined = 'family 👨‍👩‍👧 می‌خواهم';
    expect(caseIn(fileOf({ title: joined })).title).toBe(joined);
    expect(issuesOf(fileOf({ title: joined }))).toEqual([]);
  });
});

describe('keys that could reach a prototype', () => {
  it.each(['lesson', 'i18n', 'edited'])(
    'are refused inside %s, which the schema leaves open',
    (part) => {
      for (const key of ['__proto__', 'constructor', 'prototype']) {
        const text = JSON.stringify(fileOf({ [part]: { a: [{ KEY: 1 }] } })).replace('KEY', key);
        const [issue] = issuesOf(JSON.parse(text) as object);
        expect(issue).toMatchObject({ severity: 'refuse', place: `${part}.a[0].${key}` });
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );
});
