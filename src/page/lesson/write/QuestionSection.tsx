import { setKeys } from '../../../exchange/edits/setKeys';
import type { QuestionInFile } from '../../../exchange/lesson/lessonFile';
import {
  asQuestionKind,
  kindOfQuestion,
  QUESTION_KINDS,
  type QuestionKind,
  readQuestionTexts,
  writeQuestionTexts,
} from '../../../exchange/lesson/write/questionTexts';
import { announce } from '../../../state/announcement';
import { EditField } from '../../edit/EditField';
import { EditSelect, optionsFrom } from '../../edit/EditSelect';
import { AnswerFields } from './AnswerFields';
import { NewQuestion } from './NewQuestion';
import { useWrittenTexts } from './useWrittenTexts';
import { WriterSection } from './WriterSection';
import type { PartTools } from './writerTools';

/** What a part asks the class. */
export function QuestionSection({ tools }: { readonly tools: PartTools }) {
  const { part, changePart, say } = tools;
  const { question } = part;
  const change = (to: QuestionInFile | undefined, visit?: string) =>
    changePart((one) => setKeys(one, { question: to }), visit);
  return (
    <WriterSection
      status={question ? say.question.status[kindOfQuestion(question)] : say.question.none}
    >
      {question ? (
        <QuestionFields tools={tools} question={question} change={change} />
      ) : (
        <NewQuestion tools={tools} add={change} />
      )}
      {question && (
        <button
          type="button"
          className="button"
          onClick={() => {
            announce(change(undefined) ?? say.question.deleted);
          }}
        >
          {say.question.delete}
        </button>
      )}
    </WriterSection>
  );
}

interface QuestionFieldsProps {
  readonly tools: PartTools;
  readonly question: QuestionInFile;
  readonly change: (to: QuestionInFile, visit?: string) => string | undefined;
}

function QuestionFields({ tools, question, change }: QuestionFieldsProps) {
  const { say } = tools;
  const kind = kindOfQuestion(question);
  const kindField = useWrittenTexts(
    { kind },
    (texts) => ({ ok: true, value: texts.kind }),
    (to, visit) => {
      const found = QUESTION_KINDS.find((one) => one === to);
      return found && change(asQuestionKind(question, found), visit);
    },
    say,
  );
  const field = useWrittenTexts(
    writeQuestionTexts(question),
    (texts) => readQuestionTexts(texts, question),
    change,
    say,
  );
  const count = (question.choices ?? question.order ?? []).length;
  return (
    <>
      <EditSelect
        label={say.question.kind}
        state={kindField('kind')}
        options={optionsFrom(say.question.kinds satisfies Record<QuestionKind, string>)}
      />
      <EditField label={say.question.prompt} state={field('prompt')} isLong />
      {kind === 'choice' && <AnswerFields tools={tools} question={question} change={change} />}
      {kind === 'order' && <EditField label={say.question.order} state={field('order')} isLong />}
      {kind !== 'open' && count < 2 && <p className="edit-hint">{say.question.tooFew}</p>}
      <EditField
        label={kind === 'choice' ? say.question.afterwards : say.question.because}
        state={field('because')}
        isLong
      />
    </>
  );
}
