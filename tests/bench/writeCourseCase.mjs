// @ts-check
import { makeCourse } from './makeCourse.mjs';

/**
 * The title under which the app draws a course.
 *
 * @param {number} count
 */
export function titleOfCourse(count) {
  return `A course of ${count} values`;
}

/**
 * A course as a case file, `caseline/1`, with three events.
 *
 * @param {number} count
 */
export function writeCourseCase(count) {
  const { days, values, range } = makeCourse(count);
  const last = days[count - 1] ?? 0;
  const event = (/** @type {string} */ id, /** @type {number} */ day) => ({
    id,
    kind: 'procedure',
    title: `Event ${id}`,
    time: { day: Math.round(day) },
    basis: 'reported',
  });
  const head = {
    format: 'caseline/1',
    id: 'bench-course',
    title: titleOfCourse(count),
    source: { citation: 'Made up to measure drawing' },
    anchor: { event: 'begin' },
    events: [event('begin', 0), event('middle', last / 2), event('end', last)],
  };
  const series = {
    id: 'glucose',
    name: 'Glucose',
    unit: 'mmol/L',
    basis: 'reported',
    referenceRange: { ...range, source: 'made up', basis: 'reported' },
  };
  /** @type {string[]} */
  const observations = [];
  days.forEach((day, at) => {
    observations.push(`{"time":{"day":${day}},"value":${values[at]}}`);
  });
  // Written by hand: an object for each of a million values would be made only to be written.
  const start = `${JSON.stringify(head).slice(0, -1)},"series":[${JSON.stringify(series).slice(0, -1)}`;
  return `${start},"observations":[${observations.join(',')}]}]}`;
}
