import { useState } from 'react';
import type { LessonQuestion } from '../../domain/lesson';
import { useAnswer } from '../../state/lessonAnswers';
import { mixedOrder } from '../../view/lesson/mixedOrder';
import type { LessonWords } from '../../words/enLesson';
import { LessonText } from './LessonText';

interface OrderQuestionProps {
  readonly question: Extract<LessonQuestion, { kind: 'order' }>;
  readonly answerKey: string;
  readonly words: LessonWords;
}

/** Items to be put in order with two buttons each, by mouse, finger or key alike. */
export function OrderQuestion({ question, answerKey, words }: OrderQuestionProps) {
  const { items } = question;
  const [order, setOrder] = useState(() => mixedOrder(items));
  const [told, setTold] = useAnswer(answerKey);
  const right = order.filter((item, index) => item === items[index]).length;
  const move = (index: number, by: number) => {
    const next = [...order];
    const [item] = next.splice(index, 1);
    if (item === undefined) return;
    next.splice(index + by, 0, item);
    setOrder(next);
    setTold('');
  };
  return (
    <>
      <ol className="lesson-order">
        {order.map((item, index) => (
          <li key={item}>
            <span>{item}</span>
            <button
              type="button"
              className="button"
              aria-label={words.up(item)}
              disabled={index === 0}
              onClick={() => {
                move(index, -1);
              }}
            >
              <span aria-hidden="true">↑</span>
            </button>
            <button
              type="button"
              className="button"
              aria-label={words.down(item)}
              disabled={index === order.length - 1}
              onClick={() => {
                move(index, 1);
              }}
            >
              <span aria-hidden="true">↓</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="lesson-buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            setTold('checked');
          }}
        >
          {words.check}
        </button>
        {told === 'checked' && right < items.length && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setTold('shown');
            }}
          >
            {words.showOrder}
          </button>
        )}
      </p>
      <div className="lesson-answer" role="status">
        {told === 'checked' && (
          <p>
            <strong>
              {right === items.length ? words.orderRight : words.orderWrong(right, items.length)}
            </strong>
          </p>
        )}
        {told === 'shown' && <p>{words.rightOrder(items)}</p>}
        {(told === 'shown' || (told === 'checked' && right === items.length)) &&
          question.because !== undefined && <LessonText text={question.because} />}
      </div>
    </>
  );
}
