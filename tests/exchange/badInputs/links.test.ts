import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/exchange/caseFile';
import { writeBase64Url } from '../../../src/exchange/link/base64Url';
import { readCaseLink, writeCaseLink } from '../../../src/exchange/link/caseLink';
import { checksum } from '../../../src/exchange/link/checksum';
import { explainText } from '../../../src/exchange/explainFailure';
import { en } from '../../../src/words/en';
import { enShare } from '../../../src/words/enShare';
import { fileOf, fileWithValues } from '../fileOf';
import { expectKind, fileWith, open } from './openSession';

const BASE = 'https://host.example/caseline/?case=another';
const MEGABYTE = 1024 * 1024;

/** The fragment that opening a link hands to the page, read as the page reads it. */
async function readLink(input: string | Blob) {
  const { fragment } = expectKind(await open(input), 'link');
  return readCaseLink(fragment, enShare.link);
}

const linkOf = (file: unknown) => writeCaseLink(file as CaseFile, BASE);

/** A fragment around bytes, with the checksum that belongs to it. */
function fragmentOf(bytes: Uint8Array): string {
  const letters = writeBase64Url(bytes);
  return `#case=1.${checksum(new TextEncoder().encode(letters))}.${letters}`;
}

const refusal = (found: string, expected: string) => ({
  ok: false,
  issue: {
    severity: 'refuse',
    place: 'the link',
    found,
    expected,
    next: 'Ask whoever sent it for the case as a file, and open that. Nothing was loaded.',
  },
});
const damaged = refusal('a link that is cut short or changed', 'the link exactly as it was copied');

describe('a link with a case in it', () => {
  it('row 40: that is whole gives the case, pasted or saved in a file', async () => {
    const link = await linkOf(fileOf());
    for (const input of [link, ` ${link}\n`, fileWith(link), link.slice(link.indexOf('#'))]) {
      const read = await readLink(input);
      expect(read.ok && (JSON.parse(read.text) as CaseFile).id).toBe('specimen');
    }
  });

  it('row 40: of hundreds of thousands of letters is not cut short by opening it', async () => {
    let seed = 1;
    const noise = () => (seed = (seed * 48_271) % 2_147_483_647) / 1000;
    const values = Array.from({ length: 30_000 }, (_, day) => ({ time: { day }, value: noise() }));
    const link = await linkOf(fileWithValues(values));
    expect(link.length).toBeGreaterThan(200_000);
    for (const input of [link, fileWith(link)]) expect((await readLink(input)).ok).toBe(true);
  });

  it('row 40: cut short anywhere is damaged, and nothing loads', async () => {
    const link = await linkOf(fileOf());
    for (let end = link.indexOf('#case=') + 6; end < link.length; end += 7) {
      expect(await readLink(link.slice(0, end))).toEqual(damaged);
    }
  });

  it.each([
    ['small letters', (text: string) => text.toLowerCase()],
    ['capital letters', (text: string) => text.toUpperCase().replace('#CASE', '#case')],
  ])('row 40: folded to %s is damaged', async (_, fold) => {
    const link = await linkOf(fileOf());
    expect(await readLink(fold(link))).toEqual(damaged);
  });

  it('row 40: with one bit flipped in any place is damaged', async () => {
    const link = await linkOf(fileOf());
    const start = link.indexOf('#case=1.') + 8;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: link.length - 1 }),
        fc.integer({ min: 0, max: 6 }),
        async (at, bit) => {
          const flipped = String.fromCharCode(link.charCodeAt(at) ^ (1 << bit));
          const changed = link.slice(0, at) + flipped + link.slice(at + 1);
          const fragment = changed.slice(changed.indexOf('#case='));
          expect(await readCaseLink(fragment, enShare.link)).toEqual(damaged);
        },
      ),
    );
  });

  it('row 40: of a newer version says so', async () => {
    const link = await linkOf(fileOf());
    expect(await readLink(link.replace('#case=1.', '#case=2.'))).toEqual(
      refusal(
        'version 2 of such links',
        'version 1; the link was made by a newer version of Caseline',
      ),
    );
  });

  it('row 40: of this version around a newer case says so of the case', async () => {
    const read = await readLink(await linkOf(fileOf({ format: 'caseline/2' })));
    const loaded = explainText(read.ok ? read.text : '', 'The link', en);
    expect(loaded).toMatchObject({
      failure: {
        message: 'The link is not a valid case file: 1 thing to mend.',
        issues: [{ place: 'format', found: '"caseline/2"' }],
      },
    });
  });

  it('row 40: that inflates to 200 MB is too big, and is not inflated to its end', async () => {
    const fragment = fragmentOf(deflateRawSync(Buffer.alloc(200 * MEGABYTE)));
    expect(fragment.length).toBeLessThan(300_000);
    expect(await readLink(`https://host.example/${fragment}`)).toEqual(
      refusal('a case of more than 32 MB packed into the link', 'at most 32 MB'),
    );
  });

  it('row 40: of more than a million characters is refused unread', async () => {
    expect(await readLink(`#case=1.00000000.${'A'.repeat(1_000_000)}`)).toEqual(
      refusal('1,000,017 characters', 'a link of at most 1,000,000 characters'),
    );
  });

  it('row 40: with a right checksum around no deflate, or no UTF-8, is damaged', async () => {
    for (const bytes of [Uint8Array.of(7, 7, 7), deflateRawSync(Uint8Array.of(0xff, 0xfe, 0xfd))]) {
      expect(await readLink(fragmentOf(bytes))).toEqual(damaged);
    }
  });
});
