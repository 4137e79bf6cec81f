import type { CaseRecord } from '../../domain/caseRecord';
import type { CaseLog } from '../caseLog';
import { nearestWord } from '../nearestWord';
import type { TimeReading } from '../readTime';
import type { LessonInFile } from './lessonFile';

type Path = readonly PropertyKey[];

/** What the parts of a lesson need to know of the case and of each other, and where they tell. */
export interface LessonReading {
  readonly times: TimeReading;
  readonly caseRecord: CaseRecord;
  readonly cover: LessonInFile['cover'];
  readonly log: CaseLog;
  readonly checkStepId: (id: string, path: Path) => void;
  /** Whether the case has it; if not, it is noted. */
  readonly isEvent: (id: string, path: Path) => boolean;
  readonly isSeries: (id: string, path: Path) => boolean;
  readonly isStep: (id: string, path: Path) => boolean;
}

export function createLessonReading(
  lesson: LessonInFile,
  caseRecord: CaseRecord,
  log: CaseLog,
): LessonReading {
  const events = caseRecord.events.map(({ id }) => id);
  const series = caseRecord.series.map(({ id }) => id);
  const steps = lesson.steps.map(({ id }) => id);
  const seen = new Set<string>();
  const isOneOf = (known: readonly string[]) => (id: string, path: Path) => {
    if (known.includes(id)) return true;
    log.note(path, id, (words) => words.lessonUnknown(nearestWord(id, known)));
    return false;
  };
  return {
    // A time of a lesson that cannot be read costs that time, and not the case.
    times: {
      log: { note: log.note, refuse: (path, found, expected) => log.note(path, found, expected) },
      offsets: new Set(),
    },
    caseRecord,
    cover: lesson.cover,
    log,
    checkStepId: (id, path) => {
      if (seen.has(id)) log.note(path, id, (words) => words.lessonStepTwice);
      seen.add(id);
    },
    isEvent: isOneOf(events),
    isSeries: isOneOf(series),
    isStep: isOneOf(steps),
  };
}
