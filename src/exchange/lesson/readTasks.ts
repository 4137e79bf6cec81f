import { conversionFactor } from '../../domain/analyte';
import type { LessonQuestion, OfferedRange, PredictionTask } from '../../domain/lesson';
import { readTime } from '../readTime';
import type { LessonInFile, QuestionInFile } from './lessonFile';
import type { LessonReading } from './lessonReading';

type Path = readonly PropertyKey[];
type StepInFile = LessonInFile['steps'][number];

/** One right answer at least makes a choice, an order makes an order, and else it is open. */
export function readQuestion(
  { prompt, choices, order, because }: QuestionInFile,
  path: Path,
  { log }: LessonReading,
): LessonQuestion {
  const reason = because === undefined ? {} : { because };
  if (order && order.length > 1) return { kind: 'order', prompt, items: order, ...reason };
  if (!choices || choices.length < 2) return { kind: 'open', prompt, ...reason };
  if (!choices.some(({ isRight }) => isRight)) {
    log.note([...path, 'choices'], undefined, (words) => words.lessonNoRightChoice);
  }
  return {
    kind: 'choice',
    prompt,
    choices: choices.map((choice) => ({
      text: choice.text,
      isRight: choice.isRight ?? false,
      ...(choice.because === undefined ? {} : { because: choice.because }),
    })),
    ...reason,
  };
}

export function readPrediction(
  file: NonNullable<StepInFile['prediction']>,
  id: string,
  path: Path,
  reading: LessonReading,
): PredictionTask | undefined {
  const from = readTime(file.from, [...path, 'from'], reading.times);
  const to = readTime(file.to, [...path, 'to'], reading.times);
  if (!reading.isSeries(file.series, [...path, 'series']) || !from || !to) return undefined;
  const { series: seriesId, prompt } = file;
  return { id, seriesId, from, to, ...(prompt === undefined ? {} : { prompt }) };
}

/** Ranges in the unit of their series; one in a unit that does not convert is noted. */
export function readRanges(
  ranges: NonNullable<StepInFile['ranges']>,
  path: Path,
  reading: LessonReading,
): OfferedRange[] {
  return ranges.flatMap(({ series: seriesId, label, unit, low, high, source }, index) => {
    const place = [...path, index];
    if (!reading.isSeries(seriesId, [...place, 'series'])) return [];
    const series = reading.caseRecord.series.find(({ id }) => id === seriesId);
    const factor = series && conversionFactor(series.code, unit, series.unit);
    if (factor === undefined) {
      reading.log.note([...place, 'unit'], unit, (words) => words.lessonUnit);
      return [];
    }
    const range = {
      assumed: true,
      source,
      ...(low === undefined ? {} : { low: low * factor }),
      ...(high === undefined ? {} : { high: high * factor }),
    };
    return [{ seriesId, label, range }];
  });
}
