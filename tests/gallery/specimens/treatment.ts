import { caseWithValues, onDay, RESECTION } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

const given = (id: string, title: string, when: object, basis = 'reported') => ({
  id,
  title,
  kind: 'medication',
  basis,
  ...when,
});
const lasting = (start?: object, end?: object) => ({
  period: { ...(start ? { start } : {}), ...(end ? { end } : {}) },
});

export default {
  title:
    'Treatment as bars: known, open, unsure, about, cut by the window, short, and a single dose',
  caseRecord: caseWithValues(
    [onDay(-24, 0.45), onDay(-9, 0.4), onDay(2, 0.5), onDay(11, 0.95), onDay(30, 1.2)],
    {},
    {
      anchor: { event: 'resection', time: { date: '2018-10-10' } },
      events: [
        RESECTION,
        given('before', 'Calcitriol 0.5 µg × 2', lasting({ day: -60 }, { day: 4 })),
        given('until', 'Cholecalciferol 800 IU', lasting(undefined, { day: -12 })),
        given('high', 'Phosphate 500 mg × 4', lasting({ day: 1 }, { day: 14 })),
        given('low', 'Phosphate 250 mg × 4', lasting({ day: 14 }, { day: 28 }), 'simulated'),
        given('unsure', 'Calcium 500 mg × 3', lasting({ day: [1, 5] }, { day: [20, 30] })),
        given('since', 'Magnesium 300 mg', lasting({ day: 12 })),
        given(
          'about',
          'Prednisone 20 mg',
          lasting({ date: '2018-09-22~' }, { date: '2018-10-02~' }),
        ),
        given('short', 'Cefazolin 1 g × 3', lasting({ day: 0 }, { day: 1 })),
        given('day', 'Paracetamol', lasting({ day: 20 }, { day: 20 })),
        given('dose', 'Furosemide 40 mg', { time: { day: 6 } }),
        given('sometime', 'Denosumab 60 mg', { time: { day: [22, 26] } }),
      ],
    },
  ),
  parameters: { from: '-25', to: '32' },
  width: 866,
} satisfies Specimen;
