import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepCase, listKept, readKept, removeAllKept, removeKept } from '../../src/state/keptCases';
import type { KeptCase } from '../../src/state/keptRecord';
import { enShare } from '../../src/words/enShare';

const words = enShare.storage;
const kept = (key: string, savedAt = 0): KeptCase => ({
  key,
  title: `Case ${key}`,
  text: `{"id":"${key}"}`,
  savedAt,
});
const keep = (one: KeptCase) => keepCase(one, words);

async function keysOfList(): Promise<string[]> {
  const list = await listKept(words);
  return list.ok ? list.value.cases.map(({ key }) => key) : [];
}

/** Writes over a kept case as nobody should. */
async function overwrite(key: string, record: unknown): Promise<void> {
  const database = await openDB('caseline-kept-cases');
  await database.put('cases', record, key);
  database.close();
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a kept case', () => {
  it('is read as it was kept', async () => {
    await keep(kept('a1', 5));
    expect(await readKept('a1', words)).toEqual({ ok: true, value: kept('a1', 5) });
  });

  it('is listed without its text, the latest first', async () => {
    for (const one of [kept('a', 1), kept('b', 3), kept('c', 2)]) await keep(one);
    expect(await keysOfList()).toEqual(['b', 'c', 'a']);
    const list = await listKept(words);
    expect(list.ok && list.value.cases[0]).toEqual({ key: 'b', title: 'Case b', savedAt: 3 });
  });

  it('takes the place of what was kept under its key', async () => {
    await keep(kept('a', 1));
    await keep({ ...kept('a', 2), title: 'Newer' });
    expect(await keysOfList()).toEqual(['a']);
    expect(await readKept('a', words)).toMatchObject({ ok: true, value: { title: 'Newer' } });
  });

  it('is gone once it is removed, and it alone', async () => {
    await keep(kept('a'));
    await keep(kept('b'));
    expect(await removeKept('a', words)).toEqual({ ok: true, value: undefined });
    expect(await readKept('a', words)).toEqual({ ok: false, reason: words.absent });
    expect(await keysOfList()).toEqual(['b']);
  });

  it('goes with all others', async () => {
    await keep(kept('a'));
    await keep(kept('b'));
    expect(await removeAllKept(words)).toEqual({ ok: true, value: undefined });
    expect(await keysOfList()).toEqual([]);
  });

  it('that never was is told as such, and its removal is no error', async () => {
    expect(await readKept('none', words)).toEqual({ ok: false, reason: words.absent });
    expect(await removeKept('none', words)).toEqual({ ok: true, value: undefined });
  });
});

describe('a kept case that is long', () => {
  const deflated = new Blob([Uint8Array.of(3, 0, 7)]);
  const text = {
    deflated,
    checksum: 'abcd1234',
    hasTranslations: false,
    hasEdits: true,
    lesson: {},
  };
  const long = { ...kept('long', 9), text };

  it('is kept and read as the bytes it is held in', async () => {
    await keep(long);
    const read = await readKept('long', words);
    if (!read.ok || typeof read.value.text === 'string') throw new Error('it was not kept so');
    const { deflated: back, ...facts } = read.value.text;
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(Uint8Array.of(3, 0, 7));
    expect(facts).toEqual({ ...text, deflated: undefined });
    expect(await keysOfList()).toEqual(['long']);
  });

  it('is damaged where what is told of it was changed', async () => {
    await keep(long);
    const database = await openDB('caseline-kept-cases');
    const record = (await database.get('cases', 'long')) as object;
    database.close();
    await overwrite('long', { ...record, facts: { ...text, checksum: '00000000' } });
    expect(await readKept('long', words)).toEqual({ ok: false, reason: words.damaged('long') });
  });
});

describe('a kept case that is damaged', () => {
  const whole = { title: 'Case a', text: '{"id":"a"}', savedAt: 0 };
  it.each([
    ['no record', 'garbage'],
    ['nothing', null],
    ['without its text', { title: 'Case a', savedAt: 0 }],
    ['with a changed text', { ...whole, text: '{"id":"A"}', checksum: 'whatever' }],
    ['without its checksum', whole],
    ['of no time', { ...whole, savedAt: 'yesterday' }],
  ])('(%s) is removed alone and told', async (_, record) => {
    await keep(kept('a'));
    await keep(kept('b'));
    await overwrite('a', record);
    expect(await readKept('a', words)).toEqual({ ok: false, reason: words.damaged('a') });
    expect(await readKept('a', words)).toEqual({ ok: false, reason: words.absent });
    expect(await keysOfList()).toEqual(['b']);
  });

  it('is told by the list, once', async () => {
    await keep(kept('a'));
    await keep(kept('b'));
    await overwrite('a', {});
    expect(await listKept(words)).toMatchObject({
      ok: true,
      value: { cases: [{ key: 'b' }], notes: [words.damaged('a')] },
    });
    expect(await listKept(words)).toMatchObject({ ok: true, value: { notes: [] } });
  });
});

/** Every question that storage is asked. */
const QUESTIONS = {
  listKept: () => listKept(words),
  keepCase: () => keep(kept('a')),
  readKept: () => readKept('a', words),
  removeKept: () => removeKept('a', words),
  removeAllKept: () => removeAllKept(words),
};

describe.each(Object.entries(QUESTIONS))('%s answers with a reason', (_, question) => {
  it('where there is no storage at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await question()).toEqual({ ok: false, reason: words.forbidden });
  });

  it('where storage throws when it is touched', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(await question()).toEqual({ ok: false, reason: words.forbidden });
  });

  it('where it throws what is no error', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        throw 'nothing of note';
      },
    });
    expect(await question()).toEqual({ ok: false, reason: words.forbidden });
  });

  it('where it fails in the middle', async () => {
    await keep(kept('a'));
    for (const method of ['get', 'getAllKeys', 'put', 'delete', 'clear'] as const) {
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new DOMException('gone', 'UnknownError');
      });
    }
    expect(await question()).toEqual({ ok: false, reason: words.failed });
  });
});

describe('storage that is full', () => {
  it('says so, and keeps what was there', async () => {
    await keep(kept('a'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await keep(kept('b'))).toEqual({ ok: false, reason: words.full });
    expect(await keysOfList()).toEqual(['a']);
  });
});
