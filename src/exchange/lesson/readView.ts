import type { ClinicalEvent } from '../../domain/clinicalEvent';
import type { CaseCover, RecordCut } from '../../domain/cutRecord';
import type { LessonStretch, StepView } from '../../domain/lesson';
import { readPeriod } from '../readCaseFile';
import { readTime } from '../readTime';
import type { LessonReading } from './lessonReading';
import type { ViewInFile } from './lessonFile';

type Path = readonly PropertyKey[];
type StretchInFile = NonNullable<ViewInFile['window']>;

/** How the figure stands, with everything that names nothing of the case left out. */
export function readView(view: ViewInFile, path: Path, reading: LessonReading): StepView {
  const { unit, axis, anchor, event, observation, prediction, compare = [] } = view;
  const window = view.window && readStretch(view.window, [...path, 'window'], reading);
  const isKnown = (id: string | undefined, key: string): id is string =>
    id !== undefined && reading.isEvent(id, [...path, key]);
  return {
    cut: readCut(view, path, reading),
    ...(window ? { window } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(axis === undefined ? {} : { axis }),
    ...(isKnown(anchor, 'anchor') ? { anchor } : {}),
    highlight: (view.highlight ?? []).filter((one, index) =>
      isDrawn(one, [...path, 'highlight', index], view, reading),
    ),
    ...(isKnown(event, 'event') ? { pinnedEvent: event } : {}),
    ...(observation !== undefined && isDrawn(observation, [...path, 'observation'], view, reading)
      ? { pinnedObservation: observation }
      : {}),
    evidence: (view.evidence ?? []).map((one, index) =>
      readEvidence(one, [...path, 'evidence', index], reading),
    ),
    ...(prediction !== undefined && reading.isStep(prediction, [...path, 'prediction'])
      ? { prediction }
      : {}),
    compare,
  };
}

function readCut(view: ViewInFile, path: Path, reading: LessonReading): RecordCut {
  const { hiddenAfter, hidden, drawnOver } = view;
  const moments = hiddenAfter === undefined ? [] : [hiddenAfter].flat();
  const last = moments
    .map((one) => readTime(one, [...path, 'hiddenAfter'], reading.times))
    .filter((one) => one !== undefined);
  const over = drawnOver && readStretch(drawnOver, [...path, 'drawnOver'], reading);
  const { cover } = reading;
  // Where it cannot be told what is to be hidden, nothing is shown: a slip must not tell the end.
  if (last.length < moments.length) return hideAll(reading);
  return {
    ...(last.length > 0 ? { hiddenAfter: last } : {}),
    ...(hidden?.events
      ? { hiddenEvents: hidden.events.filter((id) => reading.isEvent(id, [...path, 'hidden'])) }
      : {}),
    ...(hidden?.series
      ? { hiddenSeries: hidden.series.filter((id) => reading.isSeries(id, [...path, 'hidden'])) }
      : {}),
    ...(hidden?.words ? { hidesWords: true } : {}),
    ...(hidden?.values ? { hidesValues: true } : {}),
    ...(view.covered && cover ? { cover: coverFor(cover, view.covered) } : {}),
    ...(over ? { drawnOver: over } : {}),
  };
}

function hideAll({ caseRecord: { series, events } }: LessonReading): RecordCut {
  return {
    hiddenSeries: series.map(({ id }) => id),
    hiddenEvents: events.map(({ id }) => id),
    hidesWords: true,
  };
}

function coverFor(
  { title, subject, citation }: NonNullable<LessonReading['cover']>,
  covered: NonNullable<ViewInFile['covered']>,
): CaseCover {
  return {
    ...(covered === 'citation' ? {} : { title }),
    ...(covered === 'citation' || subject === undefined ? {} : { subject }),
    ...(citation === undefined ? {} : { citation }),
  };
}

function readStretch(
  stretch: StretchInFile,
  path: Path,
  reading: LessonReading,
): LessonStretch | undefined {
  const from = readTime(stretch.from, [...path, 'from'], reading.times);
  const to = readTime(stretch.to, [...path, 'to'], reading.times);
  return from && to && { from, to };
}

/** A mark by its key, an event or a piece of evidence by its id. */
function isDrawn(key: string, path: Path, view: ViewInFile, reading: LessonReading): boolean {
  if (view.evidence?.some(({ id }) => id === key)) return true;
  const [, seriesId, index] = /^(.+):(\d+)$/.exec(key) ?? [];
  if (seriesId === undefined) return reading.isEvent(key, path);
  if (!reading.isSeries(seriesId, path)) return false;
  const series = reading.caseRecord.series.find(({ id }) => id === seriesId);
  if (Number(index) < (series?.start.length ?? 0)) return true;
  reading.log.note(path, key, (words) => words.lessonUnknown(undefined));
  return false;
}

function readEvidence(
  { id, title, summary, source, ...file }: NonNullable<ViewInFile['evidence']>[number],
  path: Path,
  reading: LessonReading,
): ClinicalEvent {
  const time = file.time && readTime(file.time, [...path, 'time'], reading.times);
  const period = file.period && readPeriod(file.period, [...path, 'period'], reading.times);
  return {
    id,
    kind: 'evidence',
    title,
    basis: 'reported',
    ...(time ? { time } : {}),
    ...(period ? { period } : {}),
    ...(summary === undefined ? {} : { summary }),
    locator: source,
  };
}
