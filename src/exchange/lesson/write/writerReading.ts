import type { TextReading } from '../../edits/textReading';

/** What is wrong with a text before a lesson could be made of it. */
export type WriterProblem =
  | 'missing'
  | 'minutes'
  /** No day and no date. */
  | 'moment'
  | 'time'
  /** The end is not after the beginning. */
  | 'order'
  | 'coverTitle';

/** What the fields of the writer say, or the field that cannot be read. */
export type WriterReading<T, Field extends string> = TextReading<T, Field, WriterProblem>;
