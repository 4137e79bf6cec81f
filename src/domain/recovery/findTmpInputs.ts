import type { CaseRecord } from '../caseRecord';
import type { CaseTime } from '../caseTime';
import { type Observation, observationAt, type Series } from '../series';
import { type Concentration, TMP_INPUTS, type TmpInput } from './tmpGfr';

/** LOINC, amount of substance and mass in a volume. Rates of a 24 h collection will not do. */
const CODES: Readonly<Record<TmpInput, readonly string[]>> = {
  serumPhosphate: ['14879-1', '2777-1'],
  urinePhosphate: ['13539-2', '2778-9'],
  serumCreatinine: ['14682-9', '2160-0'],
  urineCreatinine: ['14683-7', '2161-8'],
};

export interface FoundInput {
  readonly series: Series;
  readonly observation: Observation;
  readonly concentration: Concentration;
}

/** Four inputs drawn at one time, or the input of which that time has several. */
export interface TmpPairing {
  readonly time: CaseTime;
  readonly inputs?: Readonly<Record<TmpInput, FoundInput>>;
  readonly twice?: TmpInput;
}

/**
 * The times at which all four inputs of TmP/GFR were drawn: values whose time is the same day or
 * the same minute. Nothing is paired across days, and neither either/or times nor stretches are,
 * because two values somewhere in one week are not simultaneous.
 */
export function findTmpInputs(caseRecord: CaseRecord): TmpPairing[] {
  const found = TMP_INPUTS.map((input) => valuesByTime(caseRecord, CODES[input]));
  const [first, ...others] = found;
  return [...(first ?? [])].flatMap(([key, values]): TmpPairing[] => {
    const all = [values, ...others.map((one) => one.get(key) ?? [])];
    const time = values[0]?.observation.time;
    if (!time || all.some((one) => one.length === 0)) return [];
    const twice = TMP_INPUTS.find((_, n) => (all[n]?.length ?? 0) > 1);
    if (twice) return [{ time, twice }];
    const inputs = Object.fromEntries(TMP_INPUTS.map((input, n) => [input, all[n]?.[0]]));
    return [{ time, inputs: inputs as unknown as Record<TmpInput, FoundInput> }];
  });
}

function valuesByTime(
  { series: list }: CaseRecord,
  codes: readonly string[],
): Map<string, FoundInput[]> {
  const found = new Map<string, FoundInput[]>();
  for (const series of list) {
    if (series.code === undefined || !codes.includes(series.code)) continue;
    for (let index = 0; index < series.start.length; index += 1) {
      const observation = observationAt(series, index);
      const { time, value, comparator } = observation;
      const isPoint = time.form === 'day' || time.form === 'instant';
      if (value === undefined || !isPoint || time.aboutStart || time.aboutEnd) continue;
      const key = [time.clock, time.start, time.end].join(' ');
      const concentration = { value, unit: series.unit, ...(comparator ? { comparator } : {}) };
      found.set(key, [...(found.get(key) ?? []), { series, observation, concentration }]);
    }
  }
  return found;
}
