import { cachePrefix, type OfflineFiles } from './offlineFiles';

/** Before the name of a lock that a page holds for as long as it runs its version. */
const LOCK = 'caseline ';

/**
 * Removes the caches of versions that no page runs any more. A page holds a lock with the address
 * of its own script, which the cache of its version contains: a tab that has not agreed to a new
 * version finds all of its own for as long as it is open.
 */
export async function dropVersions(offline: OfflineFiles, scope: string): Promise<void> {
  const prefix = cachePrefix(scope);
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== prefix + offline.version,
  );
  const { held = [] } = await navigator.locks.query();
  const entries = held.flatMap(({ name }) =>
    name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [],
  );
  for (const name of names) {
    const cache = await caches.open(name);
    const uses = await Promise.all(entries.map((entry) => cache.match(entry)));
    if (uses.every((use) => use === undefined)) await caches.delete(name);
  }
}
