import { writeCaseFile } from '../caseDocument/writeCaseFile';
import type { CaseFile } from '../caseFile';
import type { LoadedCase } from '../loadedCase';
import { readCaseFile } from '../readCaseFile';
import { unheardReading } from '../readTime';
import { translateCase } from './translateCase';

/** A shipped case in one of its languages, all of which the build has read and found flawless. */
export function translateFlawless(file: CaseFile, tag: string): LoadedCase {
  const translated = translateCase(file, tag);
  const caseRecord = readCaseFile(translated, unheardReading());
  return { ok: true, caseRecord, text: writeCaseFile(translated), issues: [] };
}
