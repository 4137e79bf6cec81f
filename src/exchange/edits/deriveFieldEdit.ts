import type { CaseFile, SeriesInFile } from '../caseFile';
import { CASE_FIELDS, type CaseEdit, type FieldChange, SERIES_FIELDS } from './caseEdit';
import { changeFields, changeOf } from './changeFields';

/** The edit that gives a series other fields; undefined where nothing changes. */
export function deriveSeriesEdit(
  from: SeriesInFile,
  to: Omit<SeriesInFile, 'observations'>,
): CaseEdit | undefined {
  const fields = changesOf(from, to, SERIES_FIELDS);
  return fields.length === 0 ? undefined : { kind: 'changeSeries', series: from.id, fields };
}

/** The edit that gives a case other fields of its own; undefined where nothing changes. */
export function deriveCaseEdit(from: CaseFile, to: CaseFile): CaseEdit | undefined {
  const fields = changesOf(from, to, CASE_FIELDS);
  return fields.length === 0 ? undefined : { kind: 'changeCase', fields };
}

/** The changes of some keys, each told against the object as the ones before it leave it. */
export function changesOf<Key extends string>(
  from: object,
  to: Readonly<Partial<Record<Key, unknown>>>,
  keys: readonly Key[],
): FieldChange[] {
  const changes: FieldChange[] = [];
  let object: object | undefined = from;
  for (const key of keys) {
    const change: FieldChange | undefined = object && changeOf(object, key, to[key]);
    if (!object || !change) continue;
    changes.push(change);
    object = changeFields(object, [change]);
  }
  return changes;
}
