import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropVersions } from '../../src/offline/dropVersions';
import type { OfflineFiles } from '../../src/offline/offlineFiles';
import { FakeCaches } from './fakeCaches';

const SCOPE = 'https://example.org/caseline/';
const offline: OfflineFiles = { version: '3', entry: 'assets/index-3.js', files: {} };

/** Three versions of this site and one of another, each with its script. */
async function keepThree(held: readonly string[]): Promise<void> {
  vi.stubGlobal('caches', new FakeCaches());
  const locks = { query: () => Promise.resolve({ held: held.map((name) => ({ name })) }) };
  vi.stubGlobal('navigator', { locks });
  for (const version of ['1', '2', '3']) {
    const cache = await caches.open(`caseline /caseline/ ${version}`);
    await cache.put(`${SCOPE}assets/index-${version}.js`, new Response(''));
  }
  await caches.open('caseline /other/ 1');
}

beforeEach(() => keepThree([]));
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('versions that are kept', () => {
  it('are dropped where no page runs them, and those of another site are not ours', async () => {
    await dropVersions(offline, SCOPE);
    expect(await caches.keys()).toEqual(['caseline /caseline/ 3', 'caseline /other/ 1']);
  });

  it('stay for as long as one page runs them', async () => {
    await keepThree([`caseline ${SCOPE}assets/index-1.js`, 'a lock of somebody else']);
    await dropVersions(offline, SCOPE);
    expect(await caches.keys()).toEqual([
      'caseline /caseline/ 1',
      'caseline /caseline/ 3',
      'caseline /other/ 1',
    ]);
  });
});
