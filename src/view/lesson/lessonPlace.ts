import type { Lesson, LessonPart, LessonStep } from '../../domain/lesson';

/** Where in a lesson a reader is; both count from 1, as in the address. */
export interface LessonPlace {
  readonly step: number;
  readonly part: number;
}

/** The place an address means, and whether it could be followed. */
export function resolvePlace(
  lesson: Lesson,
  { step = '1', part = '1' }: { readonly step?: string; readonly part?: string },
): LessonPlace & { readonly isFound: boolean } {
  const parts = lesson.steps[countOf(step) - 1]?.parts.length ?? 0;
  if (parts === 0) return { step: 1, part: 1, isFound: false };
  const isPart = countOf(part) >= 1 && countOf(part) <= parts;
  return { step: countOf(step), part: isPart ? countOf(part) : 1, isFound: isPart };
}

function countOf(text: string): number {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
}

export function stepAt(lesson: Lesson, { step }: LessonPlace): LessonStep | undefined {
  return lesson.steps[step - 1];
}

export function partAt(lesson: Lesson, place: LessonPlace): LessonPart | undefined {
  return stepAt(lesson, place)?.parts[place.part - 1];
}

/** The next part, or the first of the next step; undefined at the end. */
export function placeAfter(lesson: Lesson, { step, part }: LessonPlace): LessonPlace | undefined {
  const parts = lesson.steps[step - 1]?.parts.length ?? 0;
  if (part < parts) return { step, part: part + 1 };
  return step < lesson.steps.length ? { step: step + 1, part: 1 } : undefined;
}

/** The part before, or the last of the step before; undefined at the beginning. */
export function placeBefore(lesson: Lesson, { step, part }: LessonPlace): LessonPlace | undefined {
  if (part > 1) return { step, part: part - 1 };
  const before = lesson.steps[step - 2];
  return before && { step: step - 1, part: before.parts.length };
}
