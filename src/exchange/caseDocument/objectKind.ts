/** The objects a case file is made of; `plain` is a value that is kept as it came. */
export type ObjectKind =
  | 'file'
  | 'anchor'
  | 'series'
  | 'code'
  | 'observation'
  | 'referenceRange'
  | 'event'
  | 'time'
  | 'period'
  | 'words'
  | 'preset'
  | 'source'
  | LessonKind
  | 'plain';

/** The objects of a lesson. */
export type LessonKind =
  | 'lesson'
  | 'lessonCover'
  | 'lessonStep'
  | 'lessonPart'
  | 'lessonView'
  | 'lessonHidden'
  | 'lessonStretch'
  | 'lessonEvidence'
  | 'lessonQuestion'
  | 'lessonChoice'
  | 'lessonPrediction'
  | 'lessonRange';

type Keys<T> = T extends unknown ? keyof T : never;

/** The keys of an object in the order of the schema, each with what stands under it. */
export type KeyOrder<T> = Readonly<Record<Keys<T>, ObjectKind>>;
