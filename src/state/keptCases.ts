import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ShareWords } from '../words/enShare';
import { type KeptCase, readKeptRecord, writeKeptRecord } from './keptRecord';

export type ListedKeptCase = Omit<KeptCase, 'text'>;

/** What storage answers; a reason is a sentence for the reader. */
export type Stored<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export interface KeptList {
  /** The latest first. */
  readonly cases: readonly ListedKeptCase[];
  /** What was found damaged and removed, in sentences. */
  readonly notes: readonly string[];
}

type StorageWords = ShareWords['storage'];
type Database = IDBPDatabase<Schema>;

interface Schema extends DBSchema {
  cases: { key: string; value: unknown };
}

const NAME = 'caseline-kept-cases';

/** The kept cases. One that is damaged is removed, it alone, and told. */
export function listKept(words: StorageWords): Promise<Stored<KeptList>> {
  return ask(words, async (database) => {
    const cases: ListedKeptCase[] = [];
    const notes: string[] = [];
    for (const key of await database.getAllKeys('cases')) {
      const kept = readKeptRecord(await database.get('cases', key), key);
      if (kept) {
        const { text, ...listed } = kept;
        cases.push(listed);
      } else {
        await database.delete('cases', key);
        notes.push(words.damaged(key));
      }
    }
    return { ok: true, value: { cases: cases.sort((a, b) => b.savedAt - a.savedAt), notes } };
  });
}

/** Keeps a case, in place of what was kept under its key. */
export function keepCase(kept: KeptCase, words: StorageWords): Promise<Stored<undefined>> {
  return ask(words, async (database) => {
    await database.put('cases', await writeKeptRecord(kept), kept.key);
    return { ok: true, value: undefined };
  });
}

/** The kept case of a key. One that is damaged is removed, and told as the reason. */
export function readKept(key: string, words: StorageWords): Promise<Stored<KeptCase>> {
  return ask(words, async (database) => {
    const record: unknown = await database.get('cases', key);
    if (record === undefined) return { ok: false, reason: words.absent };
    const kept = readKeptRecord(record, key);
    if (kept) return { ok: true, value: kept };
    await database.delete('cases', key);
    return { ok: false, reason: words.damaged(key) };
  });
}

/** Removes a kept case; one that is not there is removed already. */
export function removeKept(key: string, words: StorageWords): Promise<Stored<undefined>> {
  return ask(words, async (database) => {
    await database.delete('cases', key);
    return { ok: true, value: undefined };
  });
}

export function removeAllKept(words: StorageWords): Promise<Stored<undefined>> {
  return ask(words, async (database) => {
    await database.clear('cases');
    return { ok: true, value: undefined };
  });
}

/** Asks storage and never rejects: what it throws, which may be anything, becomes a reason. */
async function ask<T>(
  words: StorageWords,
  question: (database: Database) => Promise<Stored<T>>,
): Promise<Stored<T>> {
  let database: Database | undefined;
  try {
    database = await openDB<Schema>(NAME, 1, {
      upgrade: (created) => {
        created.createObjectStore('cases');
      },
    });
    return await question(database);
  } catch (thrown) {
    const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
    if (name === 'QuotaExceededError') return { ok: false, reason: words.full };
    return { ok: false, reason: database ? words.failed : words.forbidden };
  } finally {
    database?.close();
  }
}
