import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/domain/caseTime';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import { parseGoTo } from '../../src/view/parseGoTo';
import { en } from '../../src/words/en';
import { goToWordsOf } from '../../src/words/enGoTo';
import { caseFrom, PHOSPHORUS, RESECTION } from './caseFrom';
import { shippedCase } from './shippedCase';

const say = goToWordsOf(en);
const zhang = deriveTimeAxis(shippedCase('zhang-2019'));
const datesOnly = deriveTimeAxis(
  caseFrom({
    series: [{ ...PHOSPHORUS, observations: [{ time: { date: '2019-05-12' }, value: 1 }] }],
  }),
);
const daysOnly = deriveTimeAxis(
  caseFrom({
    anchor: { event: RESECTION.id },
    events: [RESECTION],
    series: [{ ...PHOSPHORUS, observations: [{ time: { day: 1 }, value: 1 }] }],
  }),
);
const read = (text: string, axis = datesOnly, mode: 'days' | 'dates' = 'dates') =>
  parseGoTo(text, { axis, mode, locale: 'en', say });
const problemOf = (...asked: Parameters<typeof read>) => {
  const found = read(...asked);
  return 'problem' in found ? found.problem : undefined;
};

describe('a day', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['+12', 12],
    ['-3', -3],
    ['−3', -3],
    ['– 3', -3],
    ['0', 0],
    ['１２', 12],
    ['day 12', 12],
    ['Day −3', -3],
    ['第 12 天', 12],
  ])('is read from “%s”', (text, day) => {
    expect(read(text, daysOnly, 'days')).toEqual({
      place: { from: day * DAY_MS, to: (day + 1) * DAY_MS },
    });
  });

  it('with a fraction is a moment', () => {
    expect(read('1.5', daysOnly, 'days')).toEqual({
      place: { from: 1.5 * DAY_MS, to: 1.5 * DAY_MS },
    });
  });

  it('with its sign is one beside dates too', () => {
    expect(read('+12', zhang, 'dates')).toEqual({ place: { from: 12 * DAY_MS, to: 13 * DAY_MS } });
  });

  it('is asked for again where it may be part of a date', () => {
    expect(problemOf('12', zhang, 'dates')).toBe(say.dayOrDate('12'));
  });

  it.each(['12', '+12'])('is refused where there is no day 0: “%s”', (text) => {
    expect(problemOf(text)).toBe(say.noDays);
  });
});

describe('a date', () => {
  const start = Date.UTC(2019, 4, 12);
  it.each([
    '2019-05-12',
    '2019-5-12',
    '2019/05/12',
    '2019.5.12',
    '12 May 2019',
    '12. May 2019',
    '12th May 2019',
    'May 12, 2019',
    'may 12 2019',
    '2019年5月12日',
  ])('is read from “%s”', (text) => {
    expect(read(text)).toEqual({ place: { from: start, to: start + DAY_MS } });
  });

  it.each(['2019-05-12 08:30', '2019-05-12T08:30', '12 May 2019 8:30'])(
    'is read with its time from “%s”',
    (text) => {
      expect(read(text)).toMatchObject({ place: { from: start + 8.5 * HOUR_MS } });
    },
  );

  it.each([
    ['2019', Date.UTC(2019, 0, 1), Date.UTC(2020, 0, 1)],
    ['2019-05', Date.UTC(2019, 4, 1), Date.UTC(2019, 5, 1)],
    ['May 2019', Date.UTC(2019, 4, 1), Date.UTC(2019, 5, 1)],
  ])('may be a month or a year: “%s”', (text, from, to) => {
    expect(read(text)).toEqual({ place: { from, to } });
  });

  it.each([
    ['13/05/2019', Date.UTC(2019, 4, 13)],
    ['05/13/2019', Date.UTC(2019, 4, 13)],
    ['05.05.2019', Date.UTC(2019, 4, 5)],
  ])('of which only one is possible needs no question: “%s”', (text, from) => {
    expect(read(text)).toMatchObject({ place: { from } });
  });

  it('of which two are possible is never guessed', () => {
    expect(problemOf('12/05/2019')).toBe(
      say.either('12/05/2019', '2019-05-12 = May 12, 2019', '2019-12-05 = December 5, 2019'),
    );
  });

  it.each(['12 May', 'May 12', '12/05', '5月12日'])('without its year is refused: “%s”', (text) => {
    expect(problemOf(text)).toBe(say.noYear(text));
  });

  it.each(['2019-02-30', '30 February 2019', 'soon', '99/99/2019', '12 Mai 2019', '1 2 3 2019'])(
    'that is none is refused: “%s”',
    (text) => {
      expect(problemOf(text)).toBe(say.unknown(text));
    },
  );

  it.each(['2019-05-12', '12/05/2019', '12 May'])(
    'is refused where the case states none: “%s”',
    (text) => {
      expect(problemOf(text, daysOnly, 'days')).toBe(say.noDates);
    },
  );
});
