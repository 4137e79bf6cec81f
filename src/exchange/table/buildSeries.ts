import { analyteOf, UNIT_OF } from '../../domain/analyte';
import type { ObservationInFile, SeriesInFile } from '../caseFile';
import { type AnalyteGroup, isLoinc } from './analyteGroups';
import type { Breathe } from './breathe';
import { buildObservation } from './buildObservation';
import { chooseRange } from './chooseRange';
import type { FindingLog } from './findingLog';
import type { IdWriter } from '../intake/idWriter';
import { mostFrequent } from '../intake/mostFrequent';
import type { RawResult } from './readResult';
import type { UnitBucket } from './unitBuckets';
import { countsDays } from './writeTime';

/** One series of the results of one analyte that share a unit; none where all of them stay out. */
export async function buildSeries(
  group: AnalyteGroup,
  bucket: UnitBucket,
  ids: IdWriter,
  log: FindingLog,
  breathe: Breathe,
): Promise<SeriesInFile | undefined> {
  const results = onOneClock(group, bucket.results, log);
  if (results.length === 0) return undefined;
  await breathe();
  const { unit } = bucket;
  const basis = mostFrequent(results.map((one) => one.basis ?? 'reported')) ?? 'reported';
  noteUnits(group, unit, results, log);
  const range = chooseRange(group, unit, results, log);
  const code = codeOf(group, unit, results);
  const high = range.ofSeries?.high;
  const observations: ObservationInFile[] = [];
  for (const result of results) {
    const observation = buildObservation(result, { group, unit, basis, range, words: log.words });
    observations.push(observation);
    const isFarAbove = group.analyte && high !== undefined && (observation.value ?? 0) > 10 * high;
    if (isFarAbove) {
      log.notes.add(result.place, String(result.value), log.words.notes.implausible(unit));
    }
    if (observations.length % 256 === 0) await breathe();
  }
  noteSameTimes(group, observations, log);
  return {
    id: ids.writeOr('series', group.analyte?.name ?? group.name),
    name: group.name,
    ...(code === undefined ? {} : { code: { system: 'http://loinc.org', code } }),
    unit,
    basis,
    ...(range.ofSeries ? { referenceRange: range.ofSeries } : {}),
    observations,
  };
}

/** Days and dates stand on two clocks, and a series on one: that of most of its times. */
function onOneClock(
  { name }: AnalyteGroup,
  results: readonly RawResult[],
  log: FindingLog,
): readonly RawResult[] {
  const inDays = results.filter(({ time }) => countsDays(time)).length;
  if (inDays === 0 || inDays === results.length) return results;
  const keepsDays = inDays > results.length / 2;
  return results.filter(({ time, place }) => {
    const isKept = countsDays(time) === keepsDays;
    if (!isKept) log.leftOut.add(log.words.reasons.otherClock(name), place);
    return isKept;
  });
}

/** The table's own LOINC code wins; a known analyte has one by its unit. */
function codeOf(
  { analyte, code }: AnalyteGroup,
  unit: string,
  results: readonly RawResult[],
): string | undefined {
  if (!analyte) return isLoinc(code) ? code : undefined;
  if (unit === UNIT_OF.substance) return analyte.codes.substance;
  if (unit === UNIT_OF.mass) return analyte.codes.mass;
  return results.map((one) => one.code).find((one) => analyteOf(one) !== undefined);
}

function noteUnits(
  { name, analyte }: AnalyteGroup,
  unit: string,
  results: readonly RawResult[],
  log: FindingLog,
): void {
  const { notes } = log.words;
  const others = results.filter((one) => one.unit !== unit && one.value !== undefined);
  if (others.length > 0 && analyte) {
    const found = notes.convertedFound(others.length, others[0]?.unit ?? '');
    log.notes.add(name, found, notes.converted(unit, analyte.molarMass));
  }
  const byCase = results.find((one) => one.unitByCase !== undefined)?.unitByCase;
  if (byCase !== undefined) {
    log.notes.add(name, log.words.quoted(byCase), notes.unitByCase(unit));
  }
  if (results[0]?.isUnitKnown === false) {
    log.notes.add(name, log.words.quoted(unit), notes.unitUnknown);
  }
}

function noteSameTimes(
  { name }: AnalyteGroup,
  observations: readonly ObservationInFile[],
  log: FindingLog,
): void {
  if (areInOrder(observations)) return;
  const times = new Set<string>();
  let again = 0;
  for (const { time } of observations) {
    const key = 'date' in time ? time.date : JSON.stringify(time);
    if (times.has(key)) again += 1;
    times.add(key);
  }
  const { notes } = log.words;
  if (again > 0) log.notes.add(name, notes.resultsAtOnceFound(again), notes.resultsAtOnce);
}

/** True for dates of one length each later than the one before, of which no two are the same. */
function areInOrder(observations: readonly ObservationInFile[]): boolean {
  let before = '';
  for (const { time } of observations) {
    const date = 'date' in time ? time.date : '';
    const isNext = date > before && (before === '' || date.length === before.length);
    if (!isNext) return false;
    before = date;
  }
  return true;
}
