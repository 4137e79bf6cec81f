import type { EventInFile } from '../caseFile';
import type { FindingLog } from './findingLog';
import type { IdWriter } from '../intake/idWriter';
import type { RawEvent } from './readRow';

/** Events of a table as a case file has them. */
export function buildEvents(
  events: readonly RawEvent[],
  ids: IdWriter,
  log: FindingLog,
): EventInFile[] {
  return events.map((event) => {
    const { title, kind, unknownKind, basis, summary, time, period, place } = event;
    if (unknownKind !== undefined) {
      log.notes.add(place, log.words.quoted(unknownKind), log.words.notes.kindUnknown(kind));
    }
    return {
      id: ids.writeOr('event', title),
      kind,
      title,
      ...(time ? { time } : {}),
      ...(period ? { period } : {}),
      ...(summary === undefined ? {} : { summary }),
      basis,
    };
  });
}
