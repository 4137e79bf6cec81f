import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/exchange/nearestWord';

const KEYS = ['comparator', 'note', 'title', 'value', 'day', 'figurePanel'];

describe('the word that was meant', () => {
  it.each([
    ['a letter too many', 'commparator', 'comparator'],
    ['a letter too few', 'valu', 'value'],
    ['another letter', 'velue', 'value'],
    ['two letters swapped', 'dya', 'day'],
    ['other capitals', 'FigurePanel', 'figurePanel'],
    ['several slips in a long word', 'figurpannel', 'figurePanel'],
  ])('is found past %s: %s', (_, word, meant) => {
    expect(nearestWord(word, KEYS)).toBe(meant);
  });

  it.each(['colour', 'x', '', 'constructor', '__proto__'])('is none for %j', (word) => {
    expect(nearestWord(word, KEYS)).toBeUndefined();
  });

  it('is the nearest of several, and the first of equally near ones', () => {
    expect(nearestWord('visit-14', ['visit-90', 'visit-45', 'visit-114'])).toBe('visit-114');
    expect(nearestWord('visit-1', ['visit-2', 'visit-3'])).toBe('visit-2');
  });
});
