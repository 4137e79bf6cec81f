import { createId } from '../../edits/createId';
import type { LessonInFile, StepInFile, ViewInFile } from '../lessonFile';

/** A new step with a view, under an id that no other step has. */
export function createStep(
  { title, text }: Pick<StepInFile, 'title' | 'text'>,
  view: ViewInFile,
  lesson: LessonInFile | undefined,
): StepInFile {
  return { id: createId(title, idsOf(lesson), 'step'), title, text, view };
}

/** A copy of a step under an id and a title of its own. */
export function copyStep(step: StepInFile, title: string, lesson: LessonInFile): StepInFile {
  return { ...step, id: createId(step.title, idsOf(lesson), 'step'), title };
}

function idsOf(lesson: LessonInFile | undefined): ReadonlySet<string> {
  return new Set(lesson?.steps.map(({ id }) => id));
}
