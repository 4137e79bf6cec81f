import type { LessonQuestion } from '../../domain/lesson';
import type { LessonWords } from '../../words/enLesson';
import { ChoiceQuestion } from './ChoiceQuestion';
import { LessonText } from './LessonText';
import { OpenQuestion } from './OpenQuestion';
import { OrderQuestion } from './OrderQuestion';

interface StepQuestionProps {
  readonly question: LessonQuestion;
  /** The same for the same question, to keep its answer under. */
  readonly answerKey: string;
  readonly words: LessonWords;
}

/** A question of a lesson; what answers it is not on the page before it was asked for. */
export function StepQuestion({ question, answerKey, words }: StepQuestionProps) {
  return (
    <section className="lesson-question" aria-label={words.question}>
      <div className="lesson-prompt">
        <LessonText text={question.prompt} />
      </div>
      {question.kind === 'choice' && (
        <ChoiceQuestion question={question} answerKey={answerKey} words={words} />
      )}
      {question.kind === 'order' && (
        <OrderQuestion question={question} answerKey={answerKey} words={words} />
      )}
      {question.kind === 'open' && (
        <OpenQuestion question={question} answerKey={answerKey} words={words} />
      )}
    </section>
  );
}
