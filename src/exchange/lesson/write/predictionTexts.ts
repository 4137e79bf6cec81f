import { setKeys } from '../../edits/setKeys';
import { writeTimeText } from '../../edits/writeTimeText';
import { readTime, unheardReading } from '../../readTime';
import type { StepInFile } from '../lessonFile';
import { type MomentInFile, readMomentText } from './momentText';
import { readTyped } from './typedText';
import type { WriterReading } from './writerReading';

export type PredictionInFile = NonNullable<StepInFile['prediction']>;

/** A prediction to draw, as the texts of its fields. */
export interface PredictionTexts {
  /** The id of the series. */
  readonly series: string;
  readonly from: string;
  readonly to: string;
  readonly prompt: string;
}

export function writePredictionTexts({ series, from, to, prompt }: PredictionInFile) {
  return { series, from: writeTimeText(from), to: writeTimeText(to), prompt: prompt ?? '' };
}

export function readPredictionTexts(
  texts: PredictionTexts,
  before: PredictionInFile | undefined,
): WriterReading<PredictionInFile, keyof PredictionTexts> {
  const from = readMomentText(texts.from, before?.from);
  if (!from) return { ok: false, field: 'from', problem: 'moment' };
  const to = readMomentText(texts.to, before?.to);
  if (!to) return { ok: false, field: 'to', problem: 'moment' };
  if (isBackwards(from, to)) return { ok: false, field: 'to', problem: 'order' };
  const { series } = texts;
  const value = setKeys<PredictionInFile>(before ?? { series, from, to }, {
    series,
    from,
    to,
    prompt: readTyped(texts.prompt, before?.prompt),
  });
  return { ok: true, value };
}

/** On two clocks nobody can tell before day 0 has its date. */
function isBackwards(from: MomentInFile, to: MomentInFile): boolean {
  const [first, last] = [from, to].map((one) => readTime(one, [], unheardReading()));
  return first?.clock === last?.clock && !!first && !!last && last.end <= first.start;
}
