import { cutRecord } from '../../src/domain/cutRecord';
import type { LessonPart } from '../../src/domain/lesson';
import { translateCase } from '../../src/exchange/i18n/translateCase';
import { IssueLog } from '../../src/exchange/issueLog';
import { readLesson } from '../../src/exchange/lesson/readLesson';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';
import { enIssues } from '../../src/words/enIssues';
import { caseFile } from './caseFiles';

/** A shipped case with its lesson, part by part, as it stands or in another of its languages. */
export function loadLesson(name: string, tag?: string) {
  const file = tag === undefined ? caseFile(name) : translateCase(caseFile(name), tag);
  const parsed = parseCase(JSON.stringify(file), en);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { caseRecord } = parsed;
  const log = new IssueLog(enIssues);
  const lesson = readLesson(file.lesson, caseRecord, log);
  if (!lesson) throw new Error(`${name} has no lesson that can be shown`);
  const parts = lesson.steps.flatMap((step, at) =>
    step.parts.map((part, place) => ({
      name: `${name}, step ${at + 1}, part ${place + 1}`,
      place: `${at + 1}.${place + 1}`,
      caseRecord,
      step,
      part,
      before: lesson.steps.slice(0, at).map(({ id }) => id),
      isLater: place > 0,
      next: step.parts[place + 1]?.label,
    })),
  );
  return { caseRecord, lesson, parts, issues: log.issues };
}

export type LoadedLesson = ReturnType<typeof loadLesson>;

/** What stands in the panel, answers included. */
export function saidIn({ text, question, prediction }: LessonPart): string {
  const { prompt = '', because = '' } = question ?? {};
  const answers = question?.kind === 'choice' ? question.choices : [];
  const items = question?.kind === 'order' ? question.items : [];
  return [
    ...[text, prompt, because, prediction?.prompt ?? '', ...items],
    ...answers.flatMap((answer) => [answer.text, answer.because ?? '']),
  ].join('\n');
}

/** Everything a part shows: its panel, the button that leads on, and the case as it is cut. */
export function shownAt({ parts }: LoadedLesson, place: string): string {
  const one = parts.find((part) => part.place === place)!;
  const { anchor, ...record } = cutRecord(one.caseRecord, one.part.view.cut);
  // The id of day 0 is no text. A citation that is not covered is that of the paper, whose title
  // names the second finding; the events that tell it are hidden until its step.
  const { source, ...rest } = record;
  const cover = one.part.view.cut.cover;
  const evidence = one.part.view.evidence.map(({ title, summary }) => [title, summary]);
  return [
    ...[one.step.title, saidIn(one.part), one.next ?? '', anchor?.event === 'resection' ? '' : '?'],
    JSON.stringify([rest, cover ? source : '', evidence]),
    cover ? one.step.sources.join('\n') : '',
  ].join('\n');
}
