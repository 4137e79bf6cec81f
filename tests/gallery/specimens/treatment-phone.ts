import supplements from '../../../data/simulated-supplements.json' with { type: 'json' };
import { caseFrom } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'Treatment on a phone: bars that go on beyond the window, names without room inside',
  caseRecord: caseFrom(supplements),
  parameters: { from: '-10', to: '10' },
  width: 360,
} satisfies Specimen;
