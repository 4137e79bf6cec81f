import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** As many kinds of bad input as are specified. */
const ROWS = 40;

/** The names of tests, and the first cells of tables whose tests are named by them. */
const NAMES = /['"`]row (\d+): |(?<!places: )\[\s*'row (\d+)',\s/g;

it('every row from 1 to 40 is held by a test that names it', () => {
  const here = new URL('./', import.meta.url);
  const texts = readdirSync(here)
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(name, here), 'utf8'));
  const named = texts.flatMap((text) =>
    [...text.matchAll(NAMES)].map(([, row, inTable]) => Number(row ?? inTable)),
  );
  const missing = Array.from({ length: ROWS }, (_, index) => index + 1).filter(
    (row) => !named.includes(row),
  );
  expect(missing).toEqual([]);
  expect(named.filter((row) => row < 1 || row > ROWS)).toEqual([]);
});
