import type { TableWords } from '../../words/enTable';
import { LeftOutLog } from './leftOutLog';
import { NoteLog } from './noteLog';

/** Where the reading of one table tells what it left out, did and could not know. */
export interface FindingLog {
  readonly words: TableWords;
  readonly leftOut: LeftOutLog;
  readonly notes: NoteLog;
  /** The rows of each analyte that lack a unit nobody gave. */
  readonly unitsMissing: Map<string, readonly number[]>;
}

export function createFindingLog(words: TableWords): FindingLog {
  return { words, leftOut: new LeftOutLog(), notes: new NoteLog(words), unitsMissing: new Map() };
}
