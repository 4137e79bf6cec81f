import { analyteOf, UNIT_OF } from '../domain/analyte';
import { countAlignments } from '../domain/alignments';
import type { CaseTime, Clock } from '../domain/caseTime';
import { compareSpans } from '../domain/caseTime';
import type { EditMark } from '../domain/editMark';
import type { ReferenceRange } from '../domain/quantity';
import type { Observation, RareFacts, Series } from '../domain/series';
import type { ObservationInFile, SeriesInFile } from './caseFile';
import { readTime, type TimeReading } from './readTime';

type RangeInFile = NonNullable<SeriesInFile['referenceRange']>;
type Path = readonly PropertyKey[];

interface Row {
  /** In the file. */
  readonly index: number;
  readonly time: CaseTime;
  readonly observation: ObservationInFile;
}

/** What edits made of a series, by the index of its observations in the file. */
export interface SeriesEdits {
  readonly originalUnit?: string;
  readonly observations: ReadonlyMap<number, EditMark<Observation>>;
}

/** A series of the file as sorted columns; what contradicts itself is logged. */
export function readSeries(
  file: SeriesInFile,
  path: Path,
  reading: TimeReading,
  edits?: SeriesEdits,
): Series {
  checkCode(file, path, reading);
  checkRange(file, path, reading);
  const rows = readRows(file, path, reading);
  const clock = rows[0]?.time.clock ?? 'anchor';
  const stranger = rows.find((row) => row.time.clock !== clock);
  if (stranger) {
    const place = [...path, 'observations', stranger.index, 'time'];
    reading.log.refuse(place, stranger.observation.time, (words) => words.seriesTwoClocks);
  }
  const sorted = [...rows].sort((a, b) => compareSpans(a.time, b.time));
  const series = toColumns(file, sorted, clock, edits);
  checkAlignment(rows, sorted, series, path, reading);
  return series;
}

/** Either/or times hold the order of the file, so that sorting must not move one past another. */
function checkAlignment(
  rows: readonly Row[],
  sorted: readonly Row[],
  series: Series,
  path: Path,
  { log }: TimeReading,
): void {
  const inFile = rows.filter((row) => row.time.alternatives);
  const inTime = sorted.filter((row) => row.time.alternatives);
  const isInOrder = inFile.every((row, index) => row === inTime[index]);
  if (isInOrder && countAlignments(series) > 0) return;
  const times = inFile.map((row) => row.observation.time);
  log.refuse([...path, 'observations'], times, (words) => words.noAlignment);
}

function readRows(file: SeriesInFile, path: Path, reading: TimeReading): Row[] {
  return file.observations.flatMap((observation, index) => {
    const here = [...path, 'observations', index];
    checkValue(observation, file, here, reading);
    checkRange(observation, here, reading);
    const time = readTime(observation.time, [...here, 'time'], reading);
    return time ? [{ index, time, observation }] : [];
  });
}

function toColumns(
  file: SeriesInFile,
  rows: readonly Row[],
  clock: Clock,
  edits: SeriesEdits | undefined,
): Series {
  const rare = new Map<number, RareFacts>();
  rows.forEach((row, index) => {
    const edit = edits?.observations.get(row.index);
    const facts = { ...rareFactsOf(row), ...(edit ? { edit } : {}) };
    if (Object.keys(facts).length > 0) rare.set(index, facts);
  });
  return {
    id: file.id,
    name: file.name,
    unit: file.unit,
    ...(edits?.originalUnit === undefined ? {} : { originalUnit: edits.originalUnit }),
    ...(file.code ? { code: file.code.code } : {}),
    ...(file.referenceRange ? { referenceRange: readRange(file.referenceRange) } : {}),
    clock,
    basis: file.basis,
    start: Float64Array.from(rows, (row) => row.time.start),
    end: Float64Array.from(rows, (row) => row.time.end),
    value: Float64Array.from(rows, (row) => row.observation.value ?? NaN),
    rare,
  };
}

function readRange({ low, high, source, basis }: RangeInFile): ReferenceRange {
  return {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(source === undefined ? {} : { source }),
    assumed: basis === 'assumed',
  };
}

function rareFactsOf({ time, observation }: Row): RareFacts {
  const { comparator, basis, readingError, missing, note, id } = observation;
  const { interpretation, referenceRange } = observation;
  const isPlain = (time.form === 'day' || time.form === 'instant') && !time.aboutStart;
  return {
    ...(isPlain && !time.text && !time.basis ? {} : { time }),
    ...(comparator ? { comparator } : {}),
    ...(basis ? { basis } : {}),
    ...(readingError ? { readingError } : {}),
    ...(missing ? { missingReason: missing } : {}),
    ...(interpretation ? { interpretation } : {}),
    ...(referenceRange ? { referenceRange: readRange(referenceRange) } : {}),
    ...(note ? { note } : {}),
    ...(id ? { id } : {}),
  };
}

function checkValue(
  observation: ObservationInFile,
  { code, unit, referenceRange }: SeriesInFile,
  path: Path,
  { log }: TimeReading,
): void {
  const { value, missing } = observation;
  const high = analyteOf(code?.code) && referenceRange?.high;
  if (value === undefined && missing === undefined) {
    log.refuse(path, observation, (words) => words.valueOrReason);
  } else if (value !== undefined && missing !== undefined) {
    log.refuse([...path, 'missing'], missing, (words) => words.valueAndReason);
  } else if (value !== undefined && value < 0) {
    log.refuse([...path, 'value'], value, (words) => words.valueNegative);
  } else if (value !== undefined && high !== undefined && value > 10 * high) {
    log.note([...path, 'value'], value, (words) => words.valueImplausible(unit));
  }
}

function checkRange(
  { referenceRange }: Pick<SeriesInFile, 'referenceRange'>,
  path: Path,
  { log }: TimeReading,
): void {
  const { low, high } = referenceRange ?? {};
  if (low !== undefined && high !== undefined && low >= high) {
    log.refuse([...path, 'referenceRange'], referenceRange, (words) => words.rangeBackwards);
  }
}

function checkCode({ code, unit }: SeriesInFile, path: Path, { log }: TimeReading): void {
  const known = analyteOf(code?.code);
  if (!known || !code) return;
  const [, property] = known;
  const other = property === 'mass' ? 'substance' : 'mass';
  if (unit === UNIT_OF[other]) {
    log.refuse([...path, 'unit'], unit, (words) =>
      words.codeAgainstUnit(code.code, UNIT_OF[property]),
    );
  }
}
