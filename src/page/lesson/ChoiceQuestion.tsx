import type { LessonQuestion } from '../../domain/lesson';
import { useAnswer } from '../../state/lessonAnswers';
import type { LessonWords } from '../../words/enLesson';
import { LessonText } from './LessonText';

interface ChoiceQuestionProps {
  readonly question: Extract<LessonQuestion, { kind: 'choice' }>;
  readonly answerKey: string;
  readonly words: LessonWords;
}

/** One choice at a time; a wrong one says why, and another can be tried. */
export function ChoiceQuestion({ question, answerKey, words }: ChoiceQuestionProps) {
  const [answer, setAnswer] = useAnswer(answerKey);
  const chosen = question.choices[answer === undefined ? -1 : Number(answer)];
  return (
    <>
      <ul className="lesson-choices">
        {question.choices.map((choice, index) => {
          const isChosen = choice === chosen;
          const state = !isChosen ? '' : choice.isRight ? ' right' : ' wrong';
          return (
            <li key={choice.text}>
              <button
                type="button"
                className={`lesson-choice${state}`}
                aria-pressed={isChosen}
                onClick={() => {
                  setAnswer(String(index));
                }}
              >
                {choice.text}
              </button>
            </li>
          );
        })}
      </ul>
      <div className="lesson-answer" role="status">
        {chosen && (
          <>
            <p>
              <strong>{chosen.isRight ? words.right : words.notRight}</strong> {chosen.because}
            </p>
            {chosen.isRight && question.because !== undefined && (
              <LessonText text={question.because} />
            )}
          </>
        )}
      </div>
    </>
  );
}
