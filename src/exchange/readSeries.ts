import { analyteOf, UNIT_OF } from '../domain/analyte';
import { countAlignments } from '../domain/alignments';
import type { EditMark } from '../domain/editMark';
import type { ReferenceRange } from '../domain/quantity';
import type { Observation, RareFacts, Series } from '../domain/series';
import type { ObservationInFile, SeriesInFile } from './caseFile';
import { type ObservationRows, type OddRow, orderOf, readRows } from './observationRows';
import { readTime, type TimeReading } from './readTime';

type RangeInFile = NonNullable<SeriesInFile['referenceRange']>;
type Path = readonly PropertyKey[];

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
  const most = mostPlausible(file);
  const rows = readRows(file, most, reading, (observation, index) => {
    const here = [...path, 'observations', index];
    checkValue(observation, file, here, reading);
    checkRange(observation, here, reading);
    return readTime(observation.time, [...here, 'time'], reading);
  });
  const { stranger } = rows;
  if (stranger !== undefined) {
    const place = [...path, 'observations', stranger, 'time'];
    reading.log.refuse(place, file.observations[stranger]?.time, (words) => words.seriesTwoClocks);
  }
  const order = orderOf(rows);
  const series = toColumns(file, rows, order, edits);
  checkAlignment(rows, order, series, path, reading);
  return series;
}

/** Either/or times hold the order of the file, so that sorting must not move one past another. */
function checkAlignment(
  { odd }: ObservationRows,
  order: Uint32Array | undefined,
  series: Series,
  path: Path,
  { log }: TimeReading,
): void {
  const inFile = [...odd.values()].filter((row) => row.time.alternatives);
  if (inFile.length === 0) return;
  const inTime = [...(order ?? odd.keys())]
    .map((place) => odd.get(place))
    .filter((row) => row?.time.alternatives);
  const isInOrder = inFile.every((row, index) => row === inTime[index]);
  if (isInOrder && countAlignments(series) > 0) return;
  const times = inFile.map((row) => row.observation.time);
  log.refuse([...path, 'observations'], times, (words) => words.noAlignment);
}

function toColumns(
  file: SeriesInFile,
  rows: ObservationRows,
  order: Uint32Array | undefined,
  edits: SeriesEdits | undefined,
): Series {
  const { odd, clock } = rows;
  const rare = new Map<number, RareFacts>();
  const count = odd.size > 0 || edits ? (order ?? rows.start).length : 0;
  for (let index = 0; index < count; index += 1) {
    const place = order ? (order[index] ?? NaN) : index;
    const edit = edits?.observations.get(place);
    const row = odd.get(place);
    const facts = { ...(row ? rareFactsOf(row) : {}), ...(edit ? { edit } : {}) };
    if (Object.keys(facts).length > 0) rare.set(index, facts);
  }
  const inOrder = (column: Float64Array) =>
    order ? Float64Array.from(order, (place) => column[place] ?? NaN) : column;
  return {
    id: file.id,
    name: file.name,
    unit: file.unit,
    ...(edits?.originalUnit === undefined ? {} : { originalUnit: edits.originalUnit }),
    ...(file.code ? { code: file.code.code } : {}),
    ...(file.referenceRange ? { referenceRange: readRange(file.referenceRange) } : {}),
    clock,
    basis: file.basis,
    start: inOrder(rows.start),
    end: inOrder(rows.end),
    value: inOrder(rows.value),
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

function rareFactsOf({ time, observation }: OddRow): RareFacts {
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
  if (value === undefined && missing === undefined) {
    log.refuse(path, observation, (words) => words.valueOrReason);
  } else if (value !== undefined && missing !== undefined) {
    log.refuse([...path, 'missing'], missing, (words) => words.valueAndReason);
  } else if (value !== undefined && value < 0) {
    log.refuse([...path, 'value'], value, (words) => words.valueNegative);
  } else if (value !== undefined && value > mostPlausible({ code, referenceRange })) {
    log.note([...path, 'value'], value, (words) => words.valueImplausible(unit));
  }
}

/** A value of a known analyte beyond ten times its range is noted. */
export function mostPlausible({
  code,
  referenceRange,
}: Pick<SeriesInFile, 'code' | 'referenceRange'>): number {
  return analyteOf(code?.code) ? 10 * (referenceRange?.high ?? Infinity) : Infinity;
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
