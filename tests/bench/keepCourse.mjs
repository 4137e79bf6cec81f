// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../../.scripts/root.mjs';
import { APP_KEY } from './contestants.mjs';
import { titleOfCourse, writeCourseCase } from './writeCourseCase.mjs';

/**
 * A kept case as storage has it; what is deflated of a long one in base64, the rest as it is.
 *
 * @typedef {{ key: string, rest: Record<string, unknown>, deflated?: string }} StoredCourse
 */

/** @type {Map<number, Promise<StoredCourse>>} */
const written = new Map();

/**
 * Puts a course among the cases that the app keeps in this browser, as "Keep" in the app would: a
 * case file of a million values is larger than a file may be, and this is how such a case stays.
 *
 * @param {import('@playwright/test').Page} page of the app's origin
 * @param {number} count
 */
export async function keepCourse(page, count) {
  const stored = written.get(count) ?? writeStored(count);
  written.set(count, stored);
  const told = await page.evaluate(storeCourse, await stored);
  if (told !== 'kept') throw new Error(`The browser kept no course: ${told}`);
}

/**
 * By the app's own code, so that what is stored is what it would store.
 *
 * @param {number} count
 * @returns {Promise<StoredCourse>}
 */
async function writeStored(count) {
  /** @type {(path: string) => Promise<any>} */
  const load = async (path) => (await runnerImport(join(root, 'src', path))).module;
  const { holdCaseText } = await load('exchange/holdCaseText.ts');
  const { writeKeptRecord } = await load('state/keptRecord.ts');
  const text = await holdCaseText(writeCourseCase(count));
  const kept = { key: APP_KEY, title: titleOfCourse(count), text, savedAt: 0 };
  const { bytes, ...rest } = await writeKeptRecord(kept);
  return {
    key: APP_KEY,
    rest,
    ...(bytes ? { deflated: Buffer.from(bytes).toString('base64') } : {}),
  };
}

/**
 * In the page.
 *
 * @param {StoredCourse} stored
 * @returns {Promise<string>} "kept", or why not
 */
export function storeCourse({ key, rest, deflated }) {
  const bytes =
    deflated === undefined
      ? {}
      : { bytes: Uint8Array.from(atob(deflated), (one) => one.charCodeAt(0)) };
  return new Promise((resolve) => {
    const opening = indexedDB.open('caseline-kept-cases', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('cases');
    opening.onerror = () => resolve('it has no database');
    opening.onsuccess = () => {
      const database = opening.result;
      const storing = database.transaction('cases', 'readwrite');
      storing.objectStore('cases').put({ ...rest, ...bytes }, key);
      storing.oncomplete = () => {
        database.close();
        resolve('kept');
      };
      storing.onabort = () => resolve(String(storing.error));
    };
  });
}
