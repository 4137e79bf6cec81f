import { describe, expect, it } from 'vitest';
import { deriveReadout } from '../../src/view/deriveReadout';
import type { PointedAt } from '../../src/view/pointedAt';
import type { ViewParameters } from '../../src/view/viewParameters';
import { en } from '../../src/words/en';
import { type caseFrom, caseWithValues, onDay } from './caseFrom';
import { shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

const read = (
  caseRecord: ReturnType<typeof caseFrom>,
  pointedAt: PointedAt | undefined,
  parameters: ViewParameters = {},
) => {
  const { state, view } = viewOf(caseRecord, parameters);
  return deriveReadout(caseRecord, view, state, pointedAt, en);
};
const at = (index: number, where?: number, seriesId = 'phosphorus'): PointedAt => ({
  kind: 'observation',
  key: { seriesId, index },
  ...(where === undefined ? {} : { at: where }),
});
const zhang = shippedCase('zhang-2019');
const hindawi = shippedCase('hindawi-2023-case-2');

describe('the readout of a value', () => {
  it('says day, value, status, basis, and what changed since when', () => {
    expect(read(zhang, at(8))).toMatchObject({
      day: 'day +3',
      date: 'between 4 May and 23 October 2018',
      name: 'Serum phosphorus',
      value: 'about 0.70 mmol/L, illustrative',
      status: 'below the assumed range 0.85 to 1.51',
      shape: 'below',
      bases: [{ words: 'reconstructed', term: 'basis:reconstructed' }],
      sinceBaseline: { label: 'Since day −1', text: 'about +0.30 mmol/L, 4 days' },
      sincePrevious: { label: 'Previous value', text: 'about +0.10 mmol/L, 1 day' },
    });
  });

  it('says a printed value as printed, with both of its days and both bases', () => {
    expect(read(hindawi, at(5))).toMatchObject({
      day: 'day +3 or day +4',
      value: '2 mg/dL',
      status: 'below the reference range 2.5 to 4.5',
      bases: [
        { words: 'value printed', term: 'basis:reported' },
        { words: 'day computed', term: 'basis:derived' },
      ],
    });
  });

  it('keeps the words of the source for a wide time, and its note', () => {
    expect(read(zhang, at(12))).toMatchObject({
      day: 'somewhere in day +40 to +58',
      note: 'Reported by the patient as normal',
      sincePrevious: { text: 'about +0.10 mmol/L, 32 to 50 days' },
    });
  });

  it('converts value and change together', () => {
    expect(read(zhang, at(8), { unit: 'mg/dL' })).toMatchObject({
      value: 'about 2.2 mg/dL, illustrative',
      status: 'below the assumed range 2.6 to 4.7',
      sinceBaseline: { text: 'about +0.9 mg/dL, 4 days' },
    });
  });

  it('says dates of the calendar that is shown, and that it is made up', () => {
    expect(read(zhang, at(8), { axis: 'dates' })!.date).toBe(
      '13 October 2018, illustrative calendar',
    );
  });

  it('says that there is no value, and why, and no status', () => {
    const missing = caseWithValues([onDay(1, 1), { time: { day: 2 }, missing: 'haemolysed' }]);
    const readout = read(missing, at(1))!;
    expect(readout).toMatchObject({ day: 'day +2', value: 'no value: haemolysed' });
    expect(readout.status).toBeUndefined();
    expect(readout.sincePrevious!.text).toBe('not comparable');
  });

  it('says that no range is given rather than that a value is normal', () => {
    const caseRecord = caseWithValues([onDay(1, 1)], { referenceRange: undefined });
    expect(read(caseRecord, at(0))!.status).toBe('no reference range given');
  });

  it('says that a limit has no status where it has none, and no difference', () => {
    const caseRecord = caseWithValues([onDay(1, 1), onDay(2, 2, { comparator: '<' })]);
    expect(read(caseRecord, at(1))).toMatchObject({
      value: 'below 2 mmol/L',
      status: 'cannot be compared with the reference range 0.85 to 1.51',
      sincePrevious: { text: 'not comparable' },
    });
  });

  it('knows nothing of a value that does not exist', () => {
    expect(read(zhang, at(99))).toBeUndefined();
    expect(read(zhang, at(0, undefined, 'sodium'))).toBeUndefined();
  });
});

describe('the change since before day 0', () => {
  it('is against the last value before it, however far', () => {
    const caseRecord = caseWithValues([onDay(-30, 1), onDay(-9, 0.5), onDay(0, 1), onDay(2, 2)]);
    expect(read(caseRecord, at(3))!.sinceBaseline).toEqual({
      label: 'Since day −9',
      text: '+1.50 mmol/L, 11 days',
    });
  });

  it('passes over a missing value', () => {
    const missing = { time: { day: -1 }, missing: 'lost' };
    const readout = read(caseWithValues([onDay(-9, 0.5), missing, onDay(2, 2)]), at(2))!;
    expect(readout.sinceBaseline!.label).toBe('Since day −9');
    expect(readout.sincePrevious!.text).toBe('+1.50 mmol/L, 11 days');
  });

  it('takes the value before the incision, on day 0 or weeks before it, for the last one', () => {
    expect(read(hindawi, at(3))!.sinceBaseline).toEqual({
      label: 'Since day −126 or day 0',
      text: '−0.2 mg/dL, 1 to 128 days',
    });
    expect(read(hindawi, at(0))!.sinceBaseline!.text).toBe('this one');
    expect(read(hindawi, at(4, undefined, 'calcium'))!.sinceBaseline).toEqual({
      label: 'Since day 0 (before incision)',
      text: '−1.9 mg/dL, 2 days',
    });
  });

  it('takes no value that may have been drawn after it', () => {
    const either = { oneOf: [{ day: -1 }, { day: 1 }] };
    const caseRecord = caseWithValues([{ time: either, value: 1 }, onDay(2, 2)]);
    expect(read(caseRecord, at(1))!.sinceBaseline!.text).toBe('none');
  });

  it('spans only the days that two either/or times can lie apart', () => {
    expect(read(hindawi, at(4))!.sincePrevious!.text).toBe('+0.3 mg/dL, 1 to 2 days');
    expect(read(hindawi, at(7))!.sincePrevious!.text).toBe('+0.6 mg/dL, 1 to 80 days');
    expect(read(hindawi, at(8))!.sincePrevious!.text).toBe('+0.7 mg/dL, 79 to 360 days');
  });

  it('is the value itself, or names its day for an earlier one', () => {
    expect(read(zhang, at(5))!.sinceBaseline!.text).toBe('this one');
    expect(read(zhang, at(2))!.sinceBaseline!.text).toBe('day −1');
  });

  it('moves with the day that is called 0', () => {
    const readout = read(hindawi, at(9, undefined, 'calcium'), { anchor: 'follow-up-12-weeks' })!;
    expect(readout.sinceBaseline!.label).toBe('Since day −79');
  });

  it('is absent before the first value', () => {
    expect(read(zhang, at(0))!.sincePrevious!.text).toBe('none, it is the first');
  });
});

describe('the distance to the nearest value', () => {
  it('is told in days where the pointer is away from it', () => {
    expect(read(zhang, at(11, day(20)))!.away).toBe('nearest value, 12 days from here');
  });

  it('counts from the nearer end of a wide time and is silent inside', () => {
    expect(read(zhang, at(12, day(38)))!.away).toBe('nearest value, 2 days from here');
    expect(read(zhang, at(12, day(50)))!.away).toBeUndefined();
  });

  it('counts from the nearer of two times and never from between them', () => {
    expect(read(hindawi, at(7, day(40)))!.away).toBe('nearest value, 35 days from here');
  });

  it('is not told where a thing is pointed at by key or card', () => {
    expect(read(zhang, at(11))!.away).toBeUndefined();
  });

  it('counts hours between times known to the minute', () => {
    const caseRecord = caseWithValues([onDay(1.5, 1)]);
    expect(read(caseRecord, at(0, day(1.25)))!.away).toBe('nearest value, 6 hours from here');
  });
});
