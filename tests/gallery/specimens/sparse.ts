import letter from '../../../data/zhang-2019.json' with { type: 'json' };
import { caseFrom } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'Sparse values that are no data, the words of the source, years of history',
  caseRecord: caseFrom(letter),
  width: 866,
} satisfies Specimen;
