import type { Words } from '../../words/en';
import type { CaseFile } from '../caseFile';
import type { CaseText } from '../caseText';
import { holdCaseText, holdDocument } from '../holdCaseText';
import { translateLoaded } from '../i18n/translateLoaded';
import { checksum } from '../link/checksum';
import { parseCase, type ParsedCase, readCase } from '../parseCase';
import { readCaseText } from '../readCaseText';
import type { TellProgress } from '../table/tableReading';
import type { ReopenedCase, SessionAnswer } from './session';

/** Part of the progress at which a document is read and the writing of its text begins. */
const READ = 0.3;

/**
 * A text that was parsed, as an answer.
 *
 * @param translates puts it into the language of the page, where its file has that
 */
export async function answerCase(
  parsed: ParsedCase,
  text: string,
  words: Words,
  translates = false,
): Promise<SessionAnswer> {
  if (!parsed.ok) return { kind: 'refused', issues: parsed.issues };
  const opened = { ...parsed, text };
  const loaded = translates ? translateLoaded(opened, words) : opened;
  return { kind: 'case', loaded: { ...loaded, text: await holdCaseText(loaded.text) } };
}

/** A document that was made of findings, as an answer. */
export async function answerDocument(
  document: CaseFile,
  words: Words,
  tell: TellProgress = () => undefined,
): Promise<SessionAnswer> {
  const parsed = readCase(document, words);
  if (!parsed.ok) return { kind: 'refused', issues: parsed.issues };
  tell(READ);
  const text = await holdDocument(document, (part) => {
    tell(READ + (1 - READ) * part);
  });
  return { kind: 'case', loaded: { ...parsed, text } };
}

/** A long case that was read before. */
export async function reopenCase(
  held: CaseText,
  words: Words,
  translates: boolean,
): Promise<ReopenedCase> {
  const text = await readSealed(held);
  if (text === undefined) return { kind: 'damaged' };
  const parsed = parseCase(text, words);
  if (!parsed.ok) return { kind: 'refused', issues: parsed.issues };
  const opened = { ...parsed, text };
  const loaded = translates ? translateLoaded(opened, words) : opened;
  const isAsHeld = loaded.text === text && typeof held !== 'string';
  const heldAnew = isAsHeld ? held : await holdCaseText(loaded.text);
  return { kind: 'case', loaded: { ...loaded, text: heldAnew } };
}

async function readSealed(held: CaseText): Promise<string | undefined> {
  if (typeof held === 'string') return held;
  try {
    const bytes = new Uint8Array(await held.deflated.arrayBuffer());
    return checksum(bytes) === held.checksum ? await readCaseText(held) : undefined;
  } catch {
    return undefined;
  }
}
