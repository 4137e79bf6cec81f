import { describe, expect, it } from 'vitest';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import type { CaseRecord } from '../../src/domain/caseRecord';
import { deriveHeadline } from '../../src/view/deriveHeadline';
import { en } from '../../src/words/en';
import { caseFrom, caseWithValues, onDay, PHOSPHORUS } from './caseFrom';
import { shippedCase } from './shippedCase';

const headlineOf = (caseRecord: CaseRecord, anchorId?: string) =>
  deriveHeadline(caseRecord, deriveTimeAxis(caseRecord, anchorId), en);
const withClaim = { claim: 'The source says so' };

describe('the headline of the three cases', () => {
  it('of the letter is what the letter claims, without a digit', () => {
    const headline = headlineOf(shippedCase('zhang-2019'));
    expect(headline).toBe('Phosphorus recovered rapidly after resection, the letter reports');
    expect(headline).not.toMatch(/\d/);
  });

  it('of the simulation is its own claim, without a digit', () => {
    const caseRecord = shippedCase('simulated-persistent');
    expect(headlineOf(caseRecord)).toBe(caseRecord.claim);
    expect(headlineOf(caseRecord)).not.toMatch(/\d/);
  });

  it('of the printed table is an interval', () => {
    expect(headlineOf(shippedCase('hindawi-2023-case-2'))).toBe(
      'Phosphorus came into range after day +4, by 12 weeks',
    );
  });

  it('counts its interval from the day that is called 0', () => {
    const headline = headlineOf(shippedCase('hindawi-2023-case-2'), 'follow-up-12-weeks');
    expect(headline).toBe('Phosphorus came into range after day −80, by day 0');
  });
});

describe('the headline of values on the calendar', () => {
  const dated = (date: string, value: number) => ({ time: { date }, value });
  const observations = [dated('2018-04-20', 0.4), dated('2018-06-01', 0.6), dated('2018-06-09', 1)];
  const headlineWith = (time: object) =>
    headlineOf(
      caseFrom({
        anchor: { event: 'resection', time },
        events: [
          { id: 'resection', kind: 'procedure', title: 'Resection', time, basis: 'reported' },
        ],
        series: [{ ...PHOSPHORUS, observations }],
      }),
    );

  it('counts days where the date of day 0 is known', () => {
    expect(headlineWith({ date: '2018-05-30' })).toBe(
      'Phosphorus came into range after day +2, by day +10',
    );
  });

  it('names the day once where the values of one day lie on both sides of the bound', () => {
    const sameDay = [dated('2018-06-01T08:00', 0.6), dated('2018-06-01T20:00', 1)];
    const caseRecord = caseFrom({
      anchor: undefined,
      events: [],
      series: [{ ...PHOSPHORUS, observations: sameDay }],
    });
    expect(headlineOf(caseRecord)).toBe('Phosphorus came into range on 1 June 2018');
  });

  it('says dates where day 0 is only known to a month', () => {
    expect(headlineWith({ date: '2018-05' })).toBe(
      'Phosphorus came into range after 1 June 2018, by 9 June 2018',
    );
  });
});

describe('the headline of printed values', () => {
  it('says the interval between the last value outside and the first inside', () => {
    const caseRecord = caseWithValues([onDay(-1, 0.4), onDay(3, 0.7), onDay(6, 0.9)]);
    expect(headlineOf(caseRecord)).toBe('Phosphorus came into range after day +3, by day +6');
  });

  it('says that the values left the range again', () => {
    const caseRecord = caseWithValues([onDay(3, 0.7), onDay(6, 0.9), onDay(9, 0.7)]);
    expect(headlineOf(caseRecord)).toBe(
      'Phosphorus first came into range after day +3, by day +6, and left it again',
    );
  });

  it.each([
    [0.7, 'Phosphorus stayed below its range through day +6'],
    [1.7, 'Phosphorus stayed above its range through day +6'],
    [1.1, 'Phosphorus stayed within its range'],
  ])('says that all values of %s stayed where they were', (value, headline) => {
    expect(headlineOf(caseWithValues([onDay(-1, value), onDay(6, value)]))).toBe(headline);
  });

  it.each([
    [1.1, 1.7, 'Phosphorus: every value from day 0 through day +6 was above its range'],
    [0.4, 1.7, 'Phosphorus: every value from day 0 through day +6 was above its range'],
    [1.1, 0.7, 'Phosphorus: every value from day 0 through day +6 was below its range'],
  ])('says of %s before day 0 and %s after it only how it was from day 0 on', (a, b, headline) => {
    expect(headlineOf(caseWithValues([onDay(-1, a), onDay(6, b)]))).toBe(headline);
  });

  it('names day 0 once where nothing was measured later', () => {
    expect(headlineOf(caseWithValues([onDay(-1, 1.1), onDay(0, 0.7)]))).toBe(
      'Phosphorus: every value on day 0 was below its range',
    );
  });

  it('says that values were on both sides from day 0 on, though one was within before', () => {
    const caseRecord = caseWithValues([onDay(-1, 1.1), onDay(2, 0.7), onDay(6, 1.7)]);
    expect(headlineOf(caseRecord)).toBe(
      'Phosphorus: no value from day 0 through day +6 was within its range',
    );
  });

  it('says dates where the case tells nothing else', () => {
    const observations = [
      { time: { date: '2018-05-01' }, value: 0.4 },
      { time: { date: '2018-05-09' }, value: 0.9 },
    ];
    const caseRecord = caseFrom({ series: [{ ...PHOSPHORUS, observations }] });
    expect(headlineOf(caseRecord)).toBe(
      'Phosphorus came into range after 1 May 2018, by 9 May 2018',
    );
  });
});

describe('the headline falls back to the claim of the source', () => {
  it.each(['reconstructed', 'simulated'])('where the values are %s', (basis) => {
    const caseRecord = caseWithValues([onDay(3, 0.7), onDay(6, 0.9)], { basis }, withClaim);
    expect(headlineOf(caseRecord)).toBe('The source says so');
  });

  it('where a single value of a printed series is reconstructed', () => {
    const observations = [onDay(3, 0.7), onDay(6, 0.9, { basis: 'reconstructed' })];
    expect(headlineOf(caseWithValues(observations, {}, withClaim))).toBe('The source says so');
  });

  it('where no range tells what is in range', () => {
    const caseRecord = caseWithValues([onDay(3, 0.7)], { referenceRange: undefined }, withClaim);
    expect(headlineOf(caseRecord)).toBe('The source says so');
  });

  it('where nothing was measured after day 0', () => {
    expect(headlineOf(caseWithValues([onDay(-3, 0.7)], {}, withClaim))).toBe('The source says so');
  });

  it('and to the title where the source claims nothing', () => {
    expect(headlineOf(caseFrom())).toBe('A specimen');
  });
});
