import { caseFrom, onDay, PHOSPHORUS } from '../../view/caseFrom';
import type { Specimen } from '../specimen';

const event = (id: string, title: string, day: number, kind: string) => ({
  id,
  title,
  kind,
  time: { day },
  basis: 'reported',
});

export default {
  title: 'Names that do not fit, on a small screen',
  caseRecord: caseFrom({
    anchor: { event: 'operation' },
    disclaimer:
      'Every value of this curve was placed so that it fits the words of the source, which prints none.',
    series: [
      {
        ...PHOSPHORUS,
        name: 'Inorganic phosphorus in serum or plasma, fasting, in the morning',
        basis: 'simulated',
        referenceRange: {
          low: 0.85,
          high: 1.51,
          source: 'the standard WS/T 404.6 of 2015 for men and women of 20 to 79 years',
          basis: 'assumed',
        },
        observations: [onDay(-8, 0.5), onDay(-3, 0.4), onDay(2, 0.8), onDay(9, 1.2)],
      },
    ],
    events: [
      event(
        'operation',
        'Resection of the subcutaneous mass and of the axillary nodes',
        0,
        'procedure',
      ),
      event('biopsy', 'Ultrasound-guided core biopsy', -5, 'pathology'),
      event('scan', 'Whole-body 68Ga-DOTATATE PET/CT', -7, 'imaging'),
      event('call', '随访：患者自述血磷正常', 8, 'follow-up'),
      event('letter', 'Letter received by the journal', -9, 'publication'),
    ],
    words: [
      {
        text: 'serum phosphorus and its loss in the urine recovered rapidly',
        period: { start: { day: 0 }, end: { day: 7 } },
        basis: 'reported',
      },
    ],
  }),
  width: 390,
} satisfies Specimen;
