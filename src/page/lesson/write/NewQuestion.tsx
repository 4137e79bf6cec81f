import type { SubmitEvent } from 'react';
import { textOrNone } from '../../../exchange/edits/setKeys';
import type { QuestionInFile } from '../../../exchange/lesson/lessonFile';
import { asQuestionKind, QUESTION_KINDS } from '../../../exchange/lesson/write/questionTexts';
import { EditField } from '../../edit/EditField';
import { EditSelect, optionsFrom } from '../../edit/EditSelect';
import { useNewTexts } from '../../edit/useNewTexts';
import type { PartTools } from './writerTools';

interface NewQuestionProps {
  readonly tools: PartTools;
  /** Adds the question, or says what keeps it from being added. */
  readonly add: (question: QuestionInFile) => string | undefined;
}

const EMPTY = { prompt: '', kind: 'choice' };

/** A question that is not there yet: what it asks, and how. */
export function NewQuestion({ tools, add }: NewQuestionProps) {
  const { say } = tools;
  const { texts, field, refuse } = useNewTexts(EMPTY);
  const submit = (submission: SubmitEvent) => {
    submission.preventDefault();
    const prompt = textOrNone(texts.prompt);
    const kind = QUESTION_KINDS.find((one) => one === texts.kind) ?? 'open';
    const refusal =
      prompt === undefined ? say.problem.missing : add(asQuestionKind({ prompt }, kind));
    if (refusal !== undefined) refuse('prompt', refusal);
  };
  return (
    <form className="writer-form" onSubmit={submit}>
      <EditSelect
        label={say.question.kind}
        state={field('kind')}
        options={optionsFrom(say.question.kinds)}
      />
      <EditField label={say.question.prompt} state={field('prompt')} isSubmitting />
      <button type="submit" className="button">
        {say.question.add}
      </button>
    </form>
  );
}
