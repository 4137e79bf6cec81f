import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';
import { makeCourse } from './makeCourse.mjs';
import { titleOfCourse, writeCourseCase } from './writeCourseCase.mjs';

const SIZES = [16, 1000, 10_000];

describe('the course that all pages draw', () => {
  it('is the same for the same seed and another for another', () => {
    expect(makeCourse(1000, 5)).toEqual(makeCourse(1000, 5));
    expect(makeCourse(1000, 5).values).not.toEqual(makeCourse(1000, 6).values);
  });

  it.each(SIZES)('has %d values in order of time, within what a laboratory reports', (count) => {
    const { days, values } = makeCourse(count);
    expect(values).toHaveLength(count);
    expect(days.every((day, at) => at === 0 || day > (days[at - 1] ?? Infinity))).toBe(true);
    expect(values.every((value) => value >= 0.5 && value <= 10)).toBe(true);
  });

  it.each(SIZES)('with %d values is within its range and falls below it a few times', (count) => {
    const { values, range } = makeCourse(count);
    const below = values.filter((value) => value < range.low).length;
    expect(below).toBeGreaterThan(0);
    expect(below).toBeLessThan(count / 3);
    expect(values.filter((value) => value > range.high).length).toBeLessThan(count / 3);
  });

  it.each(SIZES)('is a case of %d values that the app reads without a remark', (count) => {
    const parsed = parseCase(writeCourseCase(count), en);
    if (!parsed.ok) throw new Error('The app refuses it');
    expect(parsed.issues).toEqual([]);
    expect(parsed.caseRecord.title).toBe(titleOfCourse(count));
    expect([...parsed.caseRecord.series[0]!.value]).toEqual([...makeCourse(count).values]);
  });
});
