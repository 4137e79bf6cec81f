import type { CaseFile } from '../caseFile';
import { setAsideExtensions } from '../setAsideExtensions';
import { type LessonInFile, lessonSchema } from './lessonFile';

/**
 * The lesson of a document as it stands there, keys of other tools included.
 *
 * @returns undefined where there is none, or none of the right shape
 */
export function lessonOf({ lesson }: Pick<CaseFile, 'lesson'>): LessonInFile | undefined {
  if (lesson === undefined) return undefined;
  const isLesson = lessonSchema.safeParse(setAsideExtensions(lesson)).success;
  return isLesson ? (lesson as LessonInFile) : undefined;
}
