import { describe, expect, it } from 'vitest';
import { emphasisOfEvent, emphasisOfObservation } from '../../src/view/emphasis';
import { isSamePointedAt, type PointedAt } from '../../src/view/pointedAt';

const key = { seriesId: 'phosphorus', index: 3 };
const onValue: PointedAt = { kind: 'observation', key, at: 5 };
const onEvent: PointedAt = { kind: 'event', id: 'resection' };

describe('emphasis', () => {
  it('is none for what is neither pointed at nor pinned', () => {
    expect(emphasisOfEvent('resection', undefined, {})).toBe('none');
    expect(emphasisOfObservation(key, undefined, {})).toBe('none');
    expect(emphasisOfObservation(key, { kind: 'time', at: 5 }, {})).toBe('none');
  });

  it('is hover for what is pointed at, wherever the pointer stands', () => {
    expect(emphasisOfEvent('resection', onEvent, {})).toBe('hover');
    expect(emphasisOfObservation({ ...key }, onValue, {})).toBe('hover');
  });

  it('is pinned for what is pinned, even while it is pointed at', () => {
    expect(emphasisOfEvent('resection', onEvent, { pinnedEvent: 'resection' })).toBe('pinned');
    expect(emphasisOfObservation(key, onValue, { pinnedObservation: { ...key } })).toBe('pinned');
  });

  it('stays pinned while something else is pointed at, which hovers', () => {
    const pins = { pinnedEvent: 'discharge', pinnedObservation: { ...key, index: 4 } };
    expect(emphasisOfEvent('discharge', onEvent, pins)).toBe('pinned');
    expect(emphasisOfEvent('resection', onEvent, pins)).toBe('hover');
    expect(emphasisOfObservation(key, onValue, pins)).toBe('hover');
  });

  it('does not take a value for another of the same index or series', () => {
    expect(emphasisOfObservation({ ...key, seriesId: 'calcium' }, onValue, {})).toBe('none');
    expect(emphasisOfObservation({ ...key, index: 4 }, onValue, {})).toBe('none');
    expect(emphasisOfEvent('phosphorus', onValue, {})).toBe('none');
  });
});

describe('pointing again', () => {
  it.each<[string, PointedAt | undefined, PointedAt | undefined, boolean]>([
    ['nothing and nothing', undefined, undefined, true],
    ['nothing and something', undefined, onEvent, false],
    ['one value at one place', onValue, { ...onValue, key: { ...key } }, true],
    ['one value from two places', onValue, { ...onValue, at: 6 }, false],
    ['two values', onValue, { ...onValue, key: { ...key, index: 4 } }, false],
    ['two events', onEvent, { kind: 'event', id: 'discharge' }, false],
    ['one event', onEvent, { kind: 'event', id: 'resection' }, true],
    ['a value and an event', onValue, onEvent, false],
    ['two times', { kind: 'time', at: 1 }, { kind: 'time', at: 2 }, false],
    ['one time', { kind: 'time', at: 1 }, { kind: 'time', at: 1 }, true],
  ])('%s', (_, a, b, isSame) => {
    expect(isSamePointedAt(a, b)).toBe(isSame);
    expect(isSamePointedAt(b, a)).toBe(isSame);
  });
});
