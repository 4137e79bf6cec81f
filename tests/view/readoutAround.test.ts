import { describe, expect, it } from 'vitest';
import { deriveReadout } from '../../src/view/deriveReadout';
import type { PointedAt } from '../../src/view/pointedAt';
import type { ViewParameters } from '../../src/view/viewParameters';
import { en } from '../../src/words/en';
import { type CaseParts, caseFrom, caseWithValues, onDay, RESECTION } from './caseFrom';
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
const value = (index: number, where?: number, seriesId = 'phosphorus'): PointedAt => ({
  kind: 'observation',
  key: { seriesId, index },
  ...(where === undefined ? {} : { at: where }),
});
const event = (id: string, parts: CaseParts) => ({
  id,
  title: id,
  kind: 'imaging',
  basis: 'reported',
  ...parts,
});
const eventsAt = (caseRecord: ReturnType<typeof caseFrom>, pointedAt: PointedAt) => {
  const readout = read(caseRecord, pointedAt)!;
  return [readout.eventsSurely, readout.eventsMaybe];
};
const hindawi = shippedCase('hindawi-2023-case-2');
const zhang = shippedCase('zhang-2019');

describe('the events at a time', () => {
  const caseRecord = caseWithValues(
    [onDay(0, 1), onDay(5, 1), { time: { oneOf: [{ day: 1 }, { day: 9 }] }, value: 1 }],
    {},
    {
      events: [
        RESECTION,
        event('scan', { time: { day: [4, 6] } }),
        event('stay', { period: { start: { day: 3 }, end: { day: 7 } } }),
        event('visit', { time: { day: 9 } }),
        event('before', { time: { before: { day: 2 } } }),
      ],
    },
  );

  it('are told apart: those surely at this time, and those that may be', () => {
    expect(eventsAt(caseRecord, { kind: 'time', at: day(0) })).toEqual([['Resection'], ['before']]);
    expect(eventsAt(caseRecord, { kind: 'time', at: day(5) })).toEqual([['stay'], ['scan']]);
  });

  it('belong to the pointer, and without one to the value', () => {
    expect(eventsAt(caseRecord, value(2, day(0)))).toEqual([['Resection'], ['before']]);
    expect(eventsAt(caseRecord, value(2))).toEqual([['stay'], ['scan']]);
  });

  it('of an either/or value may be those at each of its times, and none is sure', () => {
    expect(eventsAt(caseRecord, value(1))).toEqual([[], ['visit', 'before']]);
  });

  it('of a wide value may be those anywhere in it', () => {
    expect(eventsAt(zhang, value(12))).toEqual([[], ['Follow-up']]);
  });

  it('of a missing value are those at its time', () => {
    const missing = caseWithValues([onDay(1, 1), { time: { day: 0 }, missing: 'lost' }]);
    expect(eventsAt(missing, value(0))).toEqual([['Resection'], []]);
  });

  it('are none where there are none', () => {
    expect(eventsAt(caseRecord, { kind: 'time', at: day(20) })).toEqual([[], []]);
  });
});

describe('the readout of an event', () => {
  it('says its time on both clocks, its summary and both bases', () => {
    expect(read(zhang, { kind: 'event', id: 'pet-ct' })).toMatchObject({
      day: 'somewhere in day −12 to −5',
      date: 'between 19 April and 15 October 2018',
      name: 'PET/CT',
      note: 'A suspicious mass and enlarged axillary nodes',
      bases: [{ words: 'finding printed' }, { words: 'day reconstructed' }],
    });
  });

  it('says a date that is told as a date', () => {
    expect(read(zhang, { kind: 'event', id: 'wheelchair' })!.date).toBe('May 2018');
    expect(read(zhang, { kind: 'event', id: 'onset' })!.date).toBe('about 2014');
  });

  it('says one basis once', () => {
    expect(read(hindawi, { kind: 'event', id: 'resection' })!.bases).toEqual([
      { words: 'printed', term: 'basis:reported' },
    ]);
  });

  it('knows nothing of an event that does not exist', () => {
    expect(read(zhang, { kind: 'event', id: 'cure' })).toBeUndefined();
  });
});

describe('the readout of a time in a case without values', () => {
  const caseRecord = caseFrom({ anchor: { event: 'resection' }, events: [RESECTION] });

  it('says the day and what happened', () => {
    expect(read(caseRecord, { kind: 'time', at: day(0) + 5 })).toMatchObject({
      day: 'day 0',
      eventsSurely: ['Resection'],
    });
  });

  it('says the date where the case tells nothing else', () => {
    const time = { date: '2018-05-12' };
    const dated = caseFrom({ events: [event('visit', { time })] });
    const midday = Date.UTC(2018, 4, 12, 12);
    expect(read(dated, { kind: 'time', at: midday })).toMatchObject({
      date: '12 May 2018',
      eventsSurely: ['visit'],
    });
  });
});

describe('two series', () => {
  it('names the other one with its value and day at the time of this one', () => {
    expect(read(hindawi, value(4, undefined, 'calcium'))!.others).toEqual([
      'Serum phosphorus 1.4 mg/dL, day +1 or day +2; 1.7 mg/dL, day +2 or day +3',
    ]);
  });

  it('follows the pointer', () => {
    expect(read(hindawi, value(0, day(80)))!.others).toEqual([
      'Serum calcium 9.7 mg/dL, day +84 (12 weeks after)',
    ]);
  });

  it('names both results that a value at one of two times may have been drawn with', () => {
    expect(read(hindawi, value(7))!.others).toEqual([
      'Serum calcium 9 mg/dL, day +5; 9.7 mg/dL, day +84 (12 weeks after)',
    ]);
  });

  it('says both in the unit that is shown', () => {
    const readout = read(hindawi, value(4, undefined, 'calcium'), { unit: 'mmol/L' })!;
    expect(readout.value).toBe('1.97 mmol/L');
    expect(readout.others[0]).toContain('0.45 mmol/L');
  });
});

describe('what the readout reads', () => {
  it('is what is pointed at, before what is pinned', () => {
    const pins = { observation: 'phosphorus:8', event: 'discharge' };
    expect(read(zhang, value(2), pins)!.day).toBe('day −13');
    expect(read(zhang, undefined, pins)!.day).toBe('day +3');
    expect(read(zhang, undefined, { event: 'discharge' })!.name).toBe('Discharge');
  });

  it('is nothing where nothing is meant', () => {
    expect(read(zhang, undefined)).toBeUndefined();
  });
});
