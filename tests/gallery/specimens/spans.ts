import { caseWithValues, onDay, RESECTION } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

const event = (id: string, title: string, when: object, kind = 'imaging', basis = 'reported') => ({
  id,
  title,
  kind,
  basis,
  ...when,
});

export default {
  title: 'Times as wide as they are known: spans, open ends, about, periods',
  caseRecord: caseWithValues(
    [
      onDay([-24, -16], 0.45, { basis: 'reconstructed' }),
      onDay(-9, 0.4),
      onDay([-4, -2], 0.5),
      onDay([2, 6], 0.7),
      onDay(11, 0.95),
      onDay([20, 34], 1.2, { basis: 'simulated' }),
    ],
    {},
    {
      anchor: { event: 'resection', time: { date: '2018-10-10' } },
      events: [
        RESECTION,
        event('before', 'Before the scan', { time: { before: { day: -12 } } }),
        event('scan', 'Scan', { time: { day: [-12, -7] } }),
        event('after', 'Some time after', { time: { after: { day: 14 } } }),
        event('about', 'About a day', { time: { date: '2018-10-16~' } }, 'laboratory'),
        event('month', 'About October', { time: { date: '2018-10~' } }, 'diagnosis', 'simulated'),
        event(
          'stay',
          'In hospital',
          { period: { start: { day: [-14, -10] }, end: { day: [8, 12] } } },
          'admission',
        ),
        event('illness', 'Illness', { period: { end: { day: 3 } } }, 'symptom'),
        event('visits', 'Follow-up', { period: { start: { day: 12 } } }, 'follow-up'),
      ],
    },
  ),
  width: 866,
} satisfies Specimen;
