import letter from '../../../data/zhang-2019.json' with { type: 'json' };
import { caseFrom } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'Events and the words of the source, without any value',
  caseRecord: caseFrom({ ...letter, series: [] }),
  width: 866,
} satisfies Specimen;
