import type { CaseFile } from '../caseFile';
import { kindUnder } from './keyOrder';
import type { ObjectKind } from './objectKind';

/** An object of a case file, with keys of any kind. */
export type FileObject = Readonly<Record<string, unknown>>;

type Change = (object: FileObject, kind: ObjectKind) => FileObject | undefined;

/**
 * A copy of a case file in which each of its objects was changed, the inner ones first; one that
 * becomes nothing is left out of where it stood. What the format does not describe stays as it came.
 */
export function changeObjects(document: CaseFile, change: Change): CaseFile {
  // The objects of a file have no common type; whoever changes them answers for their shape.
  return changeValue(document, 'file', change) as CaseFile;
}

/** Goes through every object of a case file, from the outside in. */
export function visitObjects(
  document: CaseFile,
  visit: (object: FileObject, kind: ObjectKind) => void,
): void {
  visitValue(document, 'file', visit);
}

function changeValue(value: unknown, kind: ObjectKind, change: Change): unknown {
  if (kind === 'plain' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value
      .map((one) => changeValue(one, kind, change))
      .filter((one: unknown) => one !== undefined);
  }
  const inner = Object.entries(value)
    .map(([key, one]) => [key, changeValue(one, kindUnder(kind, key), change)] as const)
    .filter(([, one]) => one !== undefined);
  return change(Object.fromEntries(inner), kind);
}

function visitValue(
  value: unknown,
  kind: ObjectKind,
  visit: (object: FileObject, kind: ObjectKind) => void,
): void {
  if (kind === 'plain' || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) visitValue(one, kind, visit);
    return;
  }
  visit(value as FileObject, kind);
  for (const [key, one] of Object.entries(value)) {
    if (typeof one === 'object') visitValue(one, kindUnder(kind, key), visit);
  }
}
