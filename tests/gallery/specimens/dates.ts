import letter from '../../../data/zhang-2019.json' with { type: 'json' };
import { caseFrom } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'A calendar that is made up, and says so',
  caseRecord: caseFrom(letter),
  parameters: { axis: 'dates', unit: 'mg/dL', anchor: 'discharge' },
  width: 720,
} satisfies Specimen;
