import type { CaseFile } from './caseFile';
import type { IssueLog } from './issueLog';
import { nearestWord } from './nearestWord';

/** Ids are unique among events, series and presets, and what is named exists. */
export function checkReferences(file: CaseFile, log: IssueLog): void {
  checkUnique(file.events, 'events', log);
  checkUnique(file.series, 'series', log);
  checkUnique(file.presets ?? [], 'presets', log);
  const eventIds = file.events.map((event) => event.id);
  const anchorId = file.anchor?.event;
  if (anchorId !== undefined && !eventIds.includes(anchorId)) {
    const near = nearestWord(anchorId, eventIds);
    log.refuse(['anchor', 'event'], anchorId, (words) => words.eventUnknown(near));
  }
  if (file.anchor === undefined && tellsDays(file)) {
    log.refuse(['anchor'], undefined, (words) => words.anchorMissing);
  }
}

function checkUnique(list: readonly { id: string }[], key: string, log: IssueLog): void {
  const seen = new Map<string, number>();
  list.forEach(({ id }, index) => {
    const first = seen.get(id);
    if (first !== undefined) {
      log.refuse([key, index, 'id'], id, (words) => words.idTwice(`${key}[${first}].id`));
    }
    seen.set(id, first ?? index);
  });
}

function tellsDays(file: CaseFile): boolean {
  const times = JSON.stringify([
    file.events.map((event) => [event.time, event.period]),
    file.series.map((series) => series.observations.map((observation) => observation.time)),
  ]);
  return times.includes('"day":');
}
