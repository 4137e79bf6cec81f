const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERAL = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** What may stand next: a value, a key, or what follows one of them. */
type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'end';

/**
 * Where a text departs from JSON, as an offset; its length where it ends too early. Found by
 * ourselves, because engines tell the place in different words, and for most errors not at all.
 *
 * @returns undefined for valid JSON
 * @example findJsonError('[1, x]') // 4
 */
export function findJsonError(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const character = text.charAt(at);
    const isClosing = character === '}' || character === ']';
    if (isClosing && mayClose(expected, open.at(-1), character)) {
      open.pop();
      expected = 'end';
      at += 1;
    } else if (expected === 'end') {
      if (character !== ',' || open.length === 0) return at;
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'colon') {
      if (character !== ':') return at;
      expected = 'value';
      at += 1;
    } else if (expected === 'key' || expected === 'firstKey') {
      const string = readString(text, at);
      if ('error' in string) return string.error;
      expected = 'colon';
      at = string.end;
    } else if (character === '{' || character === '[') {
      open.push(character);
      expected = character === '{' ? 'firstKey' : 'firstValue';
      at += 1;
    } else {
      const value = readScalar(text, at);
      if ('error' in value) return value.error;
      expected = 'end';
      at = value.end;
    }
    at = skip(SPACE, text, at);
  }
  return expected === 'end' && open.length === 0 ? undefined : text.length;
}

type Read = { readonly end: number } | { readonly error: number };

function mayClose(expected: Expected, opened: string | undefined, closing: string): boolean {
  if (opened === '{') return closing === '}' && (expected === 'end' || expected === 'firstKey');
  return opened === '[' && closing === ']' && (expected === 'end' || expected === 'firstValue');
}

function readScalar(text: string, at: number): Read {
  if (text.charAt(at) === '"') return readString(text, at);
  const end = skip(NUMBER, text, at);
  if (end > at) return { end };
  const literalEnd = skip(LITERAL, text, at);
  return literalEnd > at ? { end: literalEnd } : { error: at };
}

function readString(text: string, start: number): Read {
  if (text.charAt(start) !== '"') return { error: start };
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') return { end: at + 1 };
    if (character < ' ') return { error: at };
    const end = character === '\\' ? skip(ESCAPE, text, at) : at + 1;
    if (end === at) return { error: at };
    at = end;
  }
  return { error: text.length };
}

/** Where a sticky pattern ends that begins here; here itself where it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
