import type { CasePeriod, CaseTime } from '../domain/caseTime';
import type { CaseRecord, Preset, SourceWords } from '../domain/caseRecord';
import type { ClinicalEvent } from '../domain/clinicalEvent';
import type { EditMark } from '../domain/editMark';
import type { CaseFile, EventInFile } from './caseFile';
import { readAnchor } from './readAnchor';
import { readSeries, type SeriesEdits } from './readSeries';
import { readTime, type TimeReading } from './readTime';

type Path = readonly PropertyKey[];
type PeriodInFile = NonNullable<EventInFile['period']>;

/** What edits made of a case, by the ids of its series and events. */
export interface CaseEdits {
  readonly series: ReadonlyMap<string, SeriesEdits>;
  readonly events: ReadonlyMap<string, EditMark<ClinicalEvent>>;
}

/**
 * A file of the right shape as a case; what its times say is checked against each other and logged.
 * That its names hold together is checked by whoever does not know it yet (`checkReferences`).
 */
export function readCaseFile(file: CaseFile, reading: TimeReading, edits?: CaseEdits): CaseRecord {
  const { id, title, subject, claim, caution, disclaimer, source } = file;
  const events = file.events.map((event, index) => {
    const edit = edits?.events.get(event.id);
    return { ...readEvent(event, ['events', index], reading), ...(edit ? { edit } : {}) };
  });
  const anchor = file.anchor && readAnchor(file.anchor, events, ['anchor'], reading);
  const caseRecord: CaseRecord = {
    id,
    title,
    ...(subject ? { subject } : {}),
    ...(claim ? { claim } : {}),
    ...(caution ? { caution } : {}),
    ...(disclaimer ? { disclaimer } : {}),
    ...(anchor ? { anchor } : {}),
    series: file.series.map((series, index) =>
      readSeries(series, ['series', index], reading, edits?.series.get(series.id)),
    ),
    events,
    words: (file.words ?? []).map((words, index) => readWords(words, ['words', index], reading)),
    presets: (file.presets ?? []).flatMap((preset, index) =>
      readPreset(preset, ['presets', index], reading),
    ),
    source: {
      citation: source.citation,
      ...(source.doi ? { doi: source.doi } : {}),
      ...(source.url ? { url: source.url } : {}),
      ...(source.licence ? { licence: source.licence } : {}),
    },
  };
  noteOffsets(reading);
  return caseRecord;
}

/** An event of the file; what contradicts itself is logged. */
export function readEvent(file: EventInFile, path: Path, reading: TimeReading): ClinicalEvent {
  const { id, kind, title, summary, details, figurePanel, locator, basis } = file;
  if ((file.time === undefined) === (file.period === undefined)) {
    reading.log.refuse(path, file, (words) => words.timeOrPeriod);
  }
  const time = file.time && readTime(file.time, [...path, 'time'], reading);
  const period = file.period && readPeriod(file.period, [...path, 'period'], reading);
  return {
    id,
    kind,
    title,
    basis,
    ...(time ? { time } : {}),
    ...(period ? { period } : {}),
    ...(summary ? { summary } : {}),
    ...(details ? { details } : {}),
    ...(figurePanel ? { figurePanel } : {}),
    ...(locator ? { locator } : {}),
  };
}

/** A period of the file; what contradicts itself is logged. */
export function readPeriod(file: PeriodInFile, path: Path, reading: TimeReading): CasePeriod {
  const start = file.start && readTime(file.start, [...path, 'start'], reading);
  const end = file.end && readTime(file.end, [...path, 'end'], reading);
  if (!file.start && !file.end) {
    reading.log.refuse(path, file, (words) => words.timeEmpty);
  } else if (start && end) {
    checkOrder(start, end, file, path, reading);
  }
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

function checkOrder(
  start: CaseTime,
  end: CaseTime,
  found: unknown,
  path: Path,
  { log }: TimeReading,
): void {
  if (start.clock !== end.clock) log.refuse(path, found, (words) => words.timeTwoClocks);
  else if (end.end <= start.start) log.refuse(path, found, (words) => words.timeBackwards);
}

function readWords(
  file: NonNullable<CaseFile['words']>[number],
  path: Path,
  reading: TimeReading,
): SourceWords {
  const { text, basis, figurePanel, locator } = file;
  return {
    text,
    basis,
    ...readPeriod(file.period, [...path, 'period'], reading),
    ...(figurePanel ? { figurePanel } : {}),
    ...(locator ? { locator } : {}),
  };
}

function readPreset(
  file: NonNullable<CaseFile['presets']>[number],
  path: Path,
  reading: TimeReading,
): Preset[] {
  const from = readTime(file.from, [...path, 'from'], reading);
  const to = readTime(file.to, [...path, 'to'], reading);
  if (!from || !to) return [];
  checkOrder(from, to, file, path, reading);
  const { id, title, opensOn } = file;
  return [{ id, title, from, to, ...(opensOn ? { opensOn } : {}) }];
}

function noteOffsets({ log, offsets }: TimeReading): void {
  if (offsets.size > 1) log.note([], [...offsets].join(', '), (words) => words.mixedOffsets);
  else if (offsets.has('Z')) log.note([], 'Z', (words) => words.onlyUtc);
}
