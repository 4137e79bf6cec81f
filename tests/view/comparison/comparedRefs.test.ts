import { describe, expect, it } from 'vitest';
import {
  localKeyOf,
  readComparedRefs,
  toggleRef,
  writeLocalRef,
} from '../../../src/view/comparison/comparedRefs';

describe('the list of compared cases', () => {
  it.each<[string | undefined, string | undefined, string[], string[]]>([
    [undefined, 'own', [], []],
    ['a', 'own', ['a'], []],
    ['a,b', undefined, ['a', 'b'], []],
    ['a, b ,', 'own', ['a', 'b'], []],
    ['a,a', 'own', ['a'], ['a']],
    ['own,a', 'own', ['a'], ['own']],
    ['local:x1,a', 'local:x1', ['a'], ['local:x1']],
  ])('of %j beside %j is %j, and twice %j', (text, own, refs, twice) => {
    expect(readComparedRefs(text, own)).toEqual({ refs, twice });
  });

  it('gains a case at its end and loses it again', () => {
    expect(toggleRef([], 'a')).toBe('a');
    expect(toggleRef(['a'], 'b')).toBe('a,b');
    expect(toggleRef(['a', 'b'], 'a')).toBe('b');
    expect(toggleRef(['a'], 'a')).toBeUndefined();
  });

  it('tells a case of this browser from one of the site', () => {
    expect(localKeyOf(writeLocalRef('x1'))).toBe('x1');
    expect(localKeyOf('zhang-2019')).toBeUndefined();
  });
});
