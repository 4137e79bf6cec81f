import { CHECKED } from 'virtual:checked-cases';
import type { CaseRecord } from '../domain/caseRecord';
import type { CaseFile } from './caseFile';
import { checksum } from './link/checksum';
import { readCaseFile } from './readCaseFile';
import { unheardReading } from './readTime';

/**
 * A shipped case, of which the build has made sure that there is nothing to say: it is told by its
 * checksum, so that a file that was changed since is read by `parseCase` like any other. The first
 * view carries no validator for this reason.
 *
 * @returns undefined for every other file
 */
export function readFlawlessCase(bytes: Uint8Array): CaseRecord | undefined {
  if (!CHECKED.includes(checksum(bytes))) return undefined;
  const file = JSON.parse(new TextDecoder().decode(bytes)) as CaseFile;
  return readCaseFile(file, unheardReading());
}
