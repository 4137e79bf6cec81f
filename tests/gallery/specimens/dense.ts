import { caseWithValues, onDay } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

/** A wave with a ripple, the same on every machine. */
const course = Array.from({ length: 300 }, (_, day) =>
  onDay(day - 30, Math.round(100 * (1.1 + 0.5 * Math.sin(day / 23) + 0.12 * Math.sin(day))) / 100),
);

export default {
  title: '300 values, a day apart',
  caseRecord: caseWithValues(course),
  width: 866,
} satisfies Specimen;
