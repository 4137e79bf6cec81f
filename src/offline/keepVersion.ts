import { cachePrefix, type OfflineFiles } from './offlineFiles';

/**
 * Puts every file of a version into a cache of its own. What an earlier version had already is
 * copied, and each file is checked against the build, because a deployment that is half done would
 * give the files of two versions.
 *
 * @throws where a file does not come or is of another version; the browser tries again later
 */
export async function keepVersion(offline: OfflineFiles, scope: string): Promise<void> {
  const prefix = cachePrefix(scope);
  const name = prefix + offline.version;
  const earlier = (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);
  const cache = await caches.open(name);
  const waiting = Object.entries(offline.files);
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, sum] = next;
      const address = new URL(path, scope).href;
      const kept = await findKept(earlier, address, sum);
      await cache.put(address, kept ?? (await fetchChecked(address, sum, offline.entry)));
    }
  };
  try {
    await Promise.all(Array.from({ length: 4 }, work));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function findKept(names: readonly string[], address: string, sum: string) {
  for (const name of names) {
    const found = await (await caches.open(name)).match(address);
    if (found && (await sumOf(await found.clone().arrayBuffer())) === sum) return found;
  }
  return undefined;
}

async function fetchChecked(address: string, sum: string, entry: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  // Some hosts write into a page on its way, so a page need only be of this version.
  const isExpected = response.headers.get('content-type')?.startsWith('text/html')
    ? address.includes('/samples/') || new TextDecoder().decode(bytes).includes(entry)
    : (await sumOf(bytes)) === sum;
  if (!isExpected) throw new Error(`${address} is of another version`);
  const headers = new Headers(response.headers);
  // The bytes are unpacked by now. And what was redirected cannot answer a navigation, so the
  // response is a new one.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(bytes, { headers });
}

async function sumOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
