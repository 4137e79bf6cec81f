import type { CaseFile, SeriesInFile } from '../caseFile';
import type { CaseEdit } from './caseEdit';
import { changeFields, reverseFields } from './changeFields';
import { changeLesson } from './changeLesson';
import { insertItem, removeItem } from './changeList';
import { isSameJson } from './isSameJson';

/**
 * A document with one edit made; the one given stays as it was and shares what did not change.
 *
 * @returns undefined where the edit does not fit: what it takes away or changes is not there
 */
export function applyEdit(document: CaseFile, edit: CaseEdit): CaseFile | undefined {
  switch (edit.kind) {
    case 'addObservation':
    case 'deleteObservation':
    case 'changeObservation':
      return inSeries(document, edit.series, (series) => {
        const observations = changeObservations(series.observations, edit);
        return observations && { ...series, observations };
      });
    case 'changeSeries':
      return inSeries(document, edit.series, (series) => changeFields(series, edit.fields));
    case 'changeCase':
      return changeFields(document, edit.fields);
    case 'addEvent':
    case 'deleteEvent':
    case 'changeEvent': {
      const events = changeEvents(document.events, edit);
      return events && { ...document, events };
    }
    case 'changeLesson':
    case 'addStep':
    case 'deleteStep':
    case 'moveStep':
    case 'changeStep': {
      const lesson = changeLesson(document.lesson, edit);
      return lesson && { ...document, lesson };
    }
  }
}

/** A document with edits made one after the other; undefined where one does not fit. */
export function applyEdits(document: CaseFile, edits: readonly CaseEdit[]): CaseFile | undefined {
  return edits.reduce<CaseFile | undefined>(
    (changed, edit) => changed && applyEdit(changed, edit),
    document,
  );
}

/** The edit that goes back. */
export function reverseEdit(edit: CaseEdit): CaseEdit {
  switch (edit.kind) {
    case 'addObservation':
      return { ...edit, kind: 'deleteObservation' };
    case 'deleteObservation':
      return { ...edit, kind: 'addObservation' };
    case 'changeObservation': {
      const { index, newIndex, from, to } = edit;
      return { ...edit, index: newIndex, newIndex: index, from: to, to: from };
    }
    case 'addEvent':
      return { ...edit, kind: 'deleteEvent' };
    case 'deleteEvent':
      return { ...edit, kind: 'addEvent' };
    case 'changeEvent':
      return { ...edit, from: edit.to, to: edit.from };
    case 'addStep':
      return { ...edit, kind: 'deleteStep' };
    case 'deleteStep':
      return { ...edit, kind: 'addStep' };
    case 'moveStep':
      return { ...edit, index: edit.newIndex, newIndex: edit.index };
    case 'changeSeries':
    case 'changeCase':
    case 'changeLesson':
    case 'changeStep':
      return { ...edit, fields: reverseFields(edit.fields) };
  }
}

function inSeries(
  document: CaseFile,
  id: string,
  change: (series: SeriesInFile) => SeriesInFile | undefined,
): CaseFile | undefined {
  const place = document.series.findIndex((series) => series.id === id);
  const series = document.series[place];
  const changed = series && change(series);
  return changed && { ...document, series: document.series.with(place, changed) };
}

type ObservationEdit = Extract<CaseEdit, { readonly series: string; readonly index: number }>;
type EventEdit = Extract<CaseEdit, { readonly kind: `${string}Event` }>;

function changeObservations(
  list: SeriesInFile['observations'],
  edit: ObservationEdit,
): SeriesInFile['observations'] | undefined {
  if (edit.kind === 'addObservation') return insertItem(list, edit.index, edit.observation);
  const found = edit.kind === 'changeObservation' ? edit.from : edit.observation;
  const others = removeItem(list, edit.index, found);
  if (edit.kind === 'deleteObservation') return others;
  return others && insertItem(others, edit.newIndex, edit.to);
}

function changeEvents(list: CaseFile['events'], edit: EventEdit): CaseFile['events'] | undefined {
  if (edit.kind === 'addEvent') return insertItem(list, edit.index, edit.event);
  if (edit.kind === 'deleteEvent') return removeItem(list, edit.index, edit.event);
  const place = list.findIndex((event) => event.id === edit.from.id);
  return isSameJson(list[place], edit.from) ? list.with(place, edit.to) : undefined;
}
