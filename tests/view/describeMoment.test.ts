import { describe, expect, it } from 'vitest';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import { describeMoment } from '../../src/view/describeMoment';
import { en } from '../../src/words/en';
import { caseFrom } from './caseFrom';
import { shippedCase } from './shippedCase';
import { day } from './viewOf';

const zhang = shippedCase('zhang-2019');

describe('a moment in the labels of the axis', () => {
  it.each([
    [day(3), 'day +3'],
    [day(3.9), 'day +3'],
    [day(0), 'day 0'],
    [day(-0.1), 'day −1'],
  ])('%s ms is %s', (at, text) => {
    expect(describeMoment(at, deriveTimeAxis(zhang), 'days', en)).toBe(text);
  });

  it('counts from the event that is called day 0, about where that is about', () => {
    const axis = deriveTimeAxis(zhang, 'discharge');
    expect(describeMoment(day(10), axis, 'days', en)).toBe('≈ day 0');
  });

  it('says a made-up date as one', () => {
    const axis = deriveTimeAxis(zhang);
    expect(describeMoment(day(3.5), axis, 'dates', en)).toBe(
      '13 October 2018, illustrative calendar',
    );
  });

  it('says a date where the case counts no days', () => {
    const at = Date.UTC(2018, 4, 12, 7);
    expect(describeMoment(at, deriveTimeAxis(caseFrom()), 'dates', en)).toBe('12 May 2018');
  });
});
