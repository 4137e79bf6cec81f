import { analyteOf } from '../../domain/analyte';
import type { FhirWords } from '../../words/enFhir';
import type { FhirResult } from './fhirResult';
import { analyteKey, groupResults, type ResultGroup } from './groupResults';
import { IdWriter } from '../intake/idWriter';
import { mostFrequent } from '../intake/mostFrequent';
import { loincOf } from './readConcept';
import type { Tally } from './tally';
import { writeSeries, type WrittenSeries } from './writeSeries';

/** The series that results make, the most useful first. */
export function gatherSeries(
  results: readonly FhirResult[],
  words: FhirWords,
  tally: Tally,
): WrittenSeries[] {
  for (const result of results) noteResult(result, words, tally);
  const groups = groupResults(results, words, tally);
  const ids = new IdWriter();
  const named = groups.map((group) => ({ group, name: nameGroup(group) }));
  const written = named.flatMap(({ group, name }) => {
    const isShared = named.some(
      (other) => other.name === name && specimenOf(other.group) !== specimenOf(group),
    );
    const full = addSpecimen(name, specimenOf(group), isShared, words);
    const code = group.results[0] && loincOf(group.results[0].concept)?.code;
    const id = ids.write(full, ...(code ? [code] : []));
    const series = writeSeries(group, { id, name: full }, words, tally);
    return series ? [series] : [];
  });
  noteSplit(groups, words, tally);
  return written.sort(compareRank);
}

function noteResult({ place, amount, chosenRange }: FhirResult, words: FhirWords, tally: Tally) {
  const { unit = '', unitInFile, textInFile, value, comparator = '' } = amount;
  if (chosenRange.note) tally.note(place, chosenRange.note);
  if (unitInFile !== undefined) {
    tally.note(place, { found: unitInFile, expected: words.unitRead(unit) });
  }
  if (textInFile !== undefined) {
    const expected = words.numberRead(`${comparator}${value ?? ''}`, unit);
    tally.note(place, { found: textInFile, expected });
  }
}

/** Codes alone are told by several names now and then; the most frequent is the one. */
function nameGroup({ results }: ResultGroup): string {
  return mostFrequent(results, ({ name }) => name)?.name ?? '';
}

function specimenOf({ results }: ResultGroup): string | undefined {
  return results[0]?.specimen?.name;
}

/** Serum and blood are what a reader takes for granted; urine is said. */
function addSpecimen(
  name: string,
  specimen: string | undefined,
  isShared: boolean,
  words: FhirWords,
): string {
  if (specimen === undefined || name.toLowerCase().includes(specimen.toLowerCase())) return name;
  const isUsual = /serum|plasma|blood/i.test(specimen);
  return isShared || !isUsual ? words.nameInSpecimen(name, specimen) : name;
}

/** One analyte in several units or under several codes stays apart, and the author hears of it. */
function noteSplit(groups: readonly ResultGroup[], words: FhirWords, tally: Tally): void {
  const families = new Map<string, ResultGroup[]>();
  for (const group of groups) {
    const [first] = group.results;
    if (!first) continue;
    const known = analyteOf(loincOf(first.concept)?.code)?.[0].name;
    const key = known === undefined ? analyteKey(first) : `${known} ${specimenOf(group) ?? ''}`;
    families.set(key, [...(families.get(key) ?? []), group]);
  }
  for (const family of families.values()) {
    const units = family.map(({ unit }) => unit);
    const [first] = family;
    if (!first || new Set(units).size < 2) continue;
    tally.note(nameGroup(first), { found: words.units(units), expected: words.keptApart });
  }
}

const CATEGORIES = ['laboratory', 'vital-signs', 'exam', 'procedure', 'imaging'];

/** A course before single values, what converts first, laboratory before bedside, then by count. */
function compareRank(one: WrittenSeries, other: WrittenSeries): number {
  const [first, second] = [rankOf(one), rankOf(other)];
  const at = first.findIndex((rank, index) => rank !== second[index]);
  if (at === -1) return one.series.name.localeCompare(other.series.name, 'en');
  return (first[at] ?? 0) - (second[at] ?? 0);
}

function rankOf({ series, detail }: WrittenSeries): number[] {
  const category = CATEGORIES.indexOf(detail.category ?? '');
  const values = detail.count - detail.missing;
  return [
    values > 1 ? 0 : 1,
    analyteOf(series.code?.code) ? 0 : 1,
    category === -1 ? CATEGORIES.length : category,
    -values,
  ];
}
