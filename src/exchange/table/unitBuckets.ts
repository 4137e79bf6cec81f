import { type Analyte, analyteOf, conversionFactor, UNIT_OF } from '../../domain/analyte';
import type { AnalyteGroup } from './analyteGroups';
import type { FindingLog } from './findingLog';
import { mostFrequent } from '../intake/mostFrequent';
import type { RawResult } from './readResult';
import { readUnit } from '../units/readUnit';
import type { TableMapping } from './tableMapping';

/** The results that become one series, in one unit or converting to it. */
export interface UnitBucket {
  readonly unit: string;
  readonly results: readonly RawResult[];
}

/** The name under which a mapping gives the unit of rows without one. */
export function isUnitGiven({ missingUnits }: TableMapping, analyte: string): boolean {
  return Object.hasOwn(missingUnits, analyte) && (missingUnits[analyte] ?? '').trim() !== '';
}

/**
 * One bucket for each unit of an analyte; amount and mass share one where they convert, in the unit
 * of most results. A result without a unit stays out unless the mapping gives one, and so does one
 * whose code is measured in another unit.
 */
export function sortByUnit(
  group: AnalyteGroup,
  mapping: TableMapping,
  log: FindingLog,
): UnitBucket[] {
  const results = withUnits(group, mapping, log).filter((result) => fitsItsCode(result, log));
  const shared =
    group.analyte && mostFrequent(results.map(({ unit }) => unit).filter(isSwitchable));
  const buckets = new Map<string, RawResult[]>();
  for (const result of results) {
    const unit = shared !== undefined && isSwitchable(result.unit) ? shared : result.unit;
    const bucket = buckets.get(unit);
    if (bucket) bucket.push(result);
    else buckets.set(unit, [result]);
  }
  return [...buckets].map(([unit, inUnit]) => ({ unit, results: inUnit }));
}

/** One analyte in units that do not convert becomes several series, which its author has to hear. */
export function noteUnitsApart(
  name: string,
  buckets: readonly UnitBucket[],
  { notes, words }: FindingLog,
): void {
  // A unit that nobody knows has a note of its own.
  const known = buckets.filter(({ results }) => results[0]?.isUnitKnown !== false);
  if (known.length < 2) return;
  const { unitsApart, unitsApartFound } = words.notes;
  notes.add(name, unitsApartFound(known.map(({ unit }) => unit)), unitsApart);
}

/** The number a result is multiplied by to stand in the unit of its series. */
export function factorTo(unit: string, from: string, analyte: Analyte | undefined): number {
  return conversionFactor(analyte?.codes.substance, from, unit) ?? 1;
}

function isSwitchable(unit: string): boolean {
  return unit === UNIT_OF.substance || unit === UNIT_OF.mass;
}

function withUnits(group: AnalyteGroup, mapping: TableMapping, log: FindingLog): RawResult[] {
  const { words } = log;
  const bare = group.results.filter((result) => result.unit === '');
  if (bare.length === 0) return group.results;
  const name = group.name;
  // A value that is missing has no unit to go wrong: it stands with the others.
  const usual = mostFrequent(group.results.flatMap(({ unit }) => (unit === '' ? [] : [unit])));
  const given = isUnitGiven(mapping, name) ? readUnit(mapping.missingUnits[name] ?? '') : undefined;
  const lacking = bare.filter(({ value }) => value !== undefined || usual === undefined);
  if (given && lacking.length > 0) {
    log.notes.add(
      name,
      words.notes.unitMissingFound(lacking.length),
      words.notes.unitChosen(given.unit),
    );
  } else if (lacking.length > 0) {
    log.unitsMissing.set(
      name,
      lacking.map(({ row }) => row),
    );
  }
  return group.results.flatMap((result) => {
    if (result.unit !== '') return [result];
    if (result.value === undefined && usual !== undefined)
      return [{ ...result, unit: usual, isUnitKnown: true }];
    if (given) return [{ ...result, unit: given.unit, isUnitKnown: given.isKnown }];
    log.leftOut.add(words.reasons.noUnit(name), result.place);
    return [];
  });
}

function fitsItsCode({ code, unit, place }: RawResult, log: FindingLog): boolean {
  const property = analyteOf(code)?.[1];
  if (property === undefined || !isSwitchable(unit) || UNIT_OF[property] === unit) return true;
  log.leftOut.add(log.words.reasons.codeAgainstUnit(code, unit), place);
  return false;
}
