import type { EventInFile } from '../../caseFile';
import { readEventTexts, writeEventTexts } from '../../edits/eventTexts';
import { setKeys } from '../../edits/setKeys';
import type { ViewInFile } from '../lessonFile';
import { isTime } from './momentText';
import { readTyped } from './typedText';
import type { WriterReading } from './writerReading';

export type EvidenceInFile = NonNullable<ViewInFile['evidence']>[number];

/** What other patients showed, as texts; of a moment `time`, of a stretch `start` and `end`. */
export interface EvidenceTexts {
  readonly title: string;
  /** `moment` or `period`. */
  readonly lasts: string;
  readonly time: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly source: string;
}

export function writeEvidenceTexts(evidence: EvidenceInFile): EvidenceTexts {
  const { title, lasts, time, start, end, summary } = writeEventTexts(asEvent(evidence));
  return { title, lasts, time, start, end, summary, source: evidence.source };
}

/** The evidence that the fields say; its times are read as those of an event. */
export function readEvidenceTexts(
  texts: EvidenceTexts,
  from: EvidenceInFile,
): WriterReading<EvidenceInFile, keyof EvidenceTexts> {
  const title = readTyped(texts.title, from.title);
  if (title === undefined) return { ok: false, field: 'title', problem: 'missing' };
  const source = readTyped(texts.source, from.source);
  if (source === undefined) return { ok: false, field: 'source', problem: 'missing' };
  const event = asEvent(from);
  const read = readEventTexts({ ...writeEventTexts(event), ...texts }, event);
  if (!read.ok) return { ok: false, field: fieldOf(read.field), problem: 'time' };
  const { time, period } = read.value;
  if (time && !isTime(time)) return { ok: false, field: 'time', problem: 'time' };
  if (period?.start && !isTime(period.start)) {
    return { ok: false, field: 'start', problem: 'time' };
  }
  if (period?.end && !isTime(period.end)) return { ok: false, field: 'end', problem: 'time' };
  if (!time && !period?.start && !period?.end) {
    return { ok: false, field: 'start', problem: 'missing' };
  }
  const summary = readTyped(texts.summary, from.summary);
  return { ok: true, value: setKeys(from, { title, time, period, summary, source }) };
}

function asEvent({ id, title, time, period, summary }: EvidenceInFile): EventInFile {
  return {
    id,
    kind: 'follow-up',
    title,
    basis: 'reported',
    ...(time ? { time } : {}),
    ...(period ? { period } : {}),
    ...(summary === undefined ? {} : { summary }),
  };
}

function fieldOf(field: string): 'time' | 'start' | 'end' {
  return field === 'start' || field === 'end' ? field : 'time';
}
