import { useEffect, useRef } from 'react';
import type { Lesson } from '../../domain/lesson';
import type { LessonWords } from '../../words/enLesson';

interface LessonEndProps {
  readonly lesson: Lesson;
  readonly startAgain: () => void;
  readonly goBack: () => void;
  readonly leave: () => void;
  readonly words: LessonWords;
}

/** After the last part: what the lesson was for, and the ways from here. */
export function LessonEnd({ lesson, startAgain, goBack, leave, words }: LessonEndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="lesson-scroll">
      <h1 ref={heading} tabIndex={-1}>
        {words.ended}
      </h1>
      {lesson.objectives.length > 0 && (
        <div className="lesson-text">
          <p>{words.objectives}</p>
          <ul>
            {lesson.objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="lesson-buttons">
        <button type="button" className="button" onClick={leave}>
          {words.leave}
        </button>
        <button type="button" className="button" onClick={startAgain}>
          {words.again}
        </button>
        <button type="button" className="button" onClick={goBack}>
          {words.back}
        </button>
      </p>
    </div>
  );
}
