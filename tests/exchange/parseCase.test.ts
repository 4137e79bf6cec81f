import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';
import { caseIn, eventInFile, fileOf, issuesOf } from './fileOf';

describe('a case file', () => {
  it('is read as the case it tells, and nothing is added', () => {
    const caseRecord = caseIn(fileOf());
    expect(caseRecord).toMatchObject({
      id: 'specimen',
      title: 'A specimen',
      words: [],
      presets: [],
    });
    expect(Object.keys(caseRecord).sort()).toEqual(
      ['anchor', 'events', 'id', 'presets', 'series', 'source', 'title', 'words'].sort(),
    );
  });

  it('keeps what is said beside the values', () => {
    const said = { subject: 's', claim: 'c', caution: 'd', disclaimer: 'e' };
    const source = { citation: 'c', doi: '10.1/1', url: 'https://a.example', licence: 'CC0' };
    expect(caseIn(fileOf({ ...said, source }))).toMatchObject({ ...said, source });
  });

  it('may have neither values nor events', () => {
    const { anchor: _, ...file } = fileOf({ series: [], events: [] });
    expect(caseIn(file)).toMatchObject({ series: [], events: [] });
  });

  it('may hold what is reserved, whatever it is', () => {
    expect(issuesOf(fileOf({ i18n: { de: {} }, edited: null }))).toEqual([]);
  });

  it('may name its schema', () => {
    expect(issuesOf(fileOf({ $schema: '../schema/caseline-1.schema.json' }))).toEqual([]);
  });

  it('keeps markup as the text it is', () => {
    const title = '<img src=x onerror=alert(1)></title><script>';
    expect(caseIn(fileOf({ title })).title).toBe(title);
  });

  it('keeps events in the order of the file', () => {
    const events = ['surgery', 'b', 'a'].map((id) => eventInFile(id, { day: 0 }));
    expect(caseIn(fileOf({ events })).events.map((event) => event.id)).toEqual([
      'surgery',
      'b',
      'a',
    ]);
  });
});

describe('the format', () => {
  it.each([
    ['caseline/2', '"caseline/1"; the file was made for a newer version of Caseline'],
    ['caseline/10', '"caseline/1"; the file was made for a newer version of Caseline'],
    ['caseline/0', '"caseline/1", the name and version of the format'],
    ['caseline', '"caseline/1", the name and version of the format'],
    ['', '"caseline/1", the name and version of the format'],
    [1, '"caseline/1", the name and version of the format'],
    [null, '"caseline/1", the name and version of the format'],
  ])('%j is refused, and nothing else is said of the file', (format, expected) => {
    const issues = issuesOf(fileOf({ format, tilte: 1 }));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ severity: 'refuse', place: 'format', expected });
    expect(issues[0]?.found).toBe(JSON.stringify(format));
  });

  it('of a newer version says what can be done about it, which is not to mend the file', () => {
    expect(issuesOf(fileOf({ format: 'caseline/2' }))[0]?.next).toMatch(/newest version/);
  });

  it.each([[], {}, 1, 'caseline/1', null, true])('is missed in %j', (file) => {
    expect(issuesOf(file)).toMatchObject([{ place: 'format', found: 'nothing' }]);
  });
});

describe('a value of the wrong kind', () => {
  const issueOf = (parts: Record<string, unknown>) => {
    const { place, found, expected } = issuesOf(fileOf(parts))[0]!;
    return [place, found, expected];
  };

  it.each([
    [{ title: undefined }, 'title', 'nothing', 'a text'],
    [{ title: '' }, 'title', '""', 'a text that is not empty'],
    [{ title: 3 }, 'title', '3', 'a text'],
    [{ series: {} }, 'series', '{}', 'a list'],
    [{ events: null }, 'events', 'null', 'a list'],
    [{ source: 'c' }, 'source', '"c"', 'an object'],
    [{ source: undefined }, 'source', 'nothing', 'an object'],
    [{ id: 'A b' }, 'id', '"A b"', 'an id of small letters, digits and hyphens'],
    [
      { events: [eventInFile('a', { day: 0 }, { basis: 'guessed' })] },
      'events[0].basis',
      '"guessed"',
      'one of "reported", "digitised", "derived", "reconstructed", "simulated"',
    ],
  ])('is refused with its place: case %#', (parts, ...expected) => {
    expect(issueOf(parts)).toEqual(expected);
  });

  it('is shortened where it is long', () => {
    const [, found] = issueOf({ source: 'c'.repeat(10_000) });
    expect(found!.length).toBeLessThanOrEqual(120);
    expect(found).toMatch(/^"ccc.*…$/);
  });

  it('is told together with every other one', () => {
    const places = issuesOf(fileOf({ title: 1, id: 2, source: 3 })).map((issue) => issue.place);
    expect(places.sort()).toEqual(['id', 'source', 'title']);
  });
});

describe('a text that is no JSON', () => {
  it.each([
    ['', 'the file'],
    ['<!DOCTYPE html>', 'the file'],
    ['{"format": "caseline/1",', 'line 1, column 25'],
  ])('%j is refused at %s', (text, place) => {
    expect(parseCase(text, en)).toMatchObject({ ok: false, issues: [{ place }] });
  });

  it('is accepted behind a byte order mark where it is JSON', () => {
    expect(parseCase(`\uFEFF${JSON.stringify(fileOf())}`, en).ok).toBe(true);
  });
});
