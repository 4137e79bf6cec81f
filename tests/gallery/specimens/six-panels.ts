import { caseFrom, onDay, PHOSPHORUS, RESECTION } from '../../view/caseFrom';
import { seededNumbers } from '../../view/longCase';
import type { Specimen } from '../specimen';

const ANALYTES = [
  ['phosphorus', 'Phosphorus', 'mmol/L', 1.1, 0.85, 1.51],
  ['calcium', 'Calcium', 'mmol/L', 2.3, 2.2, 2.6],
  ['alp', 'Alkaline phosphatase', 'U/L', 160, 40, 130],
  ['pth', 'Parathyroid hormone', 'pg/mL', 60, 15, 65],
  ['creatinine', 'Creatinine', 'umol/L', 80, 60, 110],
  ['fgf23', 'FGF23', 'pg/mL', 90, 20, 60],
] as const;

const random = seededNumbers(7);

export default {
  title: 'Six panels on one clock',
  caseRecord: caseFrom({
    anchor: { event: 'resection' },
    events: [RESECTION],
    series: ANALYTES.map(([id, name, unit, middle, low, high]) => ({
      ...PHOSPHORUS,
      id,
      name,
      unit,
      code: undefined,
      referenceRange: { low, high, source: 'the report', basis: 'reported' },
      observations: Array.from({ length: 14 }, (_, n) =>
        onDay(n * 6 - 20, Number((middle * (0.7 + 0.6 * random())).toPrecision(3))),
      ),
    })),
  }),
  width: 866,
} satisfies Specimen;
