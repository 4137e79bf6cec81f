import { caseWithValues, onDay } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'One value, without a range',
  caseRecord: caseWithValues([onDay(3, 1.1)], { referenceRange: undefined }),
  width: 560,
} satisfies Specimen;
