import { setKeys } from '../../edits/setKeys';
import type { StepInFile } from '../lessonFile';
import { readLines, readTyped, writeLines } from './typedText';
import type { WriterReading } from './writerReading';

/** What stands over all parts of a step, as the texts of its fields. */
export interface StepTexts {
  readonly title: string;
  readonly minutes: string;
  /** One a line. */
  readonly sources: string;
}

export function writeStepTexts({ title, minutes, sources }: StepInFile): StepTexts {
  return {
    title,
    minutes: minutes === undefined ? '' : String(minutes),
    sources: writeLines(sources),
  };
}

/** The step with what its fields say; its id stays, because links and predictions know it by that. */
export function readStepTexts(
  texts: StepTexts,
  from: StepInFile,
): WriterReading<StepInFile, keyof StepTexts> {
  const title = readTyped(texts.title, from.title);
  if (title === undefined) return { ok: false, field: 'title', problem: 'missing' };
  const typed = texts.minutes.trim();
  const minutes = typed === '' ? undefined : Number(typed);
  if (minutes !== undefined && !(/^\d+(\.\d+)?$/.test(typed) && minutes > 0)) {
    return { ok: false, field: 'minutes', problem: 'minutes' };
  }
  return {
    ok: true,
    value: setKeys(from, { title, minutes, sources: readLines(texts.sources, from.sources) }),
  };
}
