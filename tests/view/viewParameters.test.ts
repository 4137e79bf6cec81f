import { describe, expect, it } from 'vitest';
import type { ViewParameters } from '../../src/view/viewParameters';
import { caseFrom, caseWithValues, onDay, PHOSPHORUS } from './caseFrom';
import { shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

const zhang = shippedCase('zhang-2019');
const dated = caseFrom({
  series: [{ ...PHOSPHORUS, observations: [{ time: { date: '2018-05-12' }, value: 1 }] }],
  events: [
    {
      id: 'visit',
      kind: 'imaging',
      title: 'Visit',
      basis: 'reported',
      time: { date: '2018-05-12' },
    },
  ],
});

describe('an address without choices', () => {
  it('opens the case at its defaults and says nothing', () => {
    const { state, notices } = viewOf(zhang);
    expect(state).toEqual({ axis: 'days', window: { from: day(-24), to: day(60) } });
    expect(notices).toEqual([]);
  });

  it('opens a case without day 0 on its dates', () => {
    expect(viewOf(dated).state.axis).toBe('dates');
  });
});

describe('an address with good choices is followed without a word', () => {
  it.each<[string, ViewParameters, object]>([
    ['unit', { unit: 'mg/dL' }, { unit: 'mg/dL' }],
    ['axis', { axis: 'dates' }, { axis: 'dates' }],
    ['anchor', { anchor: 'discharge' }, { anchorId: 'discharge' }],
    ['event', { event: 'pet-ct' }, { pinnedEvent: 'pet-ct' }],
    [
      'observation',
      { observation: 'phosphorus:12' },
      { pinnedObservation: { seriesId: 'phosphorus', index: 12 } },
    ],
    ['window', { from: '-2', to: '7.5' }, { window: { from: day(-2), to: day(7.5) } }],
    ['one end', { from: '-2' }, { window: { from: day(-2), to: day(60) } }],
    ['the other end', { to: '+7' }, { window: { from: day(-24), to: day(7) } }],
    [
      'dates',
      { from: '2018-10-08', to: '2018-10-17T12:00' },
      { window: { from: day(-2), to: day(7.5) } },
    ],
  ])('%s', (_, parameters, expected) => {
    const { state, notices } = viewOf(zhang, parameters);
    expect(state).toMatchObject(expected);
    expect(notices).toEqual([]);
  });
});

describe('an address with a wrong choice falls back and says so', () => {
  const defaults = viewOf(zhang).state;

  it.each<[string, ViewParameters, string]>([
    ['unit', { unit: 'furlong' }, 'furlong'],
    ['unit of another series', { unit: 'U/L' }, 'U/L'],
    ['axis', { axis: 'weeks' }, 'weeks'],
    ['anchor', { anchor: 'cure' }, 'cure'],
    ['event', { event: 'cure' }, 'cure'],
    ['observation beyond the last', { observation: 'phosphorus:13' }, 'phosphorus:13'],
    ['observation of another series', { observation: 'sodium:0' }, 'sodium:0'],
    ['observation that is none', { observation: 'phosphorus' }, 'phosphorus'],
    ['observation before the first', { observation: 'phosphorus:-1' }, 'phosphorus:-1'],
    ['window that is none', { from: 'Monday', to: '7' }, 'Monday'],
    ['window backwards', { from: '7', to: '-2' }, '7'],
    ['empty window', { from: '7', to: '7' }, '7'],
    ['day that does not exist', { from: '2018-02-30', to: '2018-10-20' }, '2018-02-30'],
    ['number that is none', { from: 'Infinity', to: '7' }, 'Infinity'],
    ['number in disguise', { from: '0x10', to: '70' }, '0x10'],
  ])('%s', (_, parameters, said) => {
    const { state, notices } = viewOf(zhang, parameters);
    expect(state).toEqual(defaults);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(said);
  });

  it('says of every wrong choice', () => {
    const { state, notices } = viewOf(zhang, {
      unit: 'x',
      axis: 'x',
      anchor: 'x',
      event: 'x',
      observation: 'x',
      from: 'x',
    });
    expect(state).toEqual(defaults);
    expect(notices).toHaveLength(6);
  });

  it('says that a case states no dates', () => {
    const { state, notices } = viewOf(shippedCase('hindawi-2023-case-2'), { axis: 'dates' });
    expect(state.axis).toBe('days');
    expect(notices).toEqual(['This case states no dates, so its axis counts days.']);
  });

  it.each<[string, ViewParameters]>([
    ['days', { axis: 'days' }],
    ['weeks', { axis: 'weeks' }],
    ['days from an event', { anchor: 'visit' }],
    ['a window in days', { from: '-2', to: '7' }],
  ])('says that a case without day 0 cannot be shown in %s', (_, parameters) => {
    const { state, notices } = viewOf(dated, parameters);
    expect(state).toEqual(viewOf(dated).state);
    expect(notices).toHaveLength(1);
  });

  it('takes no unit for a case whose values do not convert', () => {
    const caseRecord = caseWithValues([onDay(1, 80)], { code: undefined, unit: 'U/L' });
    const { state, notices } = viewOf(caseRecord, { unit: 'mg/dL' });
    expect(state.unit).toBeUndefined();
    expect(notices).toHaveLength(1);
  });

  it('keeps a window within reach of the course', () => {
    const { state } = viewOf(zhang, { from: '-9000', to: '9000' });
    expect(state.window.to - state.window.from).toBeLessThan(day(400));
  });
});
