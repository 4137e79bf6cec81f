import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/exchange/parseJson';
import { enIssues } from '../../src/words/enIssues';

const issueOf = (text: string) => {
  const parsed = parseJson(text, enIssues);
  return parsed.ok ? undefined : parsed.issue;
};

describe('JSON text', () => {
  it('is read as what it says', () => {
    expect(parseJson('{"a": [1, null]}', enIssues)).toEqual({
      ok: true,
      value: { a: [1, null] },
    });
  });

  it('may begin with a byte order mark', () => {
    expect(parseJson('\uFEFF{"a": 1}', enIssues)).toEqual({ ok: true, value: { a: 1 } });
  });

  it.each(['', ' ', '\n\t\r\n', '\uFEFF', '\uFEFF \n'])('%j is an empty file', (text) => {
    expect(issueOf(text)).toMatchObject({ severity: 'refuse', found: 'an empty file' });
  });

  it.each([
    '<!DOCTYPE html><html></html>',
    '\n  <!doctype html>',
    '<html lang="en">',
    '<HEAD><title>404</title>',
    '\uFEFF<!DOCTYPE html>',
  ])('%j is a web page', (text) => {
    expect(issueOf(text)).toMatchObject({ severity: 'refuse', found: 'a web page' });
  });

  it('cut short is refused with the place where it ends and the text before', () => {
    expect(issueOf('{\n  "title": "A case",\n  "series": [')).toEqual({
      severity: 'refuse',
      place: 'line 3, column 14',
      found: 'the end of the file after “…case", "series": [”',
      expected: 'a case file in valid JSON',
      next: 'Look for a missing comma, quote or bracket at or just before this place.',
    });
  });

  it.each([
    ['a missing comma', '{"a": 1\n "b": 2}', 'line 2, column 2'],
    ['a comma too many', '[1,\n 2,\n]', 'line 3, column 1'],
    ['a decimal comma', '{"value": 3,1}', 'line 1, column 13'],
    ['a word', '{\n "value": NaN}', 'line 2, column 11'],
    ['a literal cut short', '[tru]', 'line 1, column 2'],
    ['single quotes', "{'a': 1}", 'line 1, column 2'],
    ['a line break in a text', '{"a": "one\ntwo"}', 'line 1, column 11'],
    ['something after the end', '{}\n{}', 'line 2, column 1'],
    ['a comment', '{} // end', 'line 1, column 4'],
    ['text that speaks of a position', '["at position 3", x]', 'line 1, column 19'],
  ])('with %s is refused where it is: %j', (_, text, place) => {
    expect(issueOf(text)!.place).toBe(place);
  });

  it('counts lines that end as on Windows', () => {
    expect(issueOf('{\r\n "a": x\r\n}')!.place).toBe('line 2, column 7');
  });

  it('shows the text around the place on one line', () => {
    expect(issueOf('{\n  "a": 1\n  "b": 2\n}')!.found).toBe('“…{ "a": 1 "b": 2 }…”');
  });

  it.each([
    ['lists', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['objects', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
    ['lists that are not closed', '['.repeat(20_000)],
  ])('of 20,000 nested %s is refused without an overflow', (_, text) => {
    expect(issueOf(text)!.severity).toBe('refuse');
  });

  it('may nest a hundred deep and no deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(issueOf(nested(100))).toBeUndefined();
    expect(issueOf(nested(101))).toMatchObject({ found: 'lists and objects nested too deep' });
  });
});
