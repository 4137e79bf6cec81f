import { caseFrom } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'No series and no events',
  caseRecord: caseFrom(),
  width: 560,
} satisfies Specimen;
