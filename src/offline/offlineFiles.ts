/** What the build writes into the worker: every file of this version. */
export interface OfflineFiles {
  /** Changes with any of the files. */
  readonly version: string;
  /** The script of the page, which names the version a page runs. */
  readonly entry: string;
  /** Paths below the worker's folder, the page itself as '', each with the start of its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

/** The caches of this site and no other on its origin, each of one version. */
export function cachePrefix(scope: string): string {
  return `caseline ${new URL(scope).pathname} `;
}

/**
 * The path of an address below the worker's folder, the page as ''.
 *
 * @returns undefined for what is not below it
 */
export function pathBelow(scope: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const folder = new URL(scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined;
  const path = pathname.slice(folder.pathname.length);
  return path === 'index.html' ? '' : path;
}
