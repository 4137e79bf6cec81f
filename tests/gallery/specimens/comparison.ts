import table from '../../../data/hindawi-2023-case-2.json' with { type: 'json' };
import persistent from '../../../data/simulated-persistent.json' with { type: 'json' };
import letter from '../../../data/zhang-2019.json' with { type: 'json' };
import { caseFrom } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'Three cases from their own day 0, with two ranges, names at the lines and a lane each',
  caseRecord: caseFrom(letter),
  others: [caseFrom(table), caseFrom(persistent)],
  width: 866,
} satisfies Specimen;
