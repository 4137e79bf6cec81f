import letter from '../../../data/zhang-2019.json' with { type: 'json' };
import { caseFrom } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'On a phone: ten days around resection',
  caseRecord: caseFrom(letter),
  parameters: { from: '-10', to: '10' },
  width: 360,
} satisfies Specimen;
