import { describe, expect, it } from 'vitest';
import { DAY_MS, dayTime } from '../../../src/domain/caseTime';
import { deriveReadOuts } from '../../../src/domain/recovery/deriveReadOuts';
import type { Answer, ReadOutName } from '../../../src/domain/recovery/readOut';
import type { Series } from '../../../src/domain/series';
import { deriveTimeAxis } from '../../../src/domain/timeAxis';
import { shippedCase } from '../../view/shippedCase';
import { caseOf, eventOf } from '../caseOf';
import { readCourse } from '../readCourse';
import { type Row, seriesOf } from '../seriesOf';

const RANGE = { low: 2.5, high: 4.5, assumed: false };
const CASE = caseOf([eventOf('resection', dayTime(0))], { anchor: { event: 'resection' } });

function answerOf(name: ReadOutName, series: Series, days = 3): Answer {
  const readOuts = deriveReadOuts(series, deriveTimeAxis(CASE), days, 'resection');
  return readOuts.find((one) => one.name === name)!.answer;
}

function ofCourse(name: ReadOutName, course: string, parts: Partial<Series> = {}, days = 3) {
  const series = seriesOf(readCourse(course), { referenceRange: RANGE, ...parts });
  return inDays(answerOf(name, series, days), series);
}

/** An answer with its times in days and its values in place of their indices. */
function inDays(answer: Answer, series: Series) {
  const valuesOf = (named: readonly { readonly index: number }[]) =>
    named.map(({ index }) => series.value[index]);
  switch (answer.kind) {
    case 'untold':
      return answer.reason;
    case 'values':
      return valuesOf(answer.values);
    case 'moment':
      return [answer.after / DAY_MS, answer.by / DAY_MS, answer.stayed ? 'stayed' : 'left'];
    case 'never':
      return [answer.side, answer.until / DAY_MS];
    case 'days':
      return [answer.least / DAY_MS, answer.most / DAY_MS, answer.isStillBelow ? 'still' : 'over'];
    case 'change':
      return [answer.least, answer.most].map((value) => Number(value.toFixed(6)));
  }
}

/** Two draws of day 0 that the source tells apart, and one more. */
const AROUND_INCISION: Row[] = [
  { time: { ...dayTime(0), text: 'before incision' }, value: 1.6 },
  { time: { ...dayTime(0), text: 'after the operation' }, value: 2.1 },
  { time: dayTime(2), value: 3 },
];

describe('the last value before day 0', () => {
  it.each([
    ['is the last of those on earlier days', '-9: 1.4, -1: 1.6, 1: 2', [1.6]],
    ['may be one of day 0, which may have come after', '-1: 1.6, 0: 2, 1: 3', [1.6, 2]],
    ['is both of two results of one day, in no known order', '-1: 1.6, -1: 1.7, 1: 2', [1.6, 1.7]],
    ['passes over a missing one', '-2: 1.6, -1: -, 1: 2', [1.6]],
    ['may be a limit', '-1: <1.5, 1: 2', [1.5]],
    ['may lie in a stretch that reaches over day 0', '-5: 1.4, -2..3: 1.6, 9: 3', [1.4, 1.6]],
    ['is not told where there is none', '1: 2', 'noValueBefore'],
    ['is not told where none surely is', '0: 2', 'noValueSurelyBefore'],
    ['is not told of a series without values', '-1: -', 'noValue'],
  ])('%s: %s', (_, course, expected) => {
    expect(ofCourse('lastBefore', course)).toEqual(expected);
  });

  it('is the one before the incision where the source tells two of day 0 apart', () => {
    const series = seriesOf(AROUND_INCISION);
    expect(inDays(answerOf('lastBefore', series), series)).toEqual([1.6]);
    expect(inDays(answerOf('lowest', series), series)).toEqual([2.1]);
  });

  it('takes two results of day 0 that the source does not tell apart as either', () => {
    expect(ofCourse('lastBefore', '-3: 1.4, 0: 1.6, 0: 2.1')).toEqual([1.4, 1.6, 2.1]);
  });
});

describe('the lowest value after day 0', () => {
  it.each([
    ['leaves out what came before', '-9: 1, 1: 2, 2: 1.4, 5: 3', [1.4]],
    ['is every value that is the lowest', '1: 1.4, 2: 1.4, 5: 3', [1.4, 1.4]],
    ['may be one of day 0', '-1: 1.6, 0: 1, 2: 1.4', [1, 1.4]],
    ['is a limit below all others', '1: <0.3, 2: 0.5', [0.3]],
    ['may be a limit that reaches below another', '1: <3, 2: 2', [3, 2]],
    ['is a limit below a value that is the limit itself', '1: <2, 2: 2', [2]],
    ['is not told where there is no value after', '-1: 2', 'noValueAfter'],
    ['is not told where none surely is after', '-3..3: 2', 'noValueSurelyAfter'],
  ])('%s: %s', (_, course, expected) => {
    expect(ofCourse('lowest', course)).toEqual(expected);
  });

  it('says of equal values that each is the lowest, and not that one of them is', () => {
    const lowest = (course: string) => answerOf('lowest', seriesOf(readCourse(course)));
    expect(lowest('1: 1.4, 2: 1.4')).toMatchObject({ isEach: true });
    expect(lowest('0: 1.4, 2: 1.4')).toMatchObject({ isEach: false });
  });
});

describe('the first value in range', () => {
  it.each([
    ['is the first within', '1: 2, 4: 2.6, 6: 3', [2.6]],
    ['may be a limit that reaches into the range', '1: 2, 4: <3, 6: 2.6', [3, 2.6]],
    ['counts one on the day of day 0', '-1: 2, 0: 2.6, 3: 3', [2.6]],
    ['is not told where none is', '1: 2, 4: 2', 'noneInRange'],
    ['is not told where only a limit may be', '1: 2, 4: <3', 'orderUntold'],
    ['is not told without a value after day 0', '-1: 3', 'noValueAfter'],
  ])('%s: %s', (_, course, expected) => {
    expect(ofCourse('firstInRange', course)).toEqual(expected);
  });

  it.each<ReadOutName>(['firstInRange', 'timeToRange', 'daysBelow', 'halfRecovered'])(
    '%s is not told without a range',
    (name) => {
      const series = seriesOf(readCourse('-1: 1.6, 1: 2, 6: 3'));
      expect(answerOf(name, series)).toEqual({ kind: 'untold', reason: 'noRange' });
    },
  );

  it('is read off a range with one bound, which is a bound', () => {
    const parts = { referenceRange: { low: 2.5, assumed: false } };
    expect(ofCourse('firstInRange', '1: 2, 6: 9', parts)).toEqual([9]);
  });
});

describe('the time to range', () => {
  it.each([
    ['lies between the last value outside and the first within', '-1: 2, 4: 2, 6: 3', 4, 6],
    ['takes the outermost of either/or times', '3|4: 2, 4|5: 2, 5|84: 2.6, 84|365: 3.3', 4, 84],
    ['is widened by a limit that may be within', '2: 2, 3: <3, 4: 2, 6: 3', 2, 6],
    ['is by day 0 where that is the first day within', '-2: 2, 0: 3', -2, 0],
  ])('%s: %s', (_, course, after, by) => {
    expect(ofCourse('timeToRange', course)).toEqual([after, by, 'stayed']);
  });

  it.each([
    ['was within before', '-3: 3, 2: 3, 4: 2', 'inRangeBefore'],
    ['begins within', '1: 3, 4: 2', 'inRangeBefore'],
    ['never left', '-3: 3, 1: 3', 'alwaysInRange'],
    ['has no value after', '-3: 2', 'noValueAfter'],
    ['may have come within by a limit only', '1: 2, 4: <3', 'orderUntold'],
  ])('is not told of a course that %s: %s', (_, course, reason) => {
    expect(ofCourse('timeToRange', course)).toBe(reason);
  });

  it('says until when a course never came in, and that one left again', () => {
    expect(ofCourse('timeToRange', '-1: 2, 4: 2, 90: 1')).toEqual(['below', 90]);
    expect(ofCourse('timeToRange', '1: 9, 90: 1')).toEqual(['outside', 90]);
    expect(ofCourse('timeToRange', '1: 2, 4: 3, 9: 2')).toEqual([1, 4, 'left']);
  });

  it('leaves open a value read off a figure whose error reaches over the bound', () => {
    const row = { time: dayTime(3), value: 2.6, readingError: 0.2, basis: 'digitised' as const };
    const series = seriesOf([...readCourse('1: 2, 6: 3'), row], { referenceRange: RANGE });
    expect(inDays(answerOf('timeToRange', series), series)).toEqual([1, 6, 'stayed']);
  });
});

describe('the days below the range', () => {
  it.each([
    [
      'run from the first to the last low value, and to those beside them',
      '0: 3, 1: 2, 3: 2, 4: 3',
      2,
      4,
    ],
    ['begin at day 0 where it was low before and after', '-1: 2, 2: 2, 5: 3', 2, 5],
    ['are none of a course that was never low', '-1: 3, 2: 3', 0, 0],
    ['may be one day around a single low value', '0: 3, 1: 2, 2: 3', 0, 2],
    ['add up', '0: 3, 1: 2, 2: 3, 3: 2, 4: 2, 5: 3', 1, 5],
    ['are widened by a limit that may be low', '0: 3, 1: <3, 3: 3', 0, 3],
  ])('%s: %s', (_, course, least, most) => {
    expect(ofCourse('daysBelow', course)).toEqual([least, most, 'over']);
  });

  it('leave a long gap out of the least, and say that it was still low', () => {
    const course = '-1: 2, 1: 2, 2: 2, 3: 2, 60: 2';
    expect(ofCourse('daysBelow', course)).toEqual([3, 60, 'still']);
    const answer = answerOf('daysBelow', seriesOf(readCourse(course), { referenceRange: RANGE }));
    expect(answer).toMatchObject({ hasLongGap: true });
  });

  it.each([
    ['has no lower bound', { referenceRange: { high: 4.5, assumed: false } }, 'noLowerBound'],
    ['has no value after day 0', {}, 'noValueAfter'],
  ])('are not told of a series that %s', (_, parts, reason) => {
    const course = reason === 'noValueAfter' ? '-1: 2' : '-1: 2, 1: 2';
    expect(ofCourse('daysBelow', course, parts)).toBe(reason);
  });
});

describe('the rise in the first days', () => {
  it.each([
    ['is to the last value in those days', '-1: 0.4, 1: 0.5, 3: 0.7, 4: 0.8', 3, 0.3, 0.3],
    ['is to an earlier one where the last day has none', '-1: 0.4, 2: 0.6, 6: 1', 3, 0.2, 0.2],
    ['may be a fall', '-1: 2, 2: 1.4', 3, -0.6, -0.6],
    ['takes both days of an either/or time', '-1: 0.4, 2: 0.5, 3|4: 0.7', 3, 0.1, 0.3],
    ['has one bound from a limit', '-1: <0.3, 2: 0.7', 3, 0.4, Infinity],
  ])('%s: %s', (_, course, days, least, most) => {
    expect(ofCourse('rise', course, {}, days)).toEqual([least, most]);
  });

  it('is not told where no value lies in those days', () => {
    expect(ofCourse('rise', '-1: 0.4, 9: 1')).toBe('noValueWithin');
    expect(ofCourse('rise', '1: 0.4, 2: 1')).toBe('noValueBefore');
  });
});

describe('half of the deficit', () => {
  it.each([
    ['lies after the last value below the half', '-1: 1.5, 1: 1.8, 3: 2.2', [1, 3, 'stayed']],
    ['is reached at the half itself', '-1: 1.5, 1: 1.8, 2: 2', [1, 2, 'stayed']],
    ['may be lost again', '-1: 1.5, 1: 2.2, 3: 1.4', [-1, 1, 'left']],
    ['is said not to be reached', '-1: 1.5, 1: 1.8, 90: 1.9', ['below', 90]],
  ])('%s: %s', (_, course, expected) => {
    expect(ofCourse('halfRecovered', course)).toEqual(expected);
  });

  it.each([
    ['there was no deficit', '-1: 2.5, 1: 1.8', 'noDeficit'],
    ['it is not known from where', '-1: <1, 1: 1.8', 'baseIsLimit'],
    ['there is no value before', '1: 1.8', 'noValueBefore'],
    ['there is no value after', '-1: 1.8', 'noValueAfter'],
  ])('is not told where %s: %s', (_, course, reason) => {
    expect(ofCourse('halfRecovered', course)).toBe(reason);
  });

  it('is not told where values have lower bounds of their own, or there is none', () => {
    const own = { low: 2, high: 4, assumed: false };
    const rows = [...readCourse('-1: 1.5'), { time: dayTime(2), value: 3, referenceRange: own }];
    const series = seriesOf(rows, { referenceRange: RANGE });
    expect(inDays(answerOf('halfRecovered', series), series)).toBe('rangesDiffer');
    const parts = { referenceRange: { high: 4.5, assumed: false } };
    expect(ofCourse('halfRecovered', '-1: 1.5, 1: 2', parts)).toBe('noLowerBound');
  });
});

describe('the patient of Hindawi 2023, case 2', () => {
  const caseRecord = shippedCase('hindawi-2023-case-2');
  const [phosphorus, calcium] = caseRecord.series;
  const readOuts = (series: Series | undefined) =>
    Object.fromEntries(
      deriveReadOuts(series!, deriveTimeAxis(caseRecord), 3, 'resection').map((one) => [
        one.name,
        inDays(one.answer, series!),
      ]),
    );

  it('came into range after day +4, by 12 weeks', () => {
    expect(readOuts(phosphorus)).toEqual({
      lastBefore: [1.6, 1.6],
      lowest: [1.4],
      rise: [0.1, 0.4],
      halfRecovered: [0, 1, 'left'],
      firstInRange: [2.6],
      timeToRange: [4, 84, 'stayed'],
      daysBelow: [4, 84, 'over'],
      last: [3.3],
    });
  });

  it('had calcium that dipped for two to four days', () => {
    expect(readOuts(calcium)).toMatchObject({
      lastBefore: [9.8],
      lowest: [7.9],
      timeToRange: 'inRangeBefore',
      daysBelow: [2, 4, 'over'],
    });
  });
});

it('carries the basis of its values and of their days', () => {
  const rows = [
    ...readCourse('-1: 1.6, 4: 2'),
    { time: { ...dayTime(6), basis: 'derived' as const }, value: 3, basis: 'digitised' as const },
  ];
  const series = seriesOf(rows, { referenceRange: RANGE });
  const [time] = deriveReadOuts(series, deriveTimeAxis(CASE), 3, 'resection').filter(
    ({ name }) => name === 'timeToRange',
  );
  expect(time!.builtOn).toEqual([1, 2]);
  expect(time!.basis).toEqual({
    values: ['reported', 'digitised'],
    times: ['reported', 'derived'],
    isIllustrative: false,
  });
});

it.each(['reconstructed', 'simulated'] as const)('is illustrative by one %s time', (basis) => {
  const series = seriesOf([{ time: { ...dayTime(1), basis }, value: 3 }]);
  const [last] = deriveReadOuts(series, deriveTimeAxis(CASE), 3, 'resection').slice(-1);
  expect(last!.basis.isIllustrative).toBe(true);
});

it('tells only the last value of a case without day 0', () => {
  const series = seriesOf(readCourse('-1: 1.6, 4: 2'), { referenceRange: RANGE });
  const readOuts = deriveReadOuts(series, deriveTimeAxis(caseOf([])), 3, undefined);
  const told = readOuts.filter(({ answer }) => answer.kind !== 'untold');
  expect(told.map(({ name }) => name)).toEqual(['last']);
  const reasons = new Set(
    readOuts.flatMap(({ answer }) => ('reason' in answer ? answer.reason : [])),
  );
  expect([...reasons]).toEqual(['noDayZero']);
});
