import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeText } from '../../../src/exchange/edits/parseTimeText';
import { writeTimeText } from '../../../src/exchange/edits/writeTimeText';
import { anyTimeInFile } from './arbitraryDocument';

describe('a time in one field of text', () => {
  it.each([
    ['3', { day: 3 }],
    ['+3', { day: 3 }],
    ['-2', { day: -2 }],
    ['−2', { day: -2 }],
    ['0', { day: 0 }],
    ['0.5', { day: 0.5 }],
    ['4..5', { day: [4, 5] }],
    ['-12 .. -5', { day: [-12, -5] }],
    ['4…5', { day: [4, 5] }],
    ['2018', { date: '2018' }],
    ['+2018', { day: 2018 }],
    ['2018~', { date: '2018~' }],
    ['2018-05', { date: '2018-05' }],
    ['2018-05-12', { date: '2018-05-12' }],
    ['2018-05-12T08:30', { date: '2018-05-12T08:30' }],
    ['2018-05-12 08:30', { date: '2018-05-12T08:30' }],
    ['2018-05-12T23:30-08:00~', { date: '2018-05-12T23:30-08:00~' }],
    ['2018-05-12T23:30-08:00', { date: '2018-05-12T23:30-08:00' }],
    ['>2018-05', { after: { date: '2018-05' } }],
    ['<2018-06', { before: { date: '2018-06' } }],
    ['> 2018-05 < 2018-06', { after: { date: '2018-05' }, before: { date: '2018-06' } }],
    ['2018-05..2018-06', { after: { date: '2018-05' }, before: { date: '2018-06' } }],
    ['>4..5', { after: { day: [4, 5] } }],
    ['1|2', { oneOf: [{ day: 1 }, { day: 2 }] }],
    ['1 | >3', { oneOf: [{ day: 1 }, { after: { day: 3 } }] }],
  ])('reads %s', (text, time) => {
    expect(parseTimeText(text)).toEqual(time);
  });

  it.each(['', ' ', 'soon', 'day 3', '3,5', '12/05/2018', '1|2|3', '3..2018', '1..2..3', '>', '|'])(
    'does not guess what "%s" means',
    (text) => {
      expect(parseTimeText(text)).toBeUndefined();
    },
  );

  it('leaves a date that does not exist to the check of every file', () => {
    expect(parseTimeText('2018-13')).toEqual({ date: '2018-13' });
  });

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(anyTimeInFile, (time) => {
        expect(parseTimeText(writeTimeText(time))).toEqual(time);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.-+<>|~T: e'.split(/(?:)/u)) }),
        (text) => {
          const time = parseTimeText(text);
          if (time) expect(parseTimeText(writeTimeText(time))).toEqual(time);
        },
      ),
    );
  });
});
