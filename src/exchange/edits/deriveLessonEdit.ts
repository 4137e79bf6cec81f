import type { CaseFile } from '../caseFile';
import type { LessonInFile, StepInFile } from '../lesson/lessonFile';
import { type CaseEdit, LESSON_FIELDS } from './caseEdit';
import { changeOf } from './changeFields';
import { changesOf } from './deriveFieldEdit';
import { isSameJson } from './isSameJson';

/** The edit that gives a case another lesson as a whole, or none. */
export function deriveWholeLessonEdit(
  document: CaseFile,
  to: LessonInFile | undefined,
): CaseEdit | undefined {
  const change = changeOf(document, 'lesson', to);
  return change && { kind: 'changeCase', fields: [change] };
}

/** The edit that gives a lesson other fields beside its steps; undefined where nothing changes. */
export function deriveLessonEdit(
  from: LessonInFile,
  to: Omit<LessonInFile, 'steps'>,
): CaseEdit | undefined {
  const fields = changesOf(from, to, LESSON_FIELDS);
  return fields.length === 0 ? undefined : { kind: 'changeLesson', fields };
}

/**
 * The edit that changes a step in its place; undefined where nothing changes. What changes in one
 * part alone is told of that part, so that a letter there does not put all parts into the log.
 */
export function deriveStepEdit(
  { steps }: LessonInFile,
  index: number,
  to: StepInFile,
): CaseEdit | undefined {
  const from = steps[index];
  if (!from) return undefined;
  const at = { step: from.id, index } as const;
  const fields = changesOf(from, to, keysOf(from, to));
  if (fields.length === 0) return undefined;
  const part = fields.length === 1 ? changedPart(from.then, to.then) : undefined;
  const [before, after] = [from.then?.[part ?? -1], to.then?.[part ?? -1]];
  return part === undefined || !before || !after
    ? { kind: 'changeStep', ...at, fields }
    : { kind: 'changeStep', ...at, part, fields: changesOf(before, after, keysOf(before, after)) };
}

/** The one part that differs between two lists of as many. */
function changedPart(from: StepInFile['then'], to: StepInFile['then']): number | undefined {
  if (!from || from.length !== to?.length) return undefined;
  const [place, ...more] = from.flatMap((part, at) => (isSameJson(part, to[at]) ? [] : [at]));
  return more.length === 0 ? place : undefined;
}

function keysOf(from: object, to: object): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])];
}
