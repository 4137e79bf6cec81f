import {
  type CaseTime,
  dayBetween,
  dayTime,
  eitherTime,
  openTime,
} from '../../src/domain/caseTime';
import type { Comparator } from '../../src/domain/quantity';
import type { Row } from './seriesOf';

/**
 * The rows of a course in short: a time, a colon and a value, several of them with commas between.
 *
 * @example readCourse('4|5: 2, 40..58: <3, 3..: 2, 6: -') // either day; between days; open; missing
 */
export function readCourse(text: string): Row[] {
  if (text === '') return [];
  return text.split(', ').map((row) => {
    const [time = '', value = ''] = row.split(': ');
    if (value === '-') return { time: readTime(time), missingReason: 'hemolysed' };
    const [, comparator, number] = /^([<>]?=?)(.+)$/.exec(value) ?? [];
    return {
      time: readTime(time),
      value: Number(number),
      ...(comparator ? { comparator: comparator as Comparator } : {}),
    };
  });
}

function readTime(text: string): CaseTime {
  const [one, other] = text.split('|');
  if (other !== undefined) return eitherTime(dayTime(Number(one)), dayTime(Number(other)));
  const [from = '', to] = text.split('..');
  if (to === undefined) return dayTime(Number(from));
  if (from && to) return dayBetween(Number(from), Number(to));
  return from
    ? openTime(dayTime(Number(from)), undefined)
    : openTime(undefined, dayTime(Number(to)));
}
