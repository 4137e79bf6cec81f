import type { ShareWords } from '../../words/enShare';
import { writeSmallCaseFile } from '../caseDocument/writeCaseFile';
import type { CaseFile } from '../caseFile';
import type { CaseIssue } from '../caseIssue';
import { formatLimit, MOST_CASE_BYTES } from '../sizeLimits';
import { readBase64Url, writeBase64Url } from './base64Url';
import { checksum } from './checksum';
import { deflate, inflate } from './deflate';

type LinkWords = ShareWords['link'];

/** The version of the link, which is not that of the case file within it. */
const VERSION = '1';

/** Longer fragments are refused unread; browsers cut addresses at one or two million characters. */
export const MOST_LINK_LENGTH = 1_000_000;

/** Beyond this many characters mail programs and messengers cut links, and a file travels better. */
export const LONG_LINK_LENGTH = 8_000;

export type ReadCaseLink =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly issue: CaseIssue };

/**
 * A link with the whole case in its fragment, which browsers do not send to any server:
 * `#case=1.<checksum>.<deflated case file in base64url>`. The checksum is that of the letters after
 * it, so that every change of them is noticed, those included that deflate and base64 pass over.
 *
 * @param base the address of the page; its query and fragment, which tell of another case, are left
 * @throws where the browser has no `CompressionStream`
 */
export async function writeCaseLink(document: CaseFile, base: string): Promise<string> {
  const bytes = new TextEncoder().encode(writeSmallCaseFile(document));
  const letters = writeBase64Url(await deflate(bytes));
  const link = new URL(base);
  link.search = '';
  link.hash = `case=${VERSION}.${checksumOf(letters)}.${letters}`;
  return link.href;
}

/**
 * The text of the case file in a fragment, which may be any text at all. Never rejects: what is too
 * long, newer or damaged comes back as an issue, and nothing of it is used.
 *
 * @param fragment with or without its `#`
 */
export async function readCaseLink(fragment: string, words: LinkWords): Promise<ReadCaseLink> {
  if (fragment.length > MOST_LINK_LENGTH) return refuse(words.tooLong(fragment.length), words);
  const match = /^#?case=([^.]*)\.(.*)$/.exec(fragment);
  const [, version = '', rest = ''] = match ?? [];
  if (/^[1-9]\d*$/.test(version) && version !== VERSION) {
    return refuse({ found: words.newer(version), expected: words.version(VERSION) }, words);
  }
  const [, told, letters = ''] = /^([0-9a-f]{8})\.([\w-]+)$/.exec(rest) ?? [];
  const bytes = readBase64Url(letters);
  if (version !== VERSION || told !== checksumOf(letters) || !bytes) {
    return refuse(words.damaged, words);
  }
  if (typeof DecompressionStream === 'undefined') return refuse(words.oldBrowser, words);
  const inflated = await inflate(bytes, MOST_CASE_BYTES);
  if (inflated === 'tooLarge') {
    return refuse(words.inflatesTooFar(formatLimit(MOST_CASE_BYTES)), words);
  }
  const text = inflated === 'damaged' ? undefined : readUtf8(inflated);
  return text === undefined ? refuse(words.damaged, words) : { ok: true, text };
}

function checksumOf(letters: string): string {
  return checksum(new TextEncoder().encode(letters));
}

function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(
  { found, expected }: { readonly found: string; readonly expected: string },
  words: LinkWords,
): ReadCaseLink {
  const issue = {
    severity: 'refuse',
    place: words.place,
    found,
    expected,
    next: words.next,
  } as const;
  return { ok: false, issue };
}
