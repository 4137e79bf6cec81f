import { type SubmitEvent, useRef } from 'react';
import { setKeys, textOrNone } from '../../../exchange/edits/setKeys';
import type { QuestionInFile } from '../../../exchange/lesson/lessonFile';
import { readChoiceTexts, writeChoiceTexts } from '../../../exchange/lesson/write/questionTexts';
import { EditField } from '../../edit/EditField';
import { useNewTexts } from '../../edit/useNewTexts';
import { useWrittenTexts } from './useWrittenTexts';
import type { PartTools } from './writerTools';

interface AnswerFieldsProps {
  readonly tools: PartTools;
  readonly question: QuestionInFile;
  readonly change: (to: QuestionInFile, visit?: string) => string | undefined;
}

type Answer = NonNullable<QuestionInFile['choices']>[number];

/** The answers to choose from, which of them is right, and why. */
export function AnswerFields({ tools, question, change }: AnswerFieldsProps) {
  const { say } = tools;
  const { choices = [] } = question;
  const put = (to: Answer[], visit?: string) => change(setKeys(question, { choices: to }), visit);
  return (
    <fieldset className="writer-answers">
      <legend>{say.question.answers}</legend>
      {choices.map((answer, index) => (
        // By place: two answers may say the same while one of them is being written.
        <AnswerRow
          key={index}
          tools={tools}
          number={index + 1}
          answer={answer}
          change={(to, visit) => put(choices.with(index, to), visit)}
          remove={() => put(choices.toSpliced(index, 1))}
        />
      ))}
      {choices.length > 0 && !choices.some(({ isRight }) => isRight) && (
        <p className="edit-hint">{say.question.noRight}</p>
      )}
      <NewAnswer tools={tools} add={(text) => put([...choices, { text }])} />
    </fieldset>
  );
}

interface AnswerRowProps {
  readonly tools: PartTools;
  readonly number: number;
  readonly answer: Answer;
  readonly change: (to: Answer, visit?: string) => string | undefined;
  readonly remove: () => void;
}

function AnswerRow({ tools, number, answer, change, remove }: AnswerRowProps) {
  const { say } = tools;
  const field = useWrittenTexts(
    writeChoiceTexts(answer),
    (texts) => readChoiceTexts(texts, answer),
    change,
    say,
  );
  return (
    <div className="writer-answer">
      <EditField label={say.question.answer(number)} state={field('text')} />
      <label className="writer-right">
        <input
          type="checkbox"
          checked={answer.isRight ?? false}
          aria-label={say.question.isRightOf(number)}
          onChange={({ target }) => {
            change(setKeys(answer, { isRight: target.checked ? true : undefined }));
          }}
        />
        <span>{say.question.isRight}</span>
      </label>
      <button
        type="button"
        className="button"
        aria-label={say.question.deleteAnswerOf(number)}
        onClick={remove}
      >
        {say.question.deleteAnswer}
      </button>
      <EditField label={say.question.why(number)} state={field('because')} />
    </div>
  );
}

interface NewAnswerProps {
  readonly tools: PartTools;
  readonly add: (text: string) => string | undefined;
}

function NewAnswer({ tools, add }: NewAnswerProps) {
  const { say } = tools;
  const form = useRef<HTMLFormElement>(null);
  const { texts, field, refuse, clear } = useNewTexts({ text: '' });
  const submit = (submission: SubmitEvent) => {
    submission.preventDefault();
    const text = textOrNone(texts.text);
    const refusal = text === undefined ? say.problem.missing : add(text);
    if (refusal !== undefined) {
      refuse('text', refusal);
      return;
    }
    clear({});
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className="writer-form" onSubmit={submit}>
      <EditField label={say.question.newAnswer} state={field('text')} isSubmitting />
      <button type="submit" className="button">
        {say.question.addAnswer}
      </button>
    </form>
  );
}
