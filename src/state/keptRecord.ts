import type { CaseText } from '../exchange/caseText';
import { checksum } from '../exchange/link/checksum';

/** A case that its author keeps in this browser. */
export interface KeptCase {
  /** Small text, as it stands in the address. */
  readonly key: string;
  readonly title: string;
  /** The case file. */
  readonly text: CaseText;
  /** When it was kept, in ms since 1970 on the clock of this computer. */
  readonly savedAt: number;
}

/**
 * A case as storage has it: short ones as their text, long ones as the bytes that were deflated, with
 * their own checksum, which is compared when they are read again.
 */
export async function writeKeptRecord({ title, text, savedAt }: KeptCase): Promise<unknown> {
  if (typeof text === 'string') return { title, text, savedAt, checksum: checksumOf(title, text) };
  const { deflated, ...facts } = text;
  const bytes = new Uint8Array(await deflated.arrayBuffer());
  return { title, bytes, facts, savedAt, checksum: checksumOf(title, JSON.stringify(facts)) };
}

/** What storage has under a key; undefined where that is no kept case, or a damaged one. */
export function readKeptRecord(record: unknown, key: string): KeptCase | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { title, savedAt, checksum: told, ...rest } = record as Readonly<Record<string, unknown>>;
  if (typeof title !== 'string') return undefined;
  if (typeof savedAt !== 'number' || !Number.isFinite(savedAt)) return undefined;
  const { text, bytes, facts } = rest;
  if (typeof text === 'string') {
    return told === checksumOf(title, text) ? { key, title, text, savedAt } : undefined;
  }
  if (!(bytes instanceof Uint8Array) || told !== checksumOf(title, JSON.stringify(facts))) {
    return undefined;
  }
  const deflated = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  return { key, title, text: { ...(facts as Facts), deflated }, savedAt };
}

type Facts = Omit<Exclude<CaseText, string>, 'deflated'>;

function checksumOf(title: string, text: string): string {
  return checksum(new TextEncoder().encode(`${title}\n${text}`));
}
