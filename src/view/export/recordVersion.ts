import type { CaseRecord } from '../../domain/caseRecord';
import { checksum } from '../../exchange/link/checksum';

/**
 * The version of what a figure was drawn from: a checksum of the case as it stands, edits and
 * language included and without what a lesson hides. A case file states no version of its own, and
 * one that somebody counts is forgotten; this one changes whenever the content does.
 *
 * @returns eight hexadecimal digits
 */
export function recordVersion(caseRecord: CaseRecord): string {
  return checksum(new TextEncoder().encode(JSON.stringify(caseRecord, writePlain)));
}

function writePlain(_: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value)) {
    return checksum(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  }
  if (value instanceof Map) return [...(value as ReadonlyMap<unknown, unknown>)];
  // An open end of a time is not the same as a missing one.
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
