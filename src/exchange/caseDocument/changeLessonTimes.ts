import type { LessonInFile, PartInFile, StepInFile, ViewInFile } from '../lesson/lessonFile';
import { changePeriod, changeTime, type MomentChange } from './momentChange';

type Stretch = NonNullable<ViewInFile['window']>;

/**
 * A copy of a lesson in which every moment was changed. What must not be seen yet comes no later
 * into sight: a bound that becomes wider is taken at its earlier side, because a lesson that hides a
 * value too many still teaches, and one that shows it does not.
 */
export function changeLessonTimes(lesson: LessonInFile, change: MomentChange): LessonInFile {
  return {
    ...lesson,
    steps: lesson.steps.map((step) => ({
      ...changePart(step, change),
      ...(step.then ? { then: step.then.map((part) => changePart(part, change)) } : {}),
    })),
  };
}

function changePart<T extends StepInFile | PartInFile>(part: T, change: MomentChange): T {
  const { view, prediction } = part;
  return {
    ...part,
    ...(view ? { view: changeView(view, change) } : {}),
    ...(prediction ? { prediction: { ...prediction, ...changeStretch(prediction, change) } } : {}),
  };
}

function changeView(view: ViewInFile, change: MomentChange): ViewInFile {
  const { hiddenAfter, window, drawnOver, evidence } = view;
  return {
    ...view,
    ...(hiddenAfter ? { hiddenAfter: changeLast(hiddenAfter, change) } : {}),
    ...(window ? { window: { ...window, ...changeStretch(window, change) } } : {}),
    ...(drawnOver ? { drawnOver: { ...drawnOver, ...changeStretch(drawnOver, change) } } : {}),
    ...(evidence
      ? {
          evidence: evidence.map((one) => ({
            ...one,
            ...(one.time ? { time: changeTime(one.time, change) } : {}),
            ...(one.period ? { period: changePeriod(one.period, change) } : {}),
          })),
        }
      : {}),
  };
}

function changeLast(
  last: NonNullable<ViewInFile['hiddenAfter']>,
  { bound }: MomentChange,
): NonNullable<ViewInFile['hiddenAfter']> {
  if (!Array.isArray(last)) return bound(last, 'after');
  const [one, other] = last;
  return [bound(one, 'after'), bound(other, 'after')];
}

function changeStretch({ from, to }: Stretch, { bound }: MomentChange): Stretch {
  return { from: bound(from, 'after'), to: bound(to, 'before') };
}
