import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../src/domain/calendarText';
import { dayBetween, dayTime } from '../../src/domain/caseTime';
import { isIllustrative } from '../../src/domain/basis';
import { holdsIllustration, observationAt, observationsOf } from '../../src/domain/series';
import { seriesOf } from './seriesOf';

const referenceRange = { low: 0.85, high: 1.51, assumed: false };

describe('an observation of a series', () => {
  const series = seriesOf(
    [
      { time: dayTime(0), value: 0 },
      { time: dayTime(3), value: 1, comparator: '<', basis: 'digitised', readingError: 0.05 },
      { time: dayTime(4), missingReason: 'hemolysed' },
      { time: dayBetween(40, 58), value: 1.1, note: 'Reported by the patient', id: 'last' },
    ],
    { referenceRange },
  );

  it('at index 0, on day 0, with the value 0 is there', () => {
    expect(observationAt(series, 0)).toMatchObject({ index: 0, value: 0, interpretation: 'L' });
    expect(observationAt(series, 0).time).toMatchObject({ start: 0, form: 'day' });
  });

  it('has everything that was told of it', () => {
    expect(observationAt(series, 1)).toMatchObject({
      comparator: '<',
      basis: 'digitised',
      readingError: 0.05,
    });
    expect(observationAt(series, 3)).toMatchObject({ note: 'Reported by the patient', id: 'last' });
  });

  it('keeps "<1" from having a status that 1 would have', () => {
    expect(observationAt(series, 1)).not.toHaveProperty('interpretation');
  });

  it('without a value has none: not 0, not NaN, no status', () => {
    const missing = observationAt(series, 2);
    expect(missing).not.toHaveProperty('value');
    expect(missing).not.toHaveProperty('interpretation');
    expect(missing.missingReason).toBe('hemolysed');
  });

  it('has the basis of its series unless it says another', () => {
    expect([0, 1].map((index) => observationAt(series, index).basis)).toEqual([
      'reported',
      'digitised',
    ]);
  });

  it('keeps a time that is more than a plain day', () => {
    expect(observationAt(series, 3).time).toEqual(dayBetween(40, 58));
  });

  it.each([-1, 4, 0.5, NaN])('does not exist at %f, and says how many do', (index) => {
    expect(() => observationAt(series, index)).toThrow(/phosphorus has 4 observations/);
  });
});

describe('a series without rare facts', () => {
  const times = ['2018-05-12T08:30', '2018-05-13'].map((text) => parseCalendarText(text)!.time);
  const plain = seriesOf(
    times.map((time, index) => ({ time, value: index })),
    { rare: new Map(), clock: 'calendar' },
  );

  it('gives back the plain times that its columns hold', () => {
    expect(observationsOf(plain).map((one) => one.time)).toEqual(times);
  });

  it('has no status without a range', () => {
    expect(observationsOf(plain).some((one) => 'interpretation' in one)).toBe(false);
  });
});

describe('two results at one time', () => {
  it('are both there, in the order of the file', () => {
    const series = seriesOf([
      { time: dayTime(1), value: 3 },
      { time: dayTime(0), value: 2 },
      { time: dayTime(0), value: 1 },
    ]);
    expect(observationsOf(series).map((one) => one.value)).toEqual([2, 1, 3]);
  });
});

describe('no result', () => {
  it('is an empty list', () => {
    expect(observationsOf(seriesOf([]))).toEqual([]);
    expect(() => observationAt(seriesOf([]), 0)).toThrow(RangeError);
  });
});

describe('a series that holds an illustration', () => {
  const rows = [dayTime(0), dayTime(1)].map((time) => ({ time, value: 1 }));

  it('is one whose values are ours, all of them or one', () => {
    expect(holdsIllustration(seriesOf(rows, { basis: 'simulated' }))).toBe(true);
    const [first, second] = rows;
    const mixed = [first!, { ...second!, basis: 'reconstructed' as const }];
    expect(holdsIllustration(seriesOf(mixed))).toBe(true);
  });

  it('is not one whose values were printed, read off or computed', () => {
    expect(holdsIllustration(seriesOf(rows))).toBe(false);
    const derived = rows.map((row) => ({ ...row, basis: 'derived' as const }));
    expect(holdsIllustration(seriesOf(derived))).toBe(false);
    expect(holdsIllustration(seriesOf([]))).toBe(false);
  });
});

describe('an illustrative basis', () => {
  it.each([
    ['reported', false],
    ['digitised', false],
    ['derived', false],
    ['reconstructed', true],
    ['simulated', true],
  ] as const)('%s: %s', (basis, expected) => {
    expect(isIllustrative(basis)).toBe(expected);
  });
});
