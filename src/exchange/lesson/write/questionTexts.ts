import { setKeys } from '../../edits/setKeys';
import type { QuestionInFile } from '../lessonFile';
import { readLines, readTyped, writeLines } from './typedText';
import type { WriterReading } from './writerReading';

export const QUESTION_KINDS = ['choice', 'order', 'open'] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What a question is written as; with too few answers for its kind it is asked openly. */
export function kindOfQuestion({ choices, order }: QuestionInFile): QuestionKind {
  if (choices) return 'choice';
  return order ? 'order' : 'open';
}

/** A question as one of another kind; what belongs to its old kind is left behind. */
export function asQuestionKind(question: QuestionInFile, kind: QuestionKind): QuestionInFile {
  return setKeys(question, {
    choices: kind === 'choice' ? (question.choices ?? []) : undefined,
    order: kind === 'order' ? (question.order ?? []) : undefined,
  });
}

/** A question as the texts of its fields. */
export interface QuestionTexts {
  readonly prompt: string;
  /** In the right order, one a line. */
  readonly order: string;
  readonly because: string;
}

export function writeQuestionTexts({ prompt, order, because }: QuestionInFile): QuestionTexts {
  return { prompt, order: writeLines(order), because: because ?? '' };
}

export function readQuestionTexts(
  texts: QuestionTexts,
  from: QuestionInFile,
): WriterReading<QuestionInFile, keyof QuestionTexts> {
  const prompt = readTyped(texts.prompt, from.prompt);
  if (prompt === undefined) return { ok: false, field: 'prompt', problem: 'missing' };
  const order = from.order && (readLines(texts.order, from.order) ?? []);
  return {
    ok: true,
    value: setKeys(from, { prompt, order, because: readTyped(texts.because, from.because) }),
  };
}

type ChoiceInFile = NonNullable<QuestionInFile['choices']>[number];

/** One answer to choose, as the texts of its fields. */
export interface ChoiceTexts {
  readonly text: string;
  readonly because: string;
}

export function writeChoiceTexts({ text, because }: ChoiceInFile): ChoiceTexts {
  return { text, because: because ?? '' };
}

export function readChoiceTexts(
  texts: ChoiceTexts,
  from: ChoiceInFile,
): WriterReading<ChoiceInFile, keyof ChoiceTexts> {
  const text = readTyped(texts.text, from.text);
  if (text === undefined) return { ok: false, field: 'text', problem: 'missing' };
  return {
    ok: true,
    value: setKeys(from, { text, because: readTyped(texts.because, from.because) }),
  };
}
