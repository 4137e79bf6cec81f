import { describe, expect, it } from 'vitest';
import { dayTime } from '../../src/domain/caseTime';
import type { EditMark } from '../../src/domain/editMark';
import type { Observation } from '../../src/domain/series';
import { deriveTimeAxis } from '../../src/domain/timeAxis';
import { describeEdit, describeEventEdit } from '../../src/words/describeEdit';
import { en } from '../../src/words/en';
import { caseIn, eventInFile, fileOf } from '../exchange/fileOf';

const caseRecord = caseIn(
  fileOf({ events: [eventInFile('surgery', { day: 0 }), eventInFile('visit', { day: 9 })] }),
);
const axis = deriveTimeAxis(caseRecord);
const MMOL = { unit: 'mmol/L', factor: 1, decimals: 2 };
const MG = { unit: 'mg/dL', factor: 3.0973762, decimals: 1 };
const series = { unit: 'mmol/L' };

const valueAt = (day: number, value: number, rest: Partial<Observation> = {}): Observation => ({
  index: 0,
  time: dayTime(day),
  value,
  basis: 'reported',
  ...rest,
});
const changed = (from: Observation): EditMark<Observation> => ({ kind: 'changed', from });

describe('what is said of an edited value', () => {
  it.each<[string | undefined, Observation]>([
    [undefined, valueAt(3, 0.7)],
    ['added', valueAt(3, 0.7, { edit: { kind: 'added' } })],
    ['edited, was 0.51 mmol/L', valueAt(3, 0.7, { edit: changed(valueAt(3, 0.51)) })],
    ['edited, was day +2', valueAt(3, 0.7, { edit: changed(valueAt(2, 0.7)) })],
    ['edited, was 0.51 mmol/L, day 0', valueAt(3, 0.7, { edit: changed(valueAt(0, 0.51)) })],
    [
      'edited, was below 0.3 mmol/L',
      valueAt(3, 0.3, { edit: changed(valueAt(3, 0.3, { comparator: '<' })) }),
    ],
    ['edited', valueAt(3, 0.7, { note: 'again', edit: changed(valueAt(3, 0.7)) })],
    ['edited', valueAt(3, 0.7, { edit: { kind: 'changed' } })],
  ])('is "%s"', (said, observation) => {
    expect(describeEdit(observation, series, MMOL, axis, en)).toBe(said);
  });

  it('is in the unit that is shown', () => {
    const observation = valueAt(3, 0.7, { edit: changed(valueAt(3, 0.51)) });
    expect(describeEdit(observation, series, MG, axis, en)).toBe('edited, was 1.6 mg/dL');
  });

  it('is the unit it had, for every value whose unit was edited', () => {
    const edited = { unit: 'mg/dL', originalUnit: 'mmol/L' };
    const shown = { ...MG, factor: 1 };
    expect(describeEdit(valueAt(3, 0.7), edited, shown, axis, en)).toBe('edited, was 0.7 mmol/L');
  });
});

describe('what is said of an edited event', () => {
  const visit = caseRecord.events[1]!;

  it.each([
    ['edited, was “Visit”', { title: 'Visit' }],
    ['edited, was day +2', { time: dayTime(2) }],
    ['edited', { summary: 'All was well' }],
  ])('is "%s"', (said, before) => {
    const event = { ...visit, edit: { kind: 'changed', from: { ...visit, ...before } } } as const;
    expect(describeEventEdit(event, axis, en)).toBe(said);
  });

  it('is that it was added, or nothing', () => {
    expect(describeEventEdit({ ...visit, edit: { kind: 'added' } }, axis, en)).toBe('added');
    expect(describeEventEdit(visit, axis, en)).toBeUndefined();
  });
});
