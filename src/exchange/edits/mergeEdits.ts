import type { CaseEdit } from './caseEdit';
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
  return undefined;
}
