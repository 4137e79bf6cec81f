import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequest } from '../../src/offline/answerRequest';
import { keepVersion } from '../../src/offline/keepVersion';
import { cachePrefix, type OfflineFiles, pathBelow } from '../../src/offline/offlineFiles';
import { describeOffline } from '../../.scripts/offlineFiles.mjs';
import { FakeCaches } from './fakeCaches';

const SCOPE = 'https://example.org/courses/caseline/';
const PAGE = '<script src="./assets/index-1.js"></script>';
const FIRST = new Map([
  ['index.html', PAGE],
  ['assets/index-1.js', 'one'],
  ['data/a.json', '{"a":1}'],
]);
const SECOND = new Map([
  ['index.html', PAGE.replace('-1', '-2')],
  ['assets/index-2.js', 'two'],
  ['data/a.json', '{"a":1}'],
]);

let served: ReadonlyMap<string, string>;
const network = vi.fn((address: string | Request) => {
  const path = pathBelow(SCOPE, typeof address === 'string' ? address : address.url) ?? '?';
  const text = served.get(path === '' ? 'index.html' : path);
  const type = path === '' ? 'text/html' : 'text/plain';
  return Promise.resolve(
    text === undefined
      ? new Response('no', { status: 404 })
      : new Response(text, { headers: { 'content-type': type, 'content-encoding': 'gzip' } }),
  );
});

beforeEach(() => {
  served = FIRST;
  network.mockClear();
  vi.stubGlobal('caches', new FakeCaches());
  vi.stubGlobal('fetch', network);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const listOf = (files: ReadonlyMap<string, string>, entry: string): OfflineFiles =>
  describeOffline(files, entry);
const first = listOf(FIRST, 'assets/index-1.js');
const second = listOf(SECOND, 'assets/index-2.js');
const answer = (address: string, offline = first, init: RequestInit = {}) =>
  answerRequest(new Request(new URL(address, SCOPE), init), offline, SCOPE);
const textOf = async (given: Promise<Response> | undefined) => (await given)?.text();

describe('a version that is kept', () => {
  it.each([
    ['the folder', ''],
    ['the page by its name', 'index.html'],
    ['a deep link', '?case=a&event=b'],
    ['a deep link to the page by its name', 'index.html?lang=zh'],
  ])('answers %s with the page', async (_, address) => {
    await keepVersion(first, SCOPE);
    network.mockClear();
    expect(await textOf(answer(address))).toBe(PAGE);
    expect(network).not.toHaveBeenCalled();
  });

  it('answers a file whatever its query says', async () => {
    await keepVersion(first, SCOPE);
    expect(await textOf(answer('data/a.json?1'))).toBe('{"a":1}');
  });

  it.each([
    ['a file that is not of the site', 'data/none.json'],
    ['a page that is not of the site', 'notes/'],
    ['a folder beside it', '../other/'],
    ['another origin', 'https://elsewhere.org/courses/caseline/'],
    ['a name every object has', 'constructor'],
  ])('leaves %s to the network', async (_, address) => {
    await keepVersion(first, SCOPE);
    expect(answer(address)).toBeUndefined();
  });

  it('answers nothing but GET', () => {
    expect(answer('', first, { method: 'POST' })).toBeUndefined();
  });

  it('answers from the network what the browser has thrown away', async () => {
    expect(await textOf(answer('data/a.json'))).toBe('{"a":1}');
  });

  it('still has the parts of the version before, for a tab that runs it', async () => {
    await keepVersion(first, SCOPE);
    served = SECOND;
    await keepVersion(second, SCOPE);
    expect(await textOf(answer('assets/index-1.js', second))).toBe('one');
    expect(await textOf(answer('', second))).toBe(SECOND.get('index.html'));
  });

  it('says nothing of how its files were packed on the way', async () => {
    await keepVersion(first, SCOPE);
    const given = await answer('assets/index-1.js');
    expect(given?.headers.get('content-encoding')).toBeNull();
    expect(given?.headers.get('content-type')).toBe('text/plain');
  });
});

describe('keeping a version', () => {
  it('copies what the version before had already', async () => {
    await keepVersion(first, SCOPE);
    served = SECOND;
    network.mockClear();
    await keepVersion(second, SCOPE);
    expect(network.mock.calls.map(([address]) => address)).not.toContain(`${SCOPE}data/a.json`);
    expect(network).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a file is missing', new Map([...SECOND].filter(([path]) => path !== 'data/a.json'))],
    ['a file is of another version', new Map([...SECOND, ['data/a.json', '{"a":2}']])],
    ['the page is of another version', new Map([...SECOND, ['index.html', PAGE]])],
  ])('keeps nothing of it where %s', async (_, halfDone) => {
    served = halfDone;
    await expect(keepVersion(second, SCOPE)).rejects.toThrow();
    expect(await caches.keys()).toEqual([]);
  });

  it('takes a page that its host has written into', async () => {
    served = new Map([...FIRST, ['index.html', `${PAGE}<!-- counted by the host -->`]]);
    await keepVersion(first, SCOPE);
    expect(await textOf(answer(''))).toContain('counted');
  });
});

describe('the list of a version', () => {
  it('changes its version with any file, and not with their order', () => {
    expect(listOf(new Map([...FIRST].reverse()), 'assets/index-1.js')).toEqual(first);
    expect(second.version).not.toBe(first.version);
  });

  it('is of one folder, so that two sites on one origin share nothing', () => {
    expect(cachePrefix(SCOPE)).not.toBe(cachePrefix('https://example.org/other/'));
    expect(cachePrefix('https://example.org/a/')).not.toContain('/a/b');
  });
});
