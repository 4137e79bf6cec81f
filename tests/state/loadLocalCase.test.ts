import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CaseText } from '../../src/exchange/caseText';
import { holdCaseText } from '../../src/exchange/holdCaseText';
import { writeCaseLink } from '../../src/exchange/link/caseLink';
import { isSafe } from '../../src/state/openedCases';
import { loadLocalCase } from '../../src/state/loadLocalCase';
import { en } from '../../src/words/en';
import type { CaseFile } from '../../src/exchange/caseFile';
import { keepCase, listKept } from '../../src/state/keptCases';
import { enShare } from '../../src/words/enShare';
import { fileOf } from '../exchange/fileOf';

const linkTo = async (file: object) =>
  new URL(await writeCaseLink(file as CaseFile, 'https://host.example/')).hash;

describe('a case in a link', () => {
  it('is loaded, and safe to leave, because the link brings it back', async () => {
    const loaded = await loadLocalCase({ kind: 'link', fragment: await linkTo(fileOf()) }, en);
    if (!loaded.ok) throw new Error(loaded.failure.message);
    expect(loaded.caseRecord.id).toBe('specimen');
    expect(isSafe(loaded.caseRecord)).toBe(true);
  });

  it.each([
    ['damaged', () => Promise.resolve('#case=1.00000000.AAAA')],
    ['whole, with a case that is none', () => linkTo({ ...fileOf(), title: '' })],
  ])('that is %s asks for the link or the file', async (_, makeFragment) => {
    const loaded = await loadLocalCase({ kind: 'link', fragment: await makeFragment() }, en);
    expect(loaded).toMatchObject({
      ok: false,
      failure: {
        next: expect.stringMatching(/^Ask for the whole link, or for the file/) as string,
      },
    });
  });
});

describe('a case of this browser', () => {
  it('that is not kept says so and what to do', async () => {
    const loaded = await loadLocalCase({ kind: 'local', key: 'nowhere' }, en);
    expect(loaded).toMatchObject({
      ok: false,
      failure: {
        message: expect.stringMatching(/^This case was open in a browser only\. /) as string,
        next: expect.stringMatching(/^Open its file again/) as string,
      },
    });
  });
});

describe('a long case of this browser', () => {
  const keep = (key: string, text: CaseText) =>
    keepCase({ key, title: 'Long', text, savedAt: 1 }, enShare.storage);
  const longText = () => JSON.stringify(fileOf({ 'x-much': ' '.repeat(600_000) }));

  it.each([
    ['kept as its bytes', () => holdCaseText(longText())],
    ['kept as its text, as it was before', () => Promise.resolve(longText())],
  ])('is loaded, %s', async (_, textOf) => {
    await keep('long', await textOf());
    const loaded = await loadLocalCase({ kind: 'local', key: 'long' }, en);
    if (!loaded.ok) throw new Error(loaded.failure.message);
    expect(loaded.caseRecord.id).toBe('specimen');
    expect(isSafe(loaded.caseRecord)).toBe(true);
  });

  it('is removed where its bytes are damaged, and that is told', async () => {
    const held = await holdCaseText(longText());
    if (typeof held === 'string') throw new Error('a long text is held as it is');
    const deflated = held.deflated.slice(0, -20);
    await keep('harmed', { ...held, deflated });
    const loaded = await loadLocalCase({ kind: 'local', key: 'harmed' }, en);
    const message = `This case was open in a browser only. ${enShare.storage.damaged('harmed')}`;
    expect(loaded).toMatchObject({ ok: false, failure: { message } });
    const list = await listKept(enShare.storage);
    expect(list.ok && list.value.cases.map(({ key }) => key)).not.toContain('harmed');
  });
});
