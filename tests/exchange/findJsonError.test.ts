import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from '../../src/exchange/findJsonError';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place of an error in JSON', () => {
  it.each([
    ['[1, x]', 4],
    ['{"a" 1}', 5],
    ['{"a": }', 6],
    ['{1: 2}', 1],
    ['[1}', 2],
    ['{"a": 1]', 7],
    ['01', 1],
    ['1true', 1],
    ['"\\x"', 1],
    ['"\\u12g4"', 1],
    ['"\t"', 1],
    ['+1', 0],
    ['[1,]', 3],
    ['{,}', 1],
    ['1 2', 2],
    ['\u00A01', 0],
  ])('in %j is at %i', (text, place) => {
    expect(findJsonError(text)).toBe(place);
  });

  it.each(['', ' ', '[', '{"a"', '{"a":', '{"a":1,', '"open', '"open\\"', '[1, '])(
    'in %j is its end',
    (text) => {
      expect(findJsonError(text)).toBe(text.length);
    },
  );

  it('is found in a text of many megabytes', () => {
    const text = `["${'a\\n'.repeat(2_000_000)}", ${'[]'.repeat(3)}`;
    expect(findJsonError(text)).toBe(text.indexOf('[]') + 2);
  });

  it('is nowhere in valid JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, space) => {
        expect(findJsonError(JSON.stringify(JSON.parse(json), null, space))).toBeUndefined();
      }),
    );
  });

  const brokenJson = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.nat(3),
      fc.string({ unit: fc.constantFrom(...Array.from('[]{}",:\\0-.eE+ tfnu')), maxLength: 2 }),
    )
    .map(([json, at, cut, insert]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + insert + json.slice(place + cut);
    });

  it('is found exactly where the engine finds one too', () => {
    fc.assert(
      fc.property(fc.oneof(brokenJson, fc.string()), (text) => {
        expect(findJsonError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the first there is: what stands before it is whole, or only ends too early', () => {
    fc.assert(
      fc.property(brokenJson, (text) => {
        const place = findJsonError(text) ?? text.length;
        expect(findJsonError(text.slice(0, place)) ?? place).toBe(place);
      }),
    );
  });
});
