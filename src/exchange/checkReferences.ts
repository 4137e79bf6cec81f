import type { CaseFile } from './caseFile';
import { writePath } from './caseIssue';
import type { CaseLog } from './caseLog';
import { nearestWord } from './nearestWord';

type Path = readonly PropertyKey[];

/** Ids are unique among events, series and presets, and what is named exists. */
export function checkReferences(file: CaseFile, log: CaseLog): void {
  checkUnique(file.events, ['events'], log);
  checkUnique(file.series, ['series'], log);
  checkUnique(file.presets ?? [], ['presets'], log);
  file.series.forEach(({ observations }, index) => {
    checkUnique(observations, ['series', index, 'observations'], log);
  });
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

function checkUnique(list: readonly { id?: string | undefined }[], path: Path, log: CaseLog): void {
  const seen = new Map<string, Path>();
  list.forEach(({ id }, index) => {
    if (id === undefined) return;
    const place = [...path, index, 'id'];
    const first = seen.get(id);
    if (first) log.refuse(place, id, (words) => words.idTwice(writePath(first, words)));
    seen.set(id, first ?? place);
  });
}

function tellsDays(file: CaseFile): boolean {
  const times = JSON.stringify([
    file.events.map((event) => [event.time, event.period]),
    file.series.map((series) => series.observations.map((observation) => observation.time)),
    file.words?.map((phrase) => phrase.period),
    file.presets,
  ]);
  return times.includes('"day":');
}
