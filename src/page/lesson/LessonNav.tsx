import { useEffect, useRef } from 'react';
import type { Lesson } from '../../domain/lesson';
import { partAt } from '../../view/lesson/lessonPlace';
import type { LessonWords } from '../../words/enLesson';
import { BackButton } from './BackButton';
import type { LessonWalk } from './useLessonPlace';

interface LessonNavProps {
  readonly lesson: Lesson;
  readonly walk: LessonWalk;
  /** After the last part. */
  readonly end: () => void;
  readonly words: LessonWords;
}

/** Progress through the steps, and the ways back and on. Titles of steps to come are not told. */
export function LessonNav({ lesson, walk, end, words }: LessonNavProps) {
  const { place, after, open } = walk;
  const isLast = after === undefined;
  const strip = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = strip.current?.children[place.step - 1];
    if (!(current instanceof HTMLElement) || !strip.current) return;
    // Not by scrolling it into view, which on a low screen moves the page as well.
    const middle = current.offsetLeft + current.offsetWidth / 2;
    strip.current.scrollLeft = middle - strip.current.offsetLeft - strip.current.offsetWidth / 2;
  }, [place.step]);
  return (
    <nav className="lesson-nav" aria-label={words.stepsLabel}>
      <ol ref={strip} className="lesson-progress">
        {lesson.steps.map((step, index) => {
          const number = index + 1;
          const isSeen = number <= place.step;
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={number === place.step ? 'step' : undefined}
                className={isSeen ? 'seen' : ''}
                aria-label={
                  isSeen
                    ? words.stepNamed(number, step.title)
                    : words.place(number, lesson.steps.length)
                }
                onClick={() => {
                  open({ step: number, part: 1 });
                }}
              >
                {number}
              </button>
            </li>
          );
        })}
      </ol>
      <div className="lesson-ways">
        <BackButton walk={walk} words={words} />
        <button
          type="button"
          className="button lesson-next"
          onClick={() => {
            if (after) open(after);
            else end();
          }}
        >
          {isLast ? words.finish : nameOfNext(lesson, walk, words)}
        </button>
      </div>
    </nav>
  );
}

/** Within a step what the button shows; to the next step only that there is one. */
function nameOfNext(lesson: Lesson, { place, after }: LessonWalk, words: LessonWords): string {
  if (after?.step !== place.step) return words.next;
  return partAt(lesson, after)?.label ?? words.showMore;
}
