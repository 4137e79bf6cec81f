import type { Lesson } from '../../domain/lesson';
import type { LessonWords } from '../../words/enLesson';
import { type LessonPlace, stepAt } from './lessonPlace';

/** Where in a lesson one is: "Step 2 of 5", and the part of the step where it has several. */
export function sayPlace(lesson: Lesson, place: LessonPlace, words: LessonWords): string {
  const steps = lesson.steps.length;
  const parts = stepAt(lesson, place)?.parts.length ?? 0;
  return parts > 1
    ? words.placeInParts(place.step, steps, place.part, parts)
    : words.place(place.step, steps);
}
