import type { CaseEdit, FieldChange } from './caseEdit';
import { isSameJson } from './isSameJson';

/**
 * Two changes of the same value or event as one, so that what was tried in one field is undone in
 * one step. An edit that changes nothing in the end is `'none'`.
 *
 * @returns undefined where the two are about different things
 */
export function mergeEdits(first: CaseEdit, next: CaseEdit): CaseEdit | 'none' | undefined {
  if (first.kind === 'changeObservation' && next.kind === 'changeObservation') {
    if (first.series !== next.series || first.newIndex !== next.index) return undefined;
    const merged = { ...first, newIndex: next.newIndex, to: next.to };
    const isBack = merged.index === merged.newIndex && isSameJson(merged.from, merged.to);
    return isBack ? 'none' : merged;
  }
  if (first.kind === 'changeEvent' && next.kind === 'changeEvent') {
    if (first.to.id !== next.from.id) return undefined;
    return isSameJson(first.from, next.to) ? 'none' : { ...first, to: next.to };
  }
  if (first.kind === 'changeLesson' && next.kind === 'changeLesson') {
    return withFields(first, mergeFields(first.fields, next.fields));
  }
  if (first.kind === 'changeStep' && next.kind === 'changeStep') {
    if (first.index !== next.index || first.part !== next.part) return undefined;
    return withFields(first, mergeFields(first.fields, next.fields));
  }
  return undefined;
}

function withFields<T extends CaseEdit>(
  edit: T,
  fields: readonly FieldChange[] | undefined,
): T | 'none' | undefined {
  return fields && (fields.length === 0 ? 'none' : { ...edit, fields });
}

/**
 * Two changes of one key as one. A key that went and came again stands at another place, which one
 * change has no words for.
 */
function mergeFields(
  [first, ...more]: readonly FieldChange[],
  [next, ...others]: readonly FieldChange[],
): readonly FieldChange[] | undefined {
  if (!first || !next || more.length + others.length > 0) return undefined;
  if (first.key !== next.key || first.to === undefined) return undefined;
  if (isSameJson(first.from, next.to)) return [];
  const { to: _, ...rest } = first;
  return [{ ...rest, ...(next.to === undefined ? {} : { to: next.to }) }];
}
