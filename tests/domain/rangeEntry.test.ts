import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/caseTime';
import { deriveRangeEntry } from '../../src/domain/rangeEntry';
import { readCourse } from './readCourse';
import { seriesOf } from './seriesOf';

const referenceRange = { low: 2.5, high: 4.5, assumed: false };

/** What is told of a course against 2.5 to 4.5, with bounds in days. */
function entryOf(course: string, from = 0) {
  const entry = deriveRangeEntry(seriesOf(readCourse(course), { referenceRange }), from);
  if (entry.kind === 'never') return { ...entry, until: entry.until / DAY_MS };
  if (entry.kind !== 'entered') return entry;
  return { ...entry, after: entry.after / DAY_MS, by: entry.by / DAY_MS };
}

describe('the first time in range', () => {
  it.each([
    ['lies after the last value outside and by the first inside', '-1: 1.6, 4: 2, 6: 2.6', 4, 6],
    ['lies after day 0 where day 0 was the last day outside', '0: 2, 3: 3', 0, 3],
    ['is by day 0 where day 0 was the first day inside', '-2: 2, 0: 3', -2, 0],
    ['takes the outermost of either/or times', '3|4: 2, 4|5: 2, 5|84: 2.6, 84|365: 3.3', 4, 84],
    ['takes the outermost of stretches', '1..3: 2, 8..12: 3', 1, 12],
    ['takes the last minute of a stretch inside', '1: 2, 2.5..3.5: 3', 1, 3.5],
    [
      'is by the first certain value, though another may be earlier',
      '-1: 2, 1..10: 3, 5: 3',
      -1,
      5,
    ],
    ['counts no value outside that may have come later', '-1: 2, 1..10: 2, 5: 3', -1, 5],
    ['comes from above as well as from below', '-1: 9, 2: 5, 4: 4', 2, 4],
    ['begins at a bound, which is in range', '2: 2.4, 4: 2.5', 2, 4],
    ['is not stopped by a missing value', '2: 2, 3: -, 4: 3', 2, 4],
    ['is not made by "<3", which may be outside', '2: 2, 3: <3, 6: 3', 2, 6],
    ['may be "<3" where a value outside follows it', '2: 2, 3: <3, 4: 2, 6: 3', 2, 6],
  ])('%s: %s', (_, course, after, by) => {
    expect(entryOf(course)).toEqual({ kind: 'entered', after, by, stayed: true });
  });

  it('did not last where a later value is outside', () => {
    expect(entryOf('1: 2, 2: 3, 5: 2')).toMatchObject({ by: 2, stayed: false });
  });

  it('did not last where a later value of known order is outside', () => {
    expect(entryOf('1|2: 2, 2|3: 3, 3|4: 2')).toMatchObject({ after: 1, by: 3, stayed: false });
  });

  it('may have lasted where a value outside may have come earlier', () => {
    expect(entryOf('1: 2, 3: 3, 2..5: 2')).toMatchObject({ by: 3, stayed: true });
  });

  it('counts from the day it is asked for', () => {
    const course = '-9: 2, -5: 3, 2: 2, 4: 3';
    expect(entryOf(course)).toMatchObject({ after: 2, by: 4 });
    expect(entryOf(course, -Infinity)).toMatchObject({ after: -9, by: -5, stayed: false });
  });
});

describe('nothing is told of a first time in range', () => {
  it.each([
    ['no value', ''],
    ['only missing values', '1: -'],
    ['no value after day 0', '-5: 1, -1: 3'],
    ['a first value that is in range already', '1: 3, 5: 2'],
    ['a value in range before day 0, and again after it', '-9: 2, -5: 3, 2: 3'],
    ['one in range on either side of day 0', '-9: 2, -3..3: 3'],
    ['one in range on either side of day 0, and one after', '-9: 2, -3..3: 3, 5: 3'],
    ['only one outside, which may have come later', '-2..9: 2, 5: 3'],
    ['one in range whose end is not known', '1: 2, 3..: 3'],
    ['one outside whose start is not known', '..3: 2, 5: 3'],
  ])('of %s: %s', (_, course) => {
    expect(entryOf(course)).toEqual({ kind: 'untold' });
  });

  it('without a range', () => {
    expect(deriveRangeEntry(seriesOf(readCourse('1: 2, 5: 3')), 0)).toEqual({ kind: 'untold' });
  });
});

describe('a series that never came into range', () => {
  it.each([
    ['below', '-9: 2, 4: 2, 90: 1', 'below', 90],
    ['above', '4: 5, 90: 6', 'above', 90],
    ['outside, where it was both', '4: 5, 90: 1', 'outside', 90],
    ['below, though it was in range before day 0', '-9: 3, 4: 2', 'below', 4],
    ['below no further than the last value surely is', '4: 2, 40..58: 2', 'below', 40],
    ['below to the earlier of either/or times', '4: 2, 84|365: 2', 'below', 84],
    ['below by a censored value too', '4: <2', 'below', 4],
    ['below on day 0, which is a day', '0: 2', 'below', 0],
  ])('stayed %s: %s', (_, course, side, until) => {
    expect(entryOf(course)).toEqual({ kind: 'never', side, until });
  });

  it.each([
    ['where a value may be inside', '4: 2, 40: <3, 90: 2'],
    ['where no value is surely after day 0', '-3..3: 2'],
  ])('is not said %s: %s', (_, course) => {
    expect(entryOf(course)).toEqual({ kind: 'untold' });
  });
});

describe('a series that always was in range', () => {
  it('is said to have been', () => {
    expect(entryOf('-9: 3, 0: 2.5, 4: 4.5, 5: -')).toEqual({ kind: 'always' });
  });

  it('is not said of one with a value that may be outside', () => {
    expect(entryOf('1: 3, 4: <4')).toEqual({ kind: 'untold' });
  });
});
