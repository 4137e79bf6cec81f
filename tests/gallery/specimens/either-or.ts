import table from '../../../data/hindawi-2023-case-2.json' with { type: 'json' };
import { caseFrom } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

export default {
  title: 'Each value at one of two times, before and after the incision of day 0',
  caseRecord: caseFrom({
    ...table,
    series: table.series.slice(0, 1),
    events: [
      ...table.events,
      {
        id: 'scan',
        kind: 'imaging',
        title: 'Bone scan',
        time: { oneOf: [{ day: 2 }, { day: 4 }] },
        basis: 'reported',
      },
      {
        id: 'letter',
        kind: 'publication',
        title: 'Letter sent',
        time: { oneOf: [{ day: 6 }, { day: 90 }] },
        basis: 'reported',
      },
    ],
  }),
  width: 866,
} satisfies Specimen;
