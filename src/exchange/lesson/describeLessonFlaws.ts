import type { IssueWords } from '../../words/enIssues';
import type { CaseFile } from '../caseFile';
import type { CaseIssue } from '../caseIssue';
import { describeSchemaIssue } from '../describeSchemaIssue';
import { setAsideExtensions } from '../setAsideExtensions';
import { lessonSchema } from './lessonFile';

/**
 * Why the lesson of a document would be set aside, each with its place in the file; empty where it
 * would be shown, or there is none.
 */
export function describeLessonFlaws(
  { lesson }: Pick<CaseFile, 'lesson'>,
  words: IssueWords,
): CaseIssue[] {
  if (lesson === undefined) return [];
  const file = { lesson: setAsideExtensions(lesson) };
  const checked = lessonSchema.safeParse(file.lesson);
  return (checked.error?.issues ?? []).flatMap((issue) =>
    describeSchemaIssue({ ...issue, path: ['lesson', ...issue.path] }, file, words),
  );
}
