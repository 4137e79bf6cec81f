import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../src/domain/series';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';
import { caseIn, fileWithValues, issuesOf } from './fileOf';

const at = (day: number, value: unknown, more = {}) => ({ time: { day }, value, ...more });
const either = (one: unknown, other: unknown) => ({ time: { oneOf: [one, other] }, value: 1 });
const seriesIn = (file: unknown) => caseIn(file).series[0]!;
const refused = (file: unknown) =>
  issuesOf(file).map(({ severity, place, found, expected }) => {
    expect(severity).toBe('refuse');
    return [place.replace('series[0].', ''), found, expected];
  });

describe('the values of a series', () => {
  it('stand in order of time: earliest bound, latest bound, order of the file', () => {
    const file = fileWithValues([
      at(5, 50),
      { time: { day: [0, 9] }, value: 10 },
      at(0, 1),
      at(0, 2),
      { time: { before: { day: 9 } }, value: 0 },
    ]);
    expect([...seriesIn(file).value]).toEqual([0, 1, 2, 10, 50]);
    expect(issuesOf(file)).toEqual([]);
  });

  it('of one time are both kept, each with what is its own', () => {
    const series = seriesIn(fileWithValues([at(0, 1, { note: 'first' }), at(0, 1, { id: 'b' })]));
    expect(observationsOf(series).map(({ note, id }) => [note, id])).toEqual([
      ['first', undefined],
      [undefined, 'b'],
    ]);
  });

  it('of 0 and on day 0 are there', () => {
    expect(observationsOf(seriesIn(fileWithValues([at(0, 0)])))).toMatchObject([
      { value: 0, time: { start: 0 } },
    ]);
  });

  it('that are missing have a reason and are not 0', () => {
    const series = seriesIn(fileWithValues([{ time: { day: 0 }, missing: 'hemolysed' }]));
    expect(series.value[0]).toBeNaN();
    expect(observationsOf(series)[0]).toMatchObject({ missingReason: 'hemolysed' });
  });

  it('keep their comparator', () => {
    const series = seriesIn(fileWithValues([at(0, 0.3, { comparator: '<' })]));
    expect(observationsOf(series)[0]).toMatchObject({ value: 0.3, comparator: '<' });
  });

  it('keep beside the columns only what is rare', () => {
    const about = { time: { after: { day: 3 } }, value: 1 };
    const { rare } = seriesIn(fileWithValues([at(0, 1), at(1, 1), at(2, 1, { note: 'n' }), about]));
    expect([...rare.keys()]).toEqual([2, 3]);
  });

  it('told about a date stay about', () => {
    const series = seriesIn(fileWithValues([{ time: { date: '2018-05-12~' }, value: 1 }]));
    expect(observationsOf(series)[0]!.time).toMatchObject({ aboutStart: true, aboutEnd: true });
  });

  it('may be none', () => {
    expect(seriesIn(fileWithValues([])).start).toHaveLength(0);
  });

  it.each([
    [{ time: { day: 0 } }, '', 'a value, or a reason why it is missing'],
    [at(0, 1, { missing: 'lost' }), '.missing', 'either a value or a reason why it is missing'],
    [at(0, -2), '.value', 'a value of 0 or more'],
    [at(0, '3,1'), '.value', 'a number'],
    [at(0, '3.1'), '.value', 'a number'],
    [at(0, null), '.value', 'a number'],
    [at(0, 1, { comparator: '≤' }), '.comparator', 'one of "<", "<=", ">", ">="'],
    [at(0, 1, { readingError: 0 }), '.readingError', 'a number above 0'],
    [{ value: 1 }, '.time', 'a time, such as {"day": 3} or {"date": "2018-05"}'],
  ])('%j are refused and never mended', (observation, place, expected) => {
    const [issue] = refused(fileWithValues([at(0, 1), observation]));
    expect(issue![0]).toBe(`observations[1]${place}`);
    expect(issue![2]).toBe(expected);
  });

  it.each([
    ['1e999', 'Infinity'],
    ['-1e999', '-Infinity'],
  ])('of %s are refused, because they are not finite', (number, found) => {
    const text = JSON.stringify(fileWithValues([at(0, 123456)])).replace('123456', number);
    expect(parseCase(text, en).issues).toMatchObject([
      { place: 'series[0].observations[0].value', found, expected: 'a finite number' },
    ]);
  });
});

describe('the clock of a series', () => {
  it('is the one all its times are told on', () => {
    expect(seriesIn(fileWithValues([at(0, 1)])).clock).toBe('anchor');
    const dated = { time: { date: '2018-05-12' }, value: 1 };
    expect(seriesIn(fileWithValues([dated])).clock).toBe('calendar');
  });

  it('is not mixed, and the first stranger is named', () => {
    const dated = { time: { date: '2018-05-12' }, value: 1 };
    expect(refused(fileWithValues([at(0, 1), at(1, 1), dated]))).toEqual([
      [
        'observations[2].time',
        '{"date":"2018-05-12"}',
        'all times of a series in days, or all on the calendar',
      ],
    ]);
  });
});

describe('either/or times of a series', () => {
  const [one, two, three] = [{ day: 1 }, { day: 2 }, { day: 3 }];

  it('may share a candidate with a neighbour', () => {
    expect(issuesOf(fileWithValues([either(one, two), either(two, three)]))).toEqual([]);
  });

  it.each([
    ['that cannot all be true', [either(one, two), either(one, two), either(one, two)]],
    ['in another order than that of time', [either(two, three), either(one, two)]],
  ])('%s are refused', (_, observations) => {
    const [issue] = refused(fileWithValues(observations));
    expect(issue![0]).toBe('observations');
    expect(issue![2]).toBe('times of which no two values share one, in the order of the file');
  });

  it('leave known times beside them free to come in any order and to be the same', () => {
    expect(issuesOf(fileWithValues([at(9, 1), at(9, 1), either(one, two), at(0, 1)]))).toEqual([]);
  });
});
