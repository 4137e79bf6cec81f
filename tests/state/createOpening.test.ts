import { expect, it, vi } from 'vitest';
import { createSession } from '../../src/exchange/intake/createSession';
import { createOpening } from '../../src/state/createOpening';
import type { Opening } from '../../src/state/opening';
import { en } from '../../src/words/en';

// The session runs here instead of in a worker, which neither Node nor jsdom has.
vi.mock('../../src/exchange/intake/startSession', () => ({
  startSession: (words: typeof en) =>
    Promise.resolve({ session: createSession(words), stop: () => undefined }),
}));

const TABLE =
  'date,analyte,value,unit\n2020-04-03,Sodium,139,mmol/L\n2020-04-05,Sodium,141,mmol/L\n';
const kindOf = (opening: Opening) => opening.store.read().step.kind;
const reach = (opening: Opening, kind: string) =>
  vi.waitFor(() => {
    expect(kindOf(opening)).toBe(kind);
  });

async function openToFindings(): Promise<Opening> {
  const opening = createOpening(en);
  opening.open(TABLE);
  await reach(opening, 'table');
  opening.acceptTable();
  await reach(opening, 'findings');
  return opening;
}

it('goes back from the form of a case to how its table is read, and from there to the ways in', async () => {
  const opening = await openToFindings();
  opening.goBack();
  expect(opening.store.read().step).toMatchObject({ kind: 'table', wasKept: false });
  opening.acceptTable();
  await reach(opening, 'findings');
  opening.goBack();
  opening.goBack();
  expect(kindOf(opening)).toBe('ways');
});

it('goes back to the ways in from the form of another file, which was no table', async () => {
  const opening = await openToFindings();
  opening.open('{"resourceType":"Bundle","type":"collection","entry":[]}');
  await reach(opening, 'refused');
  opening.goBack();
  expect(kindOf(opening)).toBe('ways');
});
