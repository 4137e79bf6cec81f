import type { LessonInFile, StepInFile } from '../lesson/lessonFile';
import type { LessonEdit } from './caseEdit';
import { changeFields } from './changeFields';
import { insertItem, removeItem } from './changeList';

/**
 * A lesson with one edit made.
 *
 * @returns undefined where the edit does not fit: what it takes away or changes is not there
 */
export function changeLesson(lesson: unknown, edit: LessonEdit): LessonInFile | undefined {
  if (!hasSteps(lesson)) return undefined;
  if (edit.kind === 'changeLesson') return changeFields(lesson, edit.fields);
  const steps = changeSteps(lesson.steps, edit);
  return steps && { ...lesson, steps };
}

type StepEdit = Exclude<LessonEdit, { readonly kind: 'changeLesson' }>;

function changeSteps(steps: readonly StepInFile[], edit: StepEdit): StepInFile[] | undefined {
  if (edit.kind === 'addStep') return insertItem(steps, edit.index, edit.step);
  if (edit.kind === 'deleteStep') return removeItem(steps, edit.index, edit.step);
  const step = steps[edit.index];
  if (step?.id !== edit.step) return undefined;
  if (edit.kind === 'moveStep') {
    return insertItem(steps.toSpliced(edit.index, 1), edit.newIndex, step);
  }
  const changed = changeStep(step, edit);
  return changed && steps.with(edit.index, changed);
}

function changeStep(
  step: StepInFile,
  { part: place, fields }: Extract<StepEdit, { readonly kind: 'changeStep' }>,
): StepInFile | undefined {
  if (place === undefined) return changeFields(step, fields);
  const part = step.then?.[place];
  const changed = part && changeFields(part, fields);
  return changed && step.then && { ...step, then: step.then.with(place, changed) };
}

/** A log that somebody edited can meet anything under `lesson`. */
function hasSteps(lesson: unknown): lesson is LessonInFile {
  if (typeof lesson !== 'object' || lesson === null || !('steps' in lesson)) return false;
  return Array.isArray(lesson.steps);
}
