import { describe, expect, it } from 'vitest';
import { anchorEventOf } from '../../src/domain/caseRecord';
import { dayBetween, dayTime } from '../../src/domain/caseTime';
import {
  boundsOf,
  clockOf,
  EVENT_GROUPS,
  EVENT_KINDS,
  groupOf,
  timesOf,
} from '../../src/domain/clinicalEvent';
import { caseOf, eventOf } from './caseOf';

describe('an event', () => {
  it('that lasts reaches from the earliest start to the latest end', () => {
    const stay = eventOf('stay', { start: dayBetween(8, 12), end: dayBetween(40, 58) });
    expect(boundsOf(stay)).toEqual({ start: dayTime(8).start, end: dayTime(58).end });
    expect(timesOf(stay)).toEqual([dayBetween(8, 12), dayBetween(40, 58)]);
  });

  it('whose end is not told is open there, which is not day 0', () => {
    expect(boundsOf(eventOf('stay', { start: dayTime(0) }))).toEqual({ start: 0, end: Infinity });
    expect(boundsOf(eventOf('stay', { end: dayTime(0) })).start).toBe(-Infinity);
  });

  it('tells its clock from the end it has', () => {
    expect(clockOf(eventOf('stay', { end: dayTime(0) }))).toBe('anchor');
  });

  it.each([
    ['symptom', 'history'],
    ['procedure', 'hospital'],
    ['immunization', 'hospital'],
    ['medication', 'treatment'],
    ['discharge', 'after'],
    ['follow-up', 'after'],
    ['publication', 'publication'],
  ] as const)('of the kind %s stands under %s', (kind, group) => {
    expect(groupOf(kind)).toBe(group);
  });

  it('of any kind stands under one heading', () => {
    expect(EVENT_KINDS.filter((kind) => !EVENT_GROUPS.includes(groupOf(kind)))).toEqual([]);
  });
});

describe('the anchor event', () => {
  it('is the one that the anchor names', () => {
    const events = [eventOf('scan', dayTime(-8)), eventOf('surgery', dayTime(0))];
    const anchored = caseOf(events, { anchor: { event: 'surgery' } });
    expect(anchorEventOf(anchored)).toBe(events[1]);
    expect(anchorEventOf(caseOf(events))).toBeUndefined();
  });
});
