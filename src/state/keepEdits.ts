import type { Words } from '../words/en';
import { shareWordsOf } from '../words/enShare';
import type { EditLog } from './editLog';
import { keepCase } from './keptCases';
import { presentText } from './presentDocument';

/** Keeps a case as it stands under the key it is kept by; false where storage did not take it. */
export async function keepEdits(key: string, log: EditLog, words: Words): Promise<boolean> {
  const { title } = log.caseRecord;
  const kept = { key, title, text: await presentText(log), savedAt: Date.now() };
  return (await keepCase(kept, shareWordsOf(words).storage)).ok;
}
