import type { CaseFile, EventInFile, TimeInFile } from './caseFile';
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

function tellsDays({ events, series, words = [], presets = [] }: CaseFile): boolean {
  const hasDay = ({ time, period }: Pick<EventInFile, 'time' | 'period'>) =>
    [time, period?.start, period?.end].some((one) => one !== undefined && countsDays(one));
  return (
    events.some(hasDay) ||
    words.some(hasDay) ||
    presets.some(({ from, to }) => countsDays(from) || countsDays(to)) ||
    series.some(({ observations }) => observations.some(({ time }) => countsDays(time)))
  );
}

/** True where any part of a time is told in days from day 0. */
function countsDays(time: TimeInFile): boolean {
  if ('day' in time) return true;
  if ('date' in time) return false;
  if ('oneOf' in time) return time.oneOf.some(countsDays);
  return ('after' in time && countsDays(time.after)) || (!!time.before && countsDays(time.before));
}
