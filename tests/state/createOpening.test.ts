import { afterEach, expect, it, vi } from 'vitest';
import type { CaseForm } from '../../src/exchange/intake/caseForm';
import { createSession } from '../../src/exchange/intake/createSession';
import type { Session } from '../../src/exchange/intake/session';
import { createOpening } from '../../src/state/createOpening';
import type { Opening } from '../../src/state/opening';
import { showOpened } from '../../src/state/showOpened';
import { en } from '../../src/words/en';

// The session runs here instead of in a worker, which neither Node nor jsdom has.
vi.mock('../../src/exchange/intake/startSession', () => ({
  startSession: (words: typeof en) =>
    Promise.resolve({ session: failing(createSession(words)), stop: () => undefined }),
}));

vi.mock('../../src/state/showOpened', () => ({ showOpened: vi.fn() }));

/** The step that fails, as where the worker has run out of memory. */
let broken: keyof Session | undefined;

function failing(session: Session): Session {
  return new Proxy(session, {
    get: (target, method: keyof Session) =>
      method === broken ? () => Promise.reject(new Error('out of memory')) : target[method],
  });
}

afterEach(() => {
  broken = undefined;
});

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

const EVENTS = 'date,event,kind\n2020-04-04,Resection,procedure\n2020-04-09,Discharge,discharge\n';

it.each<[keyof Session, (opening: Opening) => void]>([
  [
    'open',
    (opening) => {
      opening.open(TABLE);
    },
  ],
  [
    'summarise',
    (opening) => {
      opening.acceptTable();
    },
  ],
  [
    'partTable',
    (opening) => {
      opening.partTable(';');
    },
  ],
  [
    'readTable',
    (opening) => {
      opening.readTable(tableOf(opening).mapping);
    },
  ],
])('says so where %s fails, and goes on with another file', async (method, step) => {
  const opening = createOpening(en);
  opening.open(TABLE);
  await reach(opening, 'table');
  broken = method;
  step(opening);
  await reach(opening, 'refused');
  broken = undefined;
  opening.open(TABLE);
  await reach(opening, 'table');
});

it('goes back to its findings where the events of a second table cannot be had', async () => {
  const opening = await openToFindings();
  opening.addEventTable(new File([EVENTS], 'events.csv'));
  await reach(opening, 'table');
  broken = 'events';
  opening.acceptTable();
  await reach(opening, 'refused');
  opening.goBack();
  expect(kindOf(opening)).toBe('findings');
});

function tableOf(opening: Opening) {
  const { step } = opening.store.read();
  if (step.kind !== 'table') throw new Error(`no table but ${step.kind}`);
  return step;
}

const FORM: CaseForm = {
  title: 'Sodium',
  subject: '',
  citation: 'C',
  anchor: { kind: 'none' },
  series: [{ id: 'sodium', name: 'Sodium', range: { kind: 'none' } }],
  eventIds: [],
  presetIds: [],
};

it('goes back to the form where the making of a case is cancelled, and shows no case later', async () => {
  const opening = await openToFindings();
  opening.makeCase(FORM);
  expect(opening.store.read().step).toMatchObject({ kind: 'reading', isMaking: true });
  opening.goBack();
  expect(kindOf(opening)).toBe('findings');
  // Asked of the same session, so that the first answer has come by then.
  await opening.proposePresets(FORM);
  expect(kindOf(opening)).toBe('findings');
  expect(showOpened).not.toHaveBeenCalled();
});

it('tells how much of a case is made, and shows it then', async () => {
  const opening = await openToFindings();
  const parts = new Set<number>();
  opening.store.subscribe(() => {
    const { step } = opening.store.read();
    if (step.kind === 'reading') parts.add(step.part);
  });
  opening.makeCase(FORM);
  await vi.waitFor(() => {
    expect(showOpened).toHaveBeenCalledOnce();
  });
  expect(parts.size).toBeGreaterThan(1);
});
