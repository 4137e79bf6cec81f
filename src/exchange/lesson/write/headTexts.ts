import { setKeys } from '../../edits/setKeys';
import type { LessonInFile } from '../lessonFile';
import { readLines, readTyped, writeLines } from './typedText';
import type { WriterReading } from './writerReading';

/** What a lesson says of itself, as the texts of its fields. */
export interface HeadTexts {
  readonly title: string;
  readonly about: string;
  /** One a line. */
  readonly objectives: string;
  readonly coverTitle: string;
  readonly coverSubject: string;
  readonly coverCitation: string;
}

export function writeHeadTexts({ title, about, objectives, cover }: LessonInFile): HeadTexts {
  return {
    title,
    about: about ?? '',
    objectives: writeLines(objectives),
    coverTitle: cover?.title ?? '',
    coverSubject: cover?.subject ?? '',
    coverCitation: cover?.citation ?? '',
  };
}

/** The lesson with what its fields say; a cover without a title covers nothing. */
export function readHeadTexts(
  texts: HeadTexts,
  from: LessonInFile,
): WriterReading<LessonInFile, keyof HeadTexts> {
  const title = readTyped(texts.title, from.title);
  if (title === undefined) return { ok: false, field: 'title', problem: 'missing' };
  const coverTitle = readTyped(texts.coverTitle, from.cover?.title);
  const subject = readTyped(texts.coverSubject, from.cover?.subject);
  const citation = readTyped(texts.coverCitation, from.cover?.citation);
  if (coverTitle === undefined && (subject !== undefined || citation !== undefined)) {
    return { ok: false, field: 'coverTitle', problem: 'coverTitle' };
  }
  const cover =
    coverTitle === undefined
      ? undefined
      : setKeys<NonNullable<LessonInFile['cover']>>(from.cover ?? { title: coverTitle }, {
          title: coverTitle,
          subject,
          citation,
        });
  const value = setKeys(from, {
    title,
    about: readTyped(texts.about, from.about),
    objectives: readLines(texts.objectives, from.objectives),
    cover,
  });
  return { ok: true, value };
}
