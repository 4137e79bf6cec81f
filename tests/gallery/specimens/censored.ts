import { caseWithValues, onDay } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'Values beyond the limit of their test, a missing value, reading errors',
  caseRecord: caseWithValues(
    [
      onDay(-6, 0.3, { comparator: '<' }),
      onDay(-4, 0.3, { comparator: '<=' }),
      onDay(-2, 0.5),
      onDay(-1, 0.6),
      onDay(1, 0.9, { basis: 'digitised', readingError: 0.12 }),
      { time: { day: 2 }, missing: 'haemolysed' },
      onDay(3, 1.2, { basis: 'digitised', readingError: 0.12 }),
      onDay(4, 1.8),
      onDay(5, 2, { comparator: '>' }),
      onDay(6, 2, { comparator: '>=' }),
      onDay(8, 1, { comparator: '<' }),
    ],
    { referenceRange: { low: 0.85, high: 1.51, source: 'the report', basis: 'reported' } },
  ),
  width: 720,
} satisfies Specimen;
