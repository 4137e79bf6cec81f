import { type CaseFile, caseFileSchema } from '../caseFile';
import { setAsideExtensions } from '../setAsideExtensions';
import { applyEdits, reverseEdit } from './applyEdit';
import type { CaseEdit } from './caseEdit';
import { editedSchema } from './editSchema';

/** A document beside the log of its edits; `document` has no key `edited`. */
export interface ReadEdited {
  readonly document: CaseFile;
  readonly original: CaseFile;
  readonly log: readonly CaseEdit[];
  /** False where a log stood in the file and does not lead to its body. */
  readonly isLogSound: boolean;
}

/**
 * Takes the log out of a document that was saved with one. A log that somebody edited by hand, or
 * whose file was edited beside it, is set aside: the body alone is then the original.
 */
export function readEdited(saved: CaseFile): ReadEdited {
  const { edited, ...document } = saved;
  const log = edited === undefined ? [] : readLog(edited);
  const original = log && originalOf(document, log);
  return log && original && hasShape(original)
    ? { document, original, log, isLogSound: true }
    : { document, original: document, log: [], isLogSound: false };
}

/** The document before all its edits; undefined where the log does not fit. */
export function originalOf(document: CaseFile, log: readonly CaseEdit[]): CaseFile | undefined {
  return applyEdits(document, log.toReversed().map(reverseEdit));
}

function readLog(edited: unknown): readonly CaseEdit[] | undefined {
  const checked = editedSchema.safeParse(setAsideExtensions(edited));
  // As it came and not as it was checked: a value that goes back keeps its x- keys.
  return checked.success ? (edited as { log: readonly CaseEdit[] }).log : undefined;
}

/** A log can lead back to something that was never a case. */
function hasShape(original: CaseFile): boolean {
  return caseFileSchema.safeParse(setAsideExtensions(original)).success;
}
