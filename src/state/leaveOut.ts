import type { CaseFile } from '../exchange/caseFile';
import type { CaseEdit } from '../exchange/edits/caseEdit';
import type { Words } from '../words/en';
import { createEditActions } from './editActions';
import type { EditLog } from './editLog';
import { startEdits } from './startEdits';

/**
 * Leaves one value or event out of a case, as an edit that can be undone like any other.
 *
 * @param path to the item in the file as it stands: `['events', 2]`
 * @returns false where the case cannot do without it, such as the event that is day 0
 */
export async function leaveOut(
  log: EditLog,
  path: readonly PropertyKey[],
  words: Words,
): Promise<boolean> {
  const { document } = await startEdits(log.key, log.opened, words);
  const edit = editFor(path, document);
  return edit !== undefined && createEditActions(log.key, words).commit(edit).length === 0;
}

function editFor(path: readonly PropertyKey[], document: CaseFile): CaseEdit | undefined {
  const [, at, , inner] = path.map(Number);
  if (path[0] === 'events' && at !== undefined) {
    const event = document.events[at];
    return event && { kind: 'deleteEvent', index: at, event };
  }
  const series = path[0] === 'series' ? document.series[at ?? -1] : undefined;
  const observation = series?.observations[inner ?? -1];
  if (!series || !observation || inner === undefined) return undefined;
  return { kind: 'deleteObservation', series: series.id, index: inner, observation };
}
