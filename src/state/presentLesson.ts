import type { CaseFile } from '../exchange/caseFile';
import type { EditLog } from './editLog';

/** What stands in the case file under `lesson`, as it is now. */
export function presentLesson({ edited, opened }: EditLog): unknown {
  if (edited) return edited.saved.lesson;
  if (typeof opened.text !== 'string') return opened.text.lesson;
  return (JSON.parse(opened.text.replace(/^\uFEFF/, '')) as CaseFile).lesson;
}
