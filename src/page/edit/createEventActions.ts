import type { EventInFile } from '../../exchange/caseFile';
import type { CaseEdit } from '../../exchange/edits/caseEdit';
import { isSameJson } from '../../exchange/edits/isSameJson';
import { announce } from '../../state/announcement';
import { describeRefusal, type SheetTools } from './sheetTools';

/** What the sheet does to events; each says what keeps it from being done, if anything does. */
export interface EventActions {
  readonly change: (from: EventInFile, to: EventInFile, visit?: string) => string | undefined;
  /** How the event becomes its original again; absent where it is that or has none. */
  readonly resetOf: (event: EventInFile) => (() => void) | undefined;
  readonly remove: (event: EventInFile) => string | undefined;
  readonly add: (event: EventInFile) => string | undefined;
  /** Puts an event of the original back that was deleted. */
  readonly putBack: (event: EventInFile) => string | undefined;
}

export function createEventActions({
  edited,
  actions,
  editWords: words,
}: SheetTools): EventActions {
  const { events } = edited.document;
  const placeOf = (event: EventInFile) => events.findIndex(({ id }) => id === event.id);
  const commit = (edit: CaseEdit, at: number, visit?: string) =>
    describeRefusal(actions.commit(edit, visit), `events[${at}]`, words);
  const change: EventActions['change'] = (from, to, visit) =>
    isSameJson(from, to)
      ? undefined
      : commit({ kind: 'changeEvent', from, to }, placeOf(from), visit);
  const addAt = (index: number, event: EventInFile) =>
    commit({ kind: 'addEvent', index, event }, index);
  return {
    change,
    resetOf: (event) => {
      const before = edited.original.events.find(({ id }) => id === event.id);
      if (!before || isSameJson(before, event)) return undefined;
      return () => {
        announce(change(event, before) ?? words.events.resetDone);
      };
    },
    remove: (event) => {
      const index = placeOf(event);
      return commit({ kind: 'deleteEvent', index, event }, index);
    },
    add: (event) => addAt(events.length, event),
    putBack: (event) => {
      const place = edited.original.events.findIndex(({ id }) => id === event.id);
      return addAt(Math.min(place, events.length), event);
    },
  };
}
