import type * as z from 'zod/mini';
import type { CaseRecord } from '../domain/caseRecord';
import type { CaseLog } from './caseLog';
import { checkReferences } from './checkReferences';
import { checkOverlays } from './i18n/checkOverlays';
import { readLesson } from './lesson/readLesson';
import { readCaseFile } from './readCaseFile';
import { findForbiddenKey } from './findForbiddenKey';
import { setAsideExtensions } from './setAsideExtensions';
import { findInvisible, stripInvisible } from './stripInvisible';
import { validateCaseFile } from './validateCaseFile';

/** A case, or what the validator says of the file once its extensions are set aside. */
export type CheckedCase =
  | { readonly ok: true; readonly caseRecord: CaseRecord }
  | { readonly ok: false; readonly file: unknown; readonly issues: readonly z.core.$ZodIssue[] };

/** A JSON value as a case: its shape by the schema, then what it says against itself. */
export function checkCase(value: unknown, log: CaseLog): CheckedCase {
  const file = tidy(value, log);
  const checked = validateCaseFile(file);
  if (!checked.success) return { ok: false, file, issues: checked.issues };
  checkReferences(checked.data, log);
  const caseRecord = readCaseFile(checked.data, { log, offsets: new Set() });
  readLesson(checked.data.lesson, caseRecord, log);
  checkOverlays(checked.data, log);
  return { ok: true, caseRecord };
}

/** The parts of a file that the schema leaves open. */
const OPEN_PARTS = ['lesson', 'i18n', 'edited'] as const;

function tidy(value: unknown, log: CaseLog): unknown {
  const file = setAsideExtensions(value);
  for (const part of OPEN_PARTS) {
    const inner = (file as Partial<Record<string, unknown>> | null)?.[part];
    const path = findForbiddenKey(inner, [part]);
    if (path) log.refuse(path, path.at(-1), (words) => words.knownKey);
  }
  const mark = findInvisible(file);
  if (mark === undefined) return file;
  log.note([], mark, (words) => words.invisible);
  return stripInvisible(file);
}
