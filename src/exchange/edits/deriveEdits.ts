import type { ClinicalEvent } from '../../domain/clinicalEvent';
import type { EditMark } from '../../domain/editMark';
import { type Observation, observationAt } from '../../domain/series';
import type { ObservationInFile, SeriesInFile } from '../caseFile';
import { type CaseEdits, readEvent } from '../readCaseFile';
import { readSeries, type SeriesEdits } from '../readSeries';
import { unheardReading } from '../readTime';
import { stripInvisible } from '../stripInvisible';
import { isSameJson } from './isSameJson';
import type { ReadEdited } from './readEdited';
import { replayRows } from './replayRows';

/**
 * What of a document was added or changed, and from what. An event is known by its id; a value has
 * none, and is followed through the log.
 */
export function deriveEdits({ document, original, log }: ReadEdited): CaseEdits {
  if (log.length === 0) return { series: new Map(), events: new Map() };
  const touched = new Set(log.flatMap((edit) => ('series' in edit ? [edit.series] : [])));
  const series = document.series.flatMap((one): [string, SeriesEdits][] => {
    const before = original.series.find(({ id }) => id === one.id);
    if (!before || !touched.has(one.id)) return [];
    const rows = replayRows(original, log, one.id);
    const marks = one.observations.map((observation, index) => {
      const place = rows[index]?.original;
      return markOf(observation, before, place);
    });
    const observations = new Map(
      [...marks.entries()].flatMap(([index, mark]) => (mark ? [[index, mark] as const] : [])),
    );
    const unit = before.unit === one.unit ? {} : { originalUnit: before.unit };
    return [[one.id, { ...unit, observations }]];
  });
  return { series: new Map(series), events: deriveEventEdits(document.events, original.events) };
}

function markOf(
  observation: ObservationInFile,
  before: SeriesInFile,
  place: number | undefined,
): EditMark<Observation> | undefined {
  const original = place === undefined ? undefined : before.observations[place];
  if (!original) return { kind: 'added' };
  if (isSameJson(observation, original)) return undefined;
  const reading = unheardReading();
  const file = { ...before, observations: [stripInvisible(original)] };
  const series = readSeries(file, [], reading);
  const from = series.start.length === 1 ? observationAt(series, 0) : undefined;
  return { kind: 'changed', ...(from ? { from } : {}) };
}

function deriveEventEdits(
  events: ReadEdited['document']['events'],
  originals: ReadEdited['document']['events'],
): Map<string, EditMark<ClinicalEvent>> {
  const byId = new Map(originals.map((event) => [event.id, event]));
  return new Map(
    events.flatMap((event): [string, EditMark<ClinicalEvent>][] => {
      const original = byId.get(event.id);
      if (!original) return [[event.id, { kind: 'added' }]];
      if (isSameJson(event, original)) return [];
      return [
        [
          event.id,
          { kind: 'changed', from: readEvent(stripInvisible(original), [], unheardReading()) },
        ],
      ];
    }),
  );
}
