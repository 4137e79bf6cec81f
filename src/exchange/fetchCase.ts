import type { Words } from '../words/en';
import { findTag } from './i18n/findTag';
import type { FetchedCase, FetchProblem } from './loadedCase';
import { readFlawlessCase } from './readFlawlessCase';
import { MOST_CASE_BYTES } from './sizeLimits';

export interface ListedCase {
  readonly id: string;
  readonly title: string;
  /** The title in other languages, by their tags. */
  readonly titles?: Readonly<Record<string, string>>;
}

/** The title of a listed case in the language of a page, or else in its own. */
export function titleOf({ title, titles = {} }: ListedCase, locale: string): string {
  return titles[findTag(Object.keys(titles), locale) ?? ''] ?? title;
}

/** A file up to this size is checked on the page's thread within a frame or two. */
const MOST_AT_ONCE = 500_000;

/**
 * The address of a case: an id stands for a shipped file, anything with a dot or slash is an
 * address relative to the page.
 *
 * @returns undefined for an address on another origin
 */
export function caseAddress(id: string, base: string): URL | undefined {
  const isId = /^[a-z0-9][a-z0-9-]*$/.test(id);
  const text = isId ? `data/${id}.json` : id;
  if (!URL.canParse(text, base)) return undefined;
  const address = new URL(text, base);
  return address.origin === new URL(base).origin ? address : undefined;
}

/** Fetches and reads a case; whatever goes wrong comes back in words, and nothing is thrown. */
export async function fetchCase(
  id: string,
  base: string,
  words: Words,
  signal?: AbortSignal,
): Promise<FetchedCase> {
  const address = caseAddress(id, base);
  const fetched = address
    ? await fetchBytes(address, signal)
    : ({ kind: 'outsideOrigin' } as const);
  if (!(fetched instanceof Uint8Array)) {
    const { explainProblem } = await import('./explainFailure');
    return { ok: false, failure: explainProblem(fetched, address?.pathname ?? id, words) };
  }
  const shown = address?.pathname ?? id;
  // No shipped case is so long, and its checksum would take time.
  if (fetched.length > MOST_AT_ONCE) {
    const { explainInWorker } = await import('./explainInWorker');
    return explainInWorker(fetched, shown, words, signal);
  }
  const flawless = await readFlawlessCase(fetched, words.locale);
  if (flawless) return flawless;
  const { explainBytes } = await import('./explainFailure');
  return explainBytes(fetched, shown, words);
}

async function fetchBytes(address: URL, signal?: AbortSignal): Promise<Uint8Array | FetchProblem> {
  try {
    const response = await fetch(address, signal ? { signal } : {});
    if (response.status === 404) return { kind: 'notFound' };
    if (!response.ok) return { kind: 'status', status: response.status };
    const told = Number(response.headers.get('Content-Length'));
    if (told > MOST_CASE_BYTES) return { kind: 'tooLarge' };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > MOST_CASE_BYTES ? { kind: 'tooLarge' } : bytes;
  } catch {
    return { kind: 'unreachable' };
  }
}

/** The shipped cases in the order of the picker; none where the list cannot be had. */
export async function fetchCaseList(base: string): Promise<readonly ListedCase[]> {
  try {
    const response = await fetch(new URL('data/index.json', base));
    const list: unknown = response.ok ? await response.json() : [];
    return Array.isArray(list) ? list.filter(isListedCase) : [];
  } catch {
    return [];
  }
}

function isListedCase(value: unknown): value is ListedCase {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, titles = {} } = value as Partial<Record<keyof ListedCase, unknown>>;
  const areTexts =
    typeof titles === 'object' &&
    titles !== null &&
    Object.values(titles).every((one) => typeof one === 'string');
  return typeof id === 'string' && typeof title === 'string' && areTexts;
}
