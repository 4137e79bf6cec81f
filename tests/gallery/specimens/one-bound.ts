import { caseWithValues, onDay } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'A range of one bound, assumed; large numbers',
  caseRecord: caseWithValues(
    [onDay(-3, 410_000), onDay(0, 180_000), onDay(2, 90_000), onDay(5, 140_000), onDay(9, 230_000)],
    {
      name: 'Platelets',
      unit: '/uL',
      code: undefined,
      referenceRange: { low: 150_000, source: 'a textbook', basis: 'assumed' },
    },
  ),
  width: 560,
} satisfies Specimen;
