import { kindUnder } from '../../src/exchange/caseDocument/keyOrder';
import type { ObjectKind } from '../../src/exchange/caseDocument/objectKind';
import { isTextKey } from '../../src/exchange/i18n/textKeys';

type Found = readonly [path: string, value: unknown];

/** Every text of a case file that can stand in another language, with its place. */
export function textsIn(value: unknown, kind: ObjectKind | 'text' = 'file', path = ''): Found[] {
  return walk(value, kind, path, true);
}

/** Everything else that a case file says: what means the same in every language. */
export function constantsIn(value: unknown): Found[] {
  return walk(value, 'file', '', false);
}

function walk(value: unknown, kind: ObjectKind | 'text', path: string, texts: boolean): Found[] {
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => walk(one, kind, `${path}[${index}]`, texts));
  }
  if (typeof value !== 'object' || value === null) {
    return (kind === 'text') === texts ? [[path, value]] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'i18n' || key === 'edited' || kind === 'text') return [];
    const under = isTextKey(kind, key) ? 'text' : kindUnder(kind, key);
    return walk(inner, under, `${path}.${key}`, texts);
  });
}
