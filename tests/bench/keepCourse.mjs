// @ts-check
import { APP_KEY } from './contestants.mjs';
import { titleOfCourse, writeCourseCase } from './writeCourseCase.mjs';

/** @type {Map<number, string>} */
const written = new Map();

/**
 * Puts a course among the cases that the app keeps in this browser, as "Keep" in the app would: a
 * case file of a million values is larger than a file may be, and this is how such a case comes to
 * stay. The record is that of `src/state/keptCases.ts`.
 *
 * @param {import('@playwright/test').Page} page of the app's origin
 * @param {number} count
 */
export async function keepCourse(page, count) {
  const text = written.get(count) ?? writeCourseCase(count);
  written.set(count, text);
  const told = await page.evaluate(storeCase, { key: APP_KEY, title: titleOfCourse(count), text });
  if (told !== 'kept') throw new Error(`The browser kept no course: ${told}`);
}

/**
 * In the page.
 *
 * @param {{ key: string, title: string, text: string }} kept
 * @returns {Promise<string>}
 */
function storeCase({ key, title, text }) {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
    return rest;
  });
  let rest = 0xffffffff;
  for (const byte of new TextEncoder().encode(`${title}\n${text}`)) {
    rest = (rest >>> 8) ^ (table[(rest ^ byte) & 0xff] ?? 0);
  }
  const checksum = ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
  return new Promise((resolve) => {
    const opening = indexedDB.open('caseline-kept-cases', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('cases');
    opening.onerror = () => resolve('it has no database');
    opening.onsuccess = () => {
      const database = opening.result;
      const storing = database.transaction('cases', 'readwrite');
      storing.objectStore('cases').put({ title, text, savedAt: Date.now(), checksum }, key);
      storing.oncomplete = () => {
        database.close();
        resolve('kept');
      };
      storing.onabort = () => resolve(String(storing.error));
    };
  });
}
