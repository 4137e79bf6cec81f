import type { CaseRecord } from '../../../src/domain/caseRecord';
import { caseFrom, PHOSPHORUS, RESECTION } from '../caseFrom';

const CODED = [
  ['serum-p', '14879-1', 'mmol/L'],
  ['urine-p', '13539-2', 'mmol/L'],
  ['serum-cr', '14682-9', 'umol/L'],
  ['urine-cr', '14683-7', 'mmol/L'],
] as const;

/** A case with the four inputs of TmP/GFR on day 0; `more` is about its urine phosphate. */
export function caseWithTmp(
  values: readonly [number, number, number, number],
  more: object = {},
): CaseRecord {
  return caseFrom({
    anchor: { event: 'resection' },
    events: [RESECTION],
    series: CODED.map(([id, code, unit], n) => ({
      ...PHOSPHORUS,
      id,
      name: id,
      unit,
      code: { system: 'http://loinc.org', code },
      observations: [{ time: { day: 0 }, value: values[n], ...(n === 1 ? more : {}) }],
    })),
  });
}
