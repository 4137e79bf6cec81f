import table from '../../../data/hindawi-2023-case-2.json' with { type: 'json' };
import { caseFrom } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'Two panels on one clock, one with a cut axis',
  caseRecord: caseFrom(table),
  parameters: { from: '-7', to: '91' },
  width: 866,
} satisfies Specimen;
