import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { writeBase64Url } from '../../../src/exchange/link/base64Url';
import { MOST_LINK_LENGTH, readCaseLink, writeCaseLink } from '../../../src/exchange/link/caseLink';
import { checksum } from '../../../src/exchange/link/checksum';
import { parseCase } from '../../../src/exchange/parseCase';
import { MOST_CASE_BYTES } from '../../../src/exchange/sizeLimits';
import { en } from '../../../src/words/en';
import { enShare } from '../../../src/words/enShare';
import { CASE_NAMES, caseFile, caseText } from '../../data/caseFiles';
import { arbitraryFile } from '../arbitraryFile';
import { fileOf } from '../fileOf';

const BASE = 'https://host.example/class/?case=other&unit=mg/dL#old';
const small = fileOf() as CaseFile;

const readLink = (fragment: string) => readCaseLink(fragment, enShare.link);
const fragmentOf = async (file: CaseFile) => new URL(await writeCaseLink(file, BASE)).hash;

/** What is found instead of a link that can be read. */
async function refusalOf(fragment: string): Promise<string | undefined> {
  const read = await readLink(fragment);
  return read.ok ? undefined : read.issue.found;
}

/** A link around compressed bytes, its checksum right. */
function linkAround(deflated: Uint8Array): string {
  const letters = writeBase64Url(deflated);
  return `#case=1.${checksum(new TextEncoder().encode(letters))}.${letters}`;
}

afterEach(() => vi.unstubAllGlobals());

describe('a link with the case in it', () => {
  it('carries any case', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFile, async (file) => {
        const read = await readLink(await fragmentOf(file));
        expect(read.ok && JSON.parse(read.text)).toEqual(file);
      }),
      { numRuns: 50 },
    );
  });

  it.each(CASE_NAMES)('carries the shipped case %s', async (name) => {
    const read = await readLink(await fragmentOf(caseFile(name)));
    expect(read.ok && parseCase(read.text, en)).toEqual(parseCase(caseText(name), en));
  });

  it('says nothing else: no query, and no fragment but the case', async () => {
    expect(await writeCaseLink(small, BASE)).toMatch(
      /^https:\/\/host\.example\/class\/#case=1\.[0-9a-f]{8}\.[\w-]+$/,
    );
  });

  it('is read without its hash sign, too', async () => {
    expect((await readLink((await fragmentOf(small)).slice(1))).ok).toBe(true);
  });
});

describe('a link that did not come through whole', () => {
  it('is refused at whatever character it is cut short', async () => {
    const fragment = await fragmentOf(small);
    for (let length = 0; length < fragment.length; length += 1) {
      expect(await refusalOf(fragment.slice(0, length))).toBe(enShare.link.damaged.found);
    }
  });

  it('is refused with any one bit flipped', async () => {
    const fragment = await fragmentOf(small);
    const found = new Set<string | undefined>();
    for (let at = 0; at < fragment.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = String.fromCharCode(fragment.charCodeAt(at) ^ (1 << bit));
        // The hash sign may be missing, but nothing else may stand there.
        found.add(await refusalOf(fragment.slice(0, at) + flipped + fragment.slice(at + 1)));
      }
    }
    expect(found.has(undefined)).toBe(false);
    expect([...found].filter((one) => one !== enShare.link.damaged.found)).toEqual([
      enShare.link.newer('3'),
      enShare.link.newer('5'),
      enShare.link.newer('9'),
    ]);
  });

  it.each([
    ['in small letters', (text: string) => text.toLowerCase()],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['with the full stop of a sentence', (text: string) => `${text}.`],
    ['with a line break', (text: string) => `${text.slice(0, 60)}\n${text.slice(60)}`],
    ['twice', (text: string) => text + text],
    ['with its checksum in capitals', (text: string) => text.replace(/\.\w{8}\./, upper)],
  ])('is refused %s', async (_, change) => {
    const changed = change(await fragmentOf(caseFile('zhang-2019')));
    expect(await refusalOf(changed)).toBe(enShare.link.damaged.found);
  });

  it('is told with its place, what is expected and the next step', async () => {
    expect(await readLink('#case=1.00000000.AAAA')).toEqual({
      ok: false,
      issue: {
        severity: 'refuse',
        place: 'the link',
        found: 'a link that is cut short or changed',
        expected: 'the link exactly as it was copied',
        next: 'Ask whoever sent it for the case as a file, and open that. Nothing was loaded.',
      },
    });
  });

  it('is refused whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await readLink(`#case=1.${text}`)).ok).toBe(false);
        expect((await readLink(text)).ok).toBe(false);
      }),
    );
  });
});

describe('a link that was made to harm', () => {
  it('is refused unread beyond the longest there is', async () => {
    const long = `#case=1.${'a'.repeat(MOST_LINK_LENGTH)}`;
    expect(await refusalOf(long)).toBe('1,000,008 characters');
  });

  it('is cut off while it inflates, not after', async () => {
    const bomb = linkAround(deflateRawSync(new Uint8Array(200 * 1024 * 1024), { level: 9 }));
    expect(bomb.length).toBeLessThan(300_000);
    let inflated = 0;
    class Counting extends DecompressionStream {
      constructor(format: CompressionFormat) {
        super(format);
        const counted = this.readable.pipeThrough(
          new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
            transform(piece, controller) {
              inflated += piece.length;
              controller.enqueue(piece);
            },
          }),
        );
        Object.defineProperty(this, 'readable', { value: counted });
      }
    }
    vi.stubGlobal('DecompressionStream', Counting);
    expect(await refusalOf(bomb)).toBe('a case of more than 32 MB packed into the link');
    expect(inflated).toBeGreaterThan(MOST_CASE_BYTES);
    expect(inflated).toBeLessThan(MOST_CASE_BYTES + 4 * 1024 * 1024);
  });

  it.each([
    ['bytes that are no deflate', new Uint8Array([255, 255, 255])],
    ['deflate that does not end', deflateRawSync('a case').subarray(0, -2)],
    ['bytes that are no text', deflateRawSync(new Uint8Array([0xc3, 0x28]))],
  ])('is refused with %s and a right checksum', async (_, bytes) => {
    expect(await refusalOf(linkAround(bytes))).toBe(enShare.link.damaged.found);
  });
});

describe('a link of another time', () => {
  it('of a newer version is told as such', async () => {
    const read = await readLink('#case=12.whatever-comes');
    expect(read).toMatchObject({
      ok: false,
      issue: {
        found: 'version 12 of such links',
        expected: 'version 1; the link was made by a newer version of Caseline',
      },
    });
  });

  it('in a browser that cannot unpack it is told as such', async () => {
    const fragment = await fragmentOf(small);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await refusalOf(fragment)).toBe(enShare.link.oldBrowser.found);
  });
});

function upper(text: string): string {
  return /[a-f]/.test(text) ? text.toUpperCase() : '.0000000A.';
}
