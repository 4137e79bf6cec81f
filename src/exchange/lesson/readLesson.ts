import type { CaseRecord } from '../../domain/caseRecord';
import type { Lesson, LessonPart, LessonStep } from '../../domain/lesson';
import type { CaseLog } from '../caseLog';
import { describeSchemaIssue, valueAt } from '../describeSchemaIssue';
import { setAsideExtensions } from '../setAsideExtensions';
import { lessonSchema, type PartInFile, type StepInFile } from './lessonFile';
import { createLessonReading, type LessonReading } from './lessonReading';
import { readPrediction, readQuestion, readRanges } from './readTasks';
import { readView } from './readView';

/**
 * What stands under `lesson` as a lesson for its case. One of the wrong shape is set aside with a
 * note, because the case is complete without it; a name that the case does not know is noted and
 * left out.
 *
 * @returns undefined where there is no lesson that can be shown
 */
export function readLesson(
  value: unknown,
  caseRecord: CaseRecord,
  log: CaseLog,
): Lesson | undefined {
  if (value === undefined) return undefined;
  const file = setAsideExtensions(value);
  const checked = lessonSchema.safeParse(file);
  if (!checked.success) {
    for (const issue of checked.error.issues) {
      log.note(['lesson', ...issue.path], valueAt(file, issue.path), (words) =>
        words.lessonSetAside(
          describeSchemaIssue(issue, file, words).map(({ expected }) => expected)[0] ?? '',
        ),
      );
    }
    return undefined;
  }
  const reading = createLessonReading(checked.data, caseRecord, log);
  const { title, about, objectives = [], steps } = checked.data;
  return {
    title,
    ...(about === undefined ? {} : { about }),
    objectives,
    steps: steps.map((step, index) => readStep(step, index, reading)),
  };
}

function readStep(step: StepInFile, index: number, reading: LessonReading): LessonStep {
  const path = ['lesson', 'steps', index];
  reading.checkStepId(step.id, [...path, 'id']);
  const parts: LessonPart[] = [];
  const places = [path, ...(step.then ?? []).map((_, place) => [...path, 'then', place])];
  [step, ...(step.then ?? [])].forEach((part, place) => {
    parts.push(readPart(part, step.id, parts.at(-1), places[place] ?? path, reading));
  });
  return {
    id: step.id,
    title: step.title,
    ...(step.minutes === undefined ? {} : { minutes: step.minutes }),
    sources: step.sources ?? [],
    parts,
  };
}

function readPart(
  part: StepInFile | PartInFile,
  stepId: string,
  before: LessonPart | undefined,
  path: readonly PropertyKey[],
  reading: LessonReading,
): LessonPart {
  const { text, notes } = part;
  const label = 'label' in part ? part.label : undefined;
  const question = part.question && readQuestion(part.question, [...path, 'question'], reading);
  const prediction =
    part.prediction && readPrediction(part.prediction, stepId, [...path, 'prediction'], reading);
  return {
    text,
    ...(label === undefined ? {} : { label }),
    ...(notes === undefined ? {} : { notes }),
    view:
      part.view || !before ? readView(part.view ?? {}, [...path, 'view'], reading) : before.view,
    ...(question ? { question } : {}),
    ...(prediction ? { prediction } : {}),
    ranges: readRanges(part.ranges ?? [], [...path, 'ranges'], reading),
  };
}
