import { useState } from 'react';
import type { LessonQuestion } from '../../domain/lesson';
import { useAnswer } from '../../state/lessonAnswers';
import type { LessonWords } from '../../words/enLesson';
import { LessonText } from './LessonText';

interface OpenQuestionProps {
  readonly question: Extract<LessonQuestion, { kind: 'open' }>;
  readonly answerKey: string;
  readonly words: LessonWords;
}

/** An answer in one's own words, and beside it, when asked for, what can be said. */
export function OpenQuestion({ question, answerKey, words }: OpenQuestionProps) {
  const [answer = '', setAnswer] = useAnswer(answerKey);
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <label className="lesson-open">
        <span className="visually-hidden">{words.answerLabel}</span>
        <textarea
          rows={3}
          value={answer}
          placeholder={words.answerLabel}
          onChange={(change) => {
            setAnswer(change.target.value);
          }}
        />
      </label>
      {question.because !== undefined && !isShown && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setIsShown(true);
          }}
        >
          {words.showAnswer}
        </button>
      )}
      <div className="lesson-answer" role="status">
        {isShown && question.because !== undefined && <LessonText text={question.because} />}
      </div>
    </>
  );
}
