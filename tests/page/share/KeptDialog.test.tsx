import './nativeDialog';
import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import KeptDialog from '../../../src/page/share/KeptDialog';
import { keepCase, readKept } from '../../../src/state/keptCases';
import { en } from '../../../src/words/en';
import { enShare } from '../../../src/words/enShare';

const NOON = Date.UTC(2026, 10, 22, 12);
const keep = (key: string, title: string, savedAt = NOON) =>
  keepCase({ key, title, text: '{}', savedAt }, enShare.storage);

const mine = { key: 'k3f9x2', title: 'My case', writeText: () => Promise.resolve('{"id":"mine"}') };

function openKept(current?: typeof mine & { wasKept?: (key: string) => void }) {
  const open = vi.fn();
  const close = vi.fn();
  render(<KeptDialog words={en} open={open} close={close} {...(current ? { current } : {})} />);
  return { open, close };
}

const press = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
};

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the case on screen', () => {
  it('is kept only when its author says so, and where is said before', async () => {
    const wasKept = vi.fn();
    openKept({ ...mine, wasKept });
    expect(screen.getByText(enShare.kept.explain)).toBeTruthy();
    await screen.findByText('No cases are kept.');
    expect(wasKept).not.toHaveBeenCalled();
    press('Keep in this browser');
    expect(await screen.findByText('“My case” is kept.')).toBeTruthy();
    expect(wasKept).toHaveBeenCalledExactlyOnceWith('k3f9x2');
    expect(await readKept('k3f9x2', enShare.storage)).toMatchObject({
      ok: true,
      value: { title: 'My case', text: '{"id":"mine"}' },
    });
  });

  it('that is kept already is kept again in its place', async () => {
    await keep('k3f9x2', 'My case');
    openKept(mine);
    await screen.findByRole('button', { name: 'Keep as it is now' });
    press('Keep as it is now');
    await screen.findByText('“My case” is kept.');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('is not said to be kept where storage is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const wasKept = vi.fn();
    openKept({ ...mine, wasKept });
    press('Keep in this browser');
    expect((await screen.findByText(enShare.storage.full)).getAttribute('role')).toBe('status');
    expect(wasKept).not.toHaveBeenCalled();
  });
});

describe('the kept cases', () => {
  it('are listed with title and date, the latest first', async () => {
    await keep('a', 'Older', NOON - 86_400_000);
    await keep('b', 'Newer');
    openKept();
    await screen.findByText('Newer');
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^Newerkept 22 Nov 2026, 12:00/),
      expect.stringMatching(/^Olderkept 21 Nov 2026, 12:00/),
    ]);
  });

  it('are opened by their key, the dialog closed', async () => {
    await keep('a', 'Mine');
    const { open, close } = openKept();
    await screen.findByText('Mine');
    press('Open Mine');
    expect(open).toHaveBeenCalledExactlyOnceWith('a');
    expect(close).toHaveBeenCalledOnce();
  });

  it('are removed one by one, after one question', async () => {
    await keep('a', 'Mine');
    await keep('b', 'Other');
    openKept();
    await screen.findByText('Mine');
    press('Remove Mine');
    expect(screen.getByText('Remove “Mine”? It cannot be brought back.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('No, keep');
    press('Yes, remove');
    expect(await screen.findByText('“Mine” was removed.')).toBeTruthy();
    await waitFor(() => {
      expect(screen.getAllByRole('listitem')).toHaveLength(1);
    });
  });

  it('stay where the question is answered with no', async () => {
    await keep('a', 'Mine');
    openKept();
    await screen.findByText('Mine');
    press('Remove Mine');
    press('No, keep');
    expect(screen.getByRole('button', { name: 'Remove Mine' })).toBeTruthy();
    expect(await readKept('a', enShare.storage)).toMatchObject({ ok: true });
  });

  it('are all removed, after one question', async () => {
    await keep('a', 'Mine');
    await keep('b', 'Other');
    openKept();
    await screen.findByText('Mine');
    press('Remove all');
    expect(screen.getByText(/^Remove all 2 kept cases\?/)).toBeTruthy();
    press('Yes, remove');
    expect(await screen.findByText('No cases are kept.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove all' })).toBeNull();
  });
});

describe('storage that fails', () => {
  it('is told and blocks nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { close } = openKept(mine);
    expect((await screen.findByRole('alert')).textContent).toBe(enShare.storage.forbidden);
    press('Close');
    expect(close).toHaveBeenCalledOnce();
  });

  it('in which one case is damaged loses that one and says so', async () => {
    await keep('a', 'Mine');
    await keep('b', 'Other');
    const database = await openDB('caseline-kept-cases');
    await database.put('cases', 'garbage', 'a');
    database.close();
    openKept();
    expect((await screen.findByRole('alert')).textContent).toBe(enShare.storage.damaged('a'));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });
});
