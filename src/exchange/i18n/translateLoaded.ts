import type { Words } from '../../words/en';
import { issueWordsOf } from '../../words/enIssues';
import { writeCaseFile } from '../caseDocument/writeCaseFile';
import type { CaseFile } from '../caseFile';
import { mayBeTranslated } from '../caseText';
import { IssueLog } from '../issueLog';
import type { LoadedCase } from '../loadedCase';
import { parseCase } from '../parseCase';
import { findTranslation } from './findTranslation';
import { translateCase } from './translateCase';

/**
 * A case that was read, in the language of the page where its file has it; its text is then that of
 * the translated file, on which edits go on. Its issues stay those of the file as it came. A file
 * with edits stands as it was written, with a note.
 *
 * @returns the very same where there is nothing to translate, or where it has to be read first because
 *   it is long
 */
export function translateLoaded(loaded: LoadedCase, words: Words): LoadedCase {
  // A case can have several megabytes; most files have no translation and are not parsed again.
  if (typeof loaded.text !== 'string' || !mayBeTranslated(loaded.text)) return loaded;
  const file = JSON.parse(loaded.text.replace(/^\uFEFF/, '')) as CaseFile;
  const { edited, ...original } = file;
  if (edited !== undefined) {
    const tag = findTranslation(original, words.locale);
    if (tag === undefined) return loaded;
    const log = new IssueLog(issueWordsOf(words));
    log.note(['i18n', tag], undefined, (say) => say.overlayEdited);
    return { ...loaded, issues: [...loaded.issues, ...log.issues] };
  }
  const tag = findTranslation(file, words.locale);
  if (tag === undefined) return loaded;
  const text = writeCaseFile(translateCase(file, tag));
  const parsed = parseCase(text, words);
  return parsed.ok ? { ...parsed, text, issues: loaded.issues } : loaded;
}
