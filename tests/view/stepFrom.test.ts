import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/domain/caseRecord';
import type { PointedAt } from '../../src/view/pointedAt';
import { isStepKey, stepFrom, type StepKey } from '../../src/view/stepFrom';
import type { ViewParameters } from '../../src/view/viewParameters';
import { caseFrom, caseWithValues, onDay, PHOSPHORUS, RESECTION } from './caseFrom';
import { SHIPPED_CASES, shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

const stepper = (caseRecord: CaseRecord, parameters: ViewParameters = {}) => {
  const { view, state } = viewOf(caseRecord, parameters);
  return (key: StepKey, from?: PointedAt) => stepFrom(key, from, view, state);
};
const nameOf = (target: PointedAt | undefined) =>
  target?.kind === 'observation'
    ? `${target.key.seriesId}:${target.key.index}`
    : target?.kind === 'event'
      ? target.id
      : undefined;
const value = (index: number, seriesId = 'phosphorus'): PointedAt => ({
  kind: 'observation',
  key: { seriesId, index },
});
const event = (id: string): PointedAt => ({ kind: 'event', id });

/** Everything a key reaches from a start until it goes no further. */
function walk(caseRecord: CaseRecord, key: StepKey, start: PointedAt): (string | undefined)[] {
  const step = stepper(caseRecord);
  const seen = [nameOf(start)];
  for (let at: PointedAt = start; ;) {
    const next = step(key, at)!.target;
    if (nameOf(next) === nameOf(at)) return seen;
    seen.push(nameOf(next));
    at = next;
  }
}

describe('left and right', () => {
  it.each(SHIPPED_CASES)('walk every value of each series of %s in order of time', (id) => {
    const caseRecord = shippedCase(id);
    for (const series of caseRecord.series) {
      const keys = Array.from(series.value, (_, index) => `${series.id}:${index}`);
      expect(walk(caseRecord, 'ArrowRight', value(0, series.id))).toEqual(keys);
      expect(walk(caseRecord, 'ArrowLeft', value(keys.length - 1, series.id))).toEqual(
        keys.toReversed(),
      );
    }
  });

  it.each(SHIPPED_CASES)('walk every event of %s in order of number, history included', (id) => {
    const caseRecord = shippedCase(id);
    const { view } = viewOf(caseRecord);
    const events = [...view.events, ...(view.history?.events ?? [])];
    const ids = events.sort((a, b) => a.number - b.number).map((one) => one.id);
    expect(ids).toHaveLength(caseRecord.events.length);
    expect(walk(caseRecord, 'ArrowRight', event(ids[0]!))).toEqual(ids);
    expect(walk(caseRecord, 'ArrowLeft', event(ids.at(-1)!))).toEqual(ids.toReversed());
  });

  it('pass over a missing value, which has no mark to stop at', () => {
    const missing = { time: { day: 2 }, missing: 'lost' };
    const caseRecord = caseWithValues([onDay(1, 1), missing, onDay(3, 1)]);
    expect(walk(caseRecord, 'ArrowRight', value(0))).toEqual(['phosphorus:0', 'phosphorus:2']);
  });

  it('stop at both of two results at one time', () => {
    const caseRecord = caseWithValues([onDay(1, 1), onDay(1, 1), onDay(2, 1)]);
    expect(walk(caseRecord, 'ArrowRight', value(0))).toHaveLength(3);
  });
});

describe('Home and End', () => {
  it('lead to the ends of the row', () => {
    const step = stepper(shippedCase('zhang-2019'));
    expect(nameOf(step('Home', value(5))!.target)).toBe('phosphorus:0');
    expect(nameOf(step('End', value(5))!.target)).toBe('phosphorus:12');
    expect(nameOf(step('Home', event('resection'))!.target)).toBe('onset');
    expect(nameOf(step('End', event('resection'))!.target)).toBe('letter-received');
  });

  it('lead to the ends of the first series from nowhere', () => {
    const step = stepper(shippedCase('zhang-2019'));
    expect(nameOf(step('Home')!.target)).toBe('phosphorus:0');
    expect(nameOf(step('End')!.target)).toBe('phosphorus:12');
  });
});

describe('up and down', () => {
  const step = stepper(shippedCase('hindawi-2023-case-2'));

  it('lead to the next series and the events at about the same time', () => {
    const calcium = step('ArrowDown', value(7))!;
    expect(nameOf(calcium.target)).toBe('calcium:7');
    expect(nameOf(step('ArrowDown', value(8, 'calcium'))!.target)).toBe('follow-up-12-weeks');
    expect(nameOf(step('ArrowUp', event('follow-up-1-year'))!.target)).toBe('calcium:9');
    expect(nameOf(step('ArrowUp', value(0, 'calcium'))!.target)).toBe('phosphorus:0');
  });

  it('stay where they are at the first and last row', () => {
    expect(nameOf(step('ArrowUp', value(3))!.target)).toBe('phosphorus:3');
    expect(nameOf(step('ArrowDown', event('resection'))!.target)).toBe('resection');
  });

  it('stay at the second of two results at one time', () => {
    const time = { date: '2018-05-12' };
    const observations = [1, 2].map((one) => ({ time, value: one }));
    const alone = stepper(caseFrom({ series: [{ ...PHOSPHORUS, observations }] }));
    expect(nameOf(alone('ArrowUp', value(1))!.target)).toBe('phosphorus:1');
    expect(nameOf(alone('ArrowDown', value(1))!.target)).toBe('phosphorus:1');
  });
});

describe('with nothing pointed at', () => {
  it('right begins at the first value in the window and left at the last', () => {
    const step = stepper(shippedCase('zhang-2019'), { from: '-10', to: '5' });
    expect(nameOf(step('ArrowRight')!.target)).toBe('phosphorus:3');
    expect(nameOf(step('ArrowLeft')!.target)).toBe('phosphorus:9');
  });

  it('the keys begin at what is pinned', () => {
    const step = stepper(shippedCase('zhang-2019'), { observation: 'phosphorus:4' });
    expect(nameOf(step('ArrowRight')!.target)).toBe('phosphorus:5');
    expect(nameOf(step('ArrowRight', value(8))!.target)).toBe('phosphorus:9');
  });

  it('the keys begin at the events where there are no values', () => {
    const caseRecord = caseFrom({ anchor: { event: 'resection' }, events: [RESECTION] });
    expect(nameOf(stepper(caseRecord)('ArrowRight')!.target)).toBe('resection');
  });

  it('lead nowhere in an empty case', () => {
    expect(stepper(caseFrom())('ArrowRight')).toBeUndefined();
    expect(stepper(caseFrom())('End')).toBeUndefined();
  });
});

describe('a stop', () => {
  it('says the moment that must be in the window', () => {
    const step = stepper(shippedCase('zhang-2019'));
    expect(step('End', value(0))!.at).toBe(day(40));
    expect(step('ArrowRight', event('histology'))!.at).toBe(day(3));
  });

  it('asks no window for what the history strip shows', () => {
    expect(stepper(shippedCase('zhang-2019'))('Home', event('resection'))).not.toHaveProperty('at');
  });
});

it('knows its keys', () => {
  expect(['Home', 'ArrowUp', 'Enter', 'a'].map(isStepKey)).toEqual([true, true, false, false]);
});
