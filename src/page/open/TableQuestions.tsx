import { useId } from 'react';
import type { DateOrder, TableMapping } from '../../exchange/table/tableMapping';
import type { TableQuestion } from '../../exchange/table/tableReading';
import type { OpenWords } from '../../words/enOpen';

interface TableQuestionsProps {
  readonly questions: readonly TableQuestion[];
  readonly mapping: TableMapping;
  readonly change: (mapping: TableMapping) => void;
  readonly words: OpenWords;
}

/** What only the author can know, each with how the table would read either way. */
export function TableQuestions({ questions, mapping, change, words }: TableQuestionsProps) {
  // Leaving far dates out is an offer: the table can be read without an answer.
  const asked = questions.filter(({ kind }) => kind !== 'farDates').length;
  if (questions.length === 0) return null;
  return (
    <section className="questions">
      {asked > 0 && <h3>{words.table.questions(asked)}</h3>}
      {questions.map((question) => (
        <Question
          key={`${question.kind} ${question.about ?? ''}`}
          question={question}
          answer={(value) => {
            change(answerQuestion(question, value, mapping));
          }}
          words={words}
        />
      ))}
    </section>
  );
}

/** The mapping with one question answered. */
function answerQuestion(
  { kind, about }: TableQuestion,
  value: string,
  mapping: TableMapping,
): TableMapping {
  switch (kind) {
    case 'dateOrder':
      return { ...mapping, dateOrder: value as DateOrder };
    case 'decimal':
      return { ...mapping, decimal: value === ',' ? ',' : '.' };
    case 'subject':
      return { ...mapping, subject: value };
    case 'missingUnit':
      return { ...mapping, missingUnits: { ...mapping.missingUnits, [about ?? '']: value } };
    case 'brokenRows':
      return { ...mapping, skipsBrokenRows: true };
    case 'farDates':
      return { ...mapping, leavesOutFarDates: value === 'leaveOut' };
  }
}

interface QuestionProps {
  readonly question: TableQuestion;
  readonly answer: (value: string) => void;
  readonly words: OpenWords;
}

function Question({ question, answer, words }: QuestionProps) {
  const id = useId();
  return (
    <fieldset className="question">
      <legend>{question.text}</legend>
      {question.answers.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          className="button"
          onClick={() => {
            answer(value);
          }}
        >
          {label}
        </button>
      ))}
      {question.kind === 'missingUnit' && (
        <form
          onSubmit={(submit) => {
            submit.preventDefault();
            const typed = new FormData(submit.currentTarget).get('unit');
            if (typeof typed === 'string' && typed.trim() !== '') answer(typed.trim());
          }}
        >
          <label htmlFor={id}>{words.table.unitFor(question.about ?? '')}</label>{' '}
          <input id={id} name="unit" className="field short" />
          <button type="submit" className="button">
            {words.table.useUnit}
          </button>
        </form>
      )}
    </fieldset>
  );
}
