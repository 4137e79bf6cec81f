import type { FhirWords } from '../../words/enFhir';
import type { FhirResult } from './fhirResult';
import type { Tally } from './tally';

/** Results of one code, one specimen and one unit. */
export interface ResultGroup {
  readonly unit: string;
  readonly results: FhirResult[];
}

/**
 * Results by code, specimen and unit, which are never mixed. A missing value that tells no unit
 * belongs to the one unit its code has; where that is not clear, it is left out.
 */
export function groupResults(
  results: readonly FhirResult[],
  { reasons }: FhirWords,
  tally: Tally,
): ResultGroup[] {
  const groups = new Map<string, Map<string, ResultGroup>>();
  const unitless: FhirResult[] = [];
  for (const result of results) {
    const { unit } = result.amount;
    if (unit === undefined) {
      unitless.push(result);
      continue;
    }
    const units = groups.get(analyteKey(result)) ?? new Map<string, ResultGroup>();
    groups.set(analyteKey(result), units);
    const group = units.get(unit) ?? { unit, results: [] };
    units.set(unit, group);
    group.results.push(result);
  }
  for (const result of unitless) {
    const [group, ...others] = groups.get(analyteKey(result))?.values() ?? [];
    if (group && others.length === 0) group.results.push(result);
    else tally.leaveOut(result.place, group ? reasons.whichUnit : reasons.nothingButMissing);
  }
  return [...groups.values()].flatMap((units) => [...units.values()]);
}

/** What is measured and in what, whatever the unit. */
export function analyteKey({ identity, specimen }: FhirResult): string {
  return JSON.stringify([identity, specimen?.identity ?? '']);
}
