import type { WriterReading } from '../../../exchange/lesson/write/writerReading';
import type { LessonWriterWords } from '../../../words/enLessonWriter';
import { type FieldState, useDrafts } from '../../edit/useDrafts';

/**
 * The fields of something in a lesson, each tried when it is left.
 *
 * @param written what the lesson says
 * @param read what the fields say, or which of them cannot be read
 * @param make puts it into the lesson, or says what keeps it out
 */
export function useWrittenTexts<Name extends string, T>(
  written: Readonly<Record<Name, string>>,
  read: (texts: Readonly<Record<Name, string>>) => WriterReading<T, Name>,
  make: (value: T, visit: string) => string | undefined,
  { problem }: LessonWriterWords,
): (name: Name) => FieldState {
  return useDrafts<Name>(written, (texts, visit) => {
    const reading = read(texts);
    return reading.ok ? make(reading.value, visit) : problem[reading.problem];
  });
}
