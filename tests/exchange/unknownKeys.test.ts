import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';
import { eventInFile, fileOf, fileWithValues, issuesOf, seriesInFile } from './fileOf';

const value = { time: { day: 0 }, value: 1 };

describe('a misspelt key', () => {
  it.each([
    ['tilte', 'title', fileOf({ tilte: 'A' })],
    ['anchor.events', 'event', fileOf({ anchor: { event: 'surgery', events: 'surgery' } })],
    ['series[0].nmae', 'name', fileOf({ series: [seriesInFile({ nmae: 'P' })] })],
    [
      'series[0].observations[1].commparator',
      'comparator',
      fileWithValues([value, { ...value, commparator: '<' }]),
    ],
    [
      'series[0].observations[0].time.txt',
      'text',
      fileWithValues([{ ...value, time: { day: 0, txt: 'a' } }]),
    ],
    ['series[0].observations[0].time.dya', 'day', fileWithValues([{ ...value, time: { dya: 0 } }])],
    [
      'series[0].observations[0].time.oneOf[1].dya',
      'day',
      fileWithValues([{ ...value, time: { oneOf: [{ day: 0 }, { dya: 1 }] } }]),
    ],
    [
      'events[0].time.after.daet',
      'date',
      fileOf({ events: [eventInFile('surgery', { after: { daet: '2018' } })] }),
    ],
    [
      'series[0].referenceRange.lwo',
      'low',
      fileOf({ series: [seriesInFile({ referenceRange: { lwo: 1, basis: 'reported' } })] }),
    ],
    ['source.citaton', 'citation', fileOf({ source: { citation: 'c', citaton: 'd' } })],
  ])('%s is refused with its path, and "%s" was probably meant', (place, meant, file) => {
    expect(issuesOf(file)).toEqual([
      {
        severity: 'refuse',
        place,
        found: `the unknown key "${place.split('.').at(-1)}"`,
        expected: 'a key of the format, or one that begins with x-',
        next: `Did you mean "${meant}"?`,
      },
    ]);
  });

  it('that is unlike every key gets no suggestion', () => {
    expect(issuesOf(fileOf({ colour: 'red' }))[0]).not.toHaveProperty('next');
  });

  it('that belongs elsewhere is not suggested for itself', () => {
    const [issue] = issuesOf(fileOf({ value: 1 }));
    expect(issue).toMatchObject({ place: 'value' });
    expect(issue!.next).toBeUndefined();
  });

  it.each([
    ['', '[""]'],
    ['a key with spaces', '["a key with spaces"]'],
    ['a.b', '["a.b"]'],
    ['0', '0'],
  ])('%j has a place that can be read', (key, place) => {
    expect(issuesOf(fileOf({ [key]: 1 }))).toMatchObject([{ place }]);
  });

  it('is told together with every other one', () => {
    const places = issuesOf(fileOf({ tilte: 1, colour: 2 })).map((issue) => issue.place);
    expect(places).toEqual(['tilte', 'colour']);
  });
});

describe('a key of the language', () => {
  const evil = '{"polluted": true}';
  const text = (file: unknown) => JSON.stringify(file);
  const refused = (json: string) => parseCase(json, en);

  it.each(['__proto__', 'constructor', 'prototype'])('%s is refused at any level', (key) => {
    const levels: [string, string][] = [
      ['', text(fileOf()).replace('{', `{"${key}":${evil},`)],
      ['source.', text(fileOf()).replace('"citation"', `"${key}":${evil},"citation"`)],
      ['series[0].', text(fileOf()).replace('"unit"', `"${key}":${evil},"unit"`)],
      ['series[0].observations[0].', text(fileOf()).replace('"value"', `"${key}":${evil},"value"`)],
      [
        'series[0].observations[0].time.',
        text(fileOf()).replace('"day":0},"v', `"day":0,"${key}":${evil}},"v`),
      ],
      ['events[0].', text(fileOf()).replace('"kind"', `"${key}":${evil},"kind"`)],
    ];
    for (const [path, json] of levels) {
      const parsed = refused(json);
      expect(parsed.ok).toBe(false);
      expect(parsed.issues).toMatchObject([
        { place: `${path}${key}`, found: `the unknown key "${key}"` },
      ]);
    }
  });

  it('touches no prototype, wherever it stands', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    refused(text(fileOf()).replace('{', `{"__proto__":${evil},"x-a":{"__proto__":${evil}},`));
    refused(text(fileOf()).replace('{', `{"constructor":{"prototype":${evil}},`));
    refused(text(fileOf({ lesson: 1 })).replace('"lesson":1', `"lesson":{"__proto__":${evil}}`));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is not taken for a format that stands behind it', () => {
    const parsed = refused('{"__proto__": {"format": "caseline/1"}}');
    expect(parsed.issues).toMatchObject([{ place: 'format', found: 'nothing' }]);
  });
});
