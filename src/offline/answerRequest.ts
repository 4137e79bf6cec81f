import { cachePrefix, type OfflineFiles, pathBelow } from './offlineFiles';

/**
 * Answers a request from what is kept: the files of this version, whatever the query says, and
 * those of earlier versions that a page of theirs still asks for.
 *
 * @returns undefined for what the network has to answer: a file that is not of the site is a 404
 *   of its host, never the page
 */
export function answerRequest(
  request: Request,
  offline: OfflineFiles,
  scope: string,
): Promise<Response> | undefined {
  const path = pathBelow(scope, request.url);
  if (request.method !== 'GET' || path === undefined) return undefined;
  const isOurs = Object.hasOwn(offline.files, path);
  // Names below assets/ carry a hash of what is in them, so one of another version is still right.
  if (!isOurs && !path.startsWith('assets/')) return undefined;
  return readKept(new URL(path, scope).href, isOurs ? offline.version : undefined, scope).then(
    (kept) => kept ?? fetch(request),
  );
}

async function readKept(address: string, version: string | undefined, scope: string) {
  const prefix = cachePrefix(scope);
  const names =
    version === undefined
      ? (await caches.keys()).filter((name) => name.startsWith(prefix))
      : [prefix + version];
  for (const name of names) {
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}
