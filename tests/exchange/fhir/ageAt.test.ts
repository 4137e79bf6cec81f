import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../../src/domain/calendarText';
import { openTime } from '../../../src/domain/caseTime';
import { type AgeUnit, ageAt } from '../../../src/exchange/fhir/ageAt';

const time = (text: string) => parseCalendarText(text)!.time;

describe('the age at a time', () => {
  it.each<[string, string, AgeUnit, number, number]>([
    ['1957-05-12', '2018-05-11T23:59', 'a', 60, 60],
    ['1957-05-12', '2018-05-12T00:00', 'a', 61, 61],
    ['2000-02-29', '2018-02-28', 'a', 17, 17],
    ['2000-02-29', '2018-03-01', 'a', 18, 18],
    ['1957', '2018-05-12', 'a', 60, 61],
    ['1957-05', '2018', 'a', 60, 61],
    ['2018-01-31', '2018-03-01', 'mo', 1, 1],
    ['2018-01-01', '2018-01-15', 'wk', 2, 2],
    ['2018-01-01', '2018-01-01', 'd', 0, 0],
    ['2018-05', '2018-05-20', 'd', 0, 19],
  ])('born %s, at %s, in %s: %i to %i', (birth, at, unit, least, most) => {
    expect(ageAt(time(birth), time(at), unit)).toEqual({ least, most });
  });

  it('is not known before birth or without a bound', () => {
    expect(ageAt(time('2018-05-12'), time('2018-05-11'), 'a')).toBeUndefined();
    expect(ageAt(time('1957'), openTime(time('2018'), undefined), 'a')).toBeUndefined();
  });
});
