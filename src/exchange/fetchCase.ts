import type { CaseRecord } from '../domain/caseRecord';
import type { Words } from '../words/en';
import type { CaseIssue } from './caseIssue';
import { parseCase } from './parseCase';

export interface ListedCase {
  readonly id: string;
  readonly title: string;
}

/** Why a case is not shown: one sentence, the issues of its file, and what to do next. */
export interface CaseFailure {
  readonly message: string;
  readonly issues: readonly CaseIssue[];
  readonly next: string;
}

export type FetchedCase =
  | { readonly ok: true; readonly caseRecord: CaseRecord; readonly issues: readonly CaseIssue[] }
  | { readonly ok: false; readonly failure: CaseFailure };

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
  if (!address) return fail(words.errors.outsideOrigin(id), words.errors.nextChoose);
  const shown = address.pathname;
  let text: string;
  try {
    const response = await fetch(address, signal ? { signal } : {});
    if (response.status === 404) return fail(words.errors.notFound(shown), words.errors.nextChoose);
    if (!response.ok) {
      return fail(words.errors.status(shown, response.status), words.errors.nextReach);
    }
    text = await response.text();
  } catch {
    return fail(words.errors.unreachable(shown), words.errors.nextReach);
  }
  const parsed = parseCase(text, words);
  if (parsed.ok) return parsed;
  const message = words.errors.invalid(shown, parsed.issues.length);
  return { ok: false, failure: { message, issues: parsed.issues, next: words.errors.nextChoose } };
}

function fail(message: string, next: string): FetchedCase {
  return { ok: false, failure: { message, issues: [], next } };
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
  const { id, title } = value as Partial<Record<keyof ListedCase, unknown>>;
  return typeof id === 'string' && typeof title === 'string';
}
