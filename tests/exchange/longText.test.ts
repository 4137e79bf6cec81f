import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pyramidOf } from '../../src/domain/seriesDigest';
import { tallySeries } from '../../src/domain/seriesTally';
import { writeCaseFile } from '../../src/exchange/caseDocument/writeCaseFile';
import type { CaseFile } from '../../src/exchange/caseFile';
import { type CaseText, isSameText, type LongText, MOST_TEXT } from '../../src/exchange/caseText';
import { reopenInWorker } from '../../src/exchange/explainInWorker';
import { holdCaseText, holdDocument } from '../../src/exchange/holdCaseText';
import { createSession } from '../../src/exchange/intake/createSession';
import { handOver, takeOver } from '../../src/exchange/intake/handOver';
import { parseCase } from '../../src/exchange/parseCase';
import { readCaseText } from '../../src/exchange/readCaseText';
import { en } from '../../src/words/en';
import { fileOf, seriesInFile } from './fileOf';

const COUNT = 12_000;

/** A case of two long series, hour after hour, with something rare here and there. */
function longFile(more: Readonly<Record<string, unknown>> = {}): CaseFile {
  const observations = Array.from({ length: COUNT }, (_, index) => {
    const date = new Date(Date.UTC(2010, 0, 1, index)).toISOString().slice(0, 16);
    const plain = { time: { date }, value: (index % 97) / 10 };
    return index % 1000 === 7 ? { ...plain, note: 'after “lunch” ≈ 磷' } : plain;
  });
  const series = ['a', 'b'].map((id) => seriesInFile({ id, observations }));
  return fileOf({ series, anchor: undefined, ...more }) as unknown as CaseFile;
}

const plain = { events: [] };

async function long(text: Promise<CaseText>): Promise<LongText> {
  const held = await text;
  if (typeof held === 'string') throw new Error('a long text is held as it is');
  return held;
}

describe('the text of a case', () => {
  it('is held as it is where it is short', async () => {
    expect(await holdCaseText('{"id":"a"}')).toBe('{"id":"a"}');
    expect(await readCaseText('{"id":"a"}')).toBe('{"id":"a"}');
  });

  it('is read back as it was where it is long, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        async (part) => {
          const text = `\uFEFF${part.repeat(Math.ceil((MOST_TEXT + 1) / part.length))}`;
          const held = await long(holdCaseText(text));
          // Half a letter, which no file can have, is the one thing that no bytes hold.
          const told = new TextDecoder('utf-8', { ignoreBOM: true });
          const sound = told.decode(new TextEncoder().encode(text));
          expect((await readCaseText(held)) === sound).toBe(true);
          expect(isSameText(held, await holdCaseText(text))).toBe(true);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('of a document is what would be written of it at once', async () => {
    const file = longFile(plain);
    const told: number[] = [];
    const held = await long(holdDocument(file, (part) => told.push(part)));
    expect((await readCaseText(held)) === writeCaseFile(file)).toBe(true);
    expect(told.length).toBeGreaterThan(2);
    expect(told.every((part, index) => part <= 1 && part >= (told[index - 1] ?? 0))).toBe(true);
    expect(held.deflated.size).toBeLessThan(2 * COUNT * 8);
  });

  it('says what else is in it', async () => {
    const lesson = { title: 'T', steps: [] };
    const file = longFile({ ...plain, lesson, i18n: { en: {} }, edited: { log: [] } });
    const facts = { hasTranslations: true, hasEdits: true, lesson };
    expect(await holdDocument(file)).toMatchObject(facts);
    expect(await holdCaseText(writeCaseFile(file))).toMatchObject(facts);
    expect(await holdDocument(longFile(plain))).toMatchObject({
      hasTranslations: false,
      hasEdits: false,
    });
  });
});

describe('a long case that goes from a worker to the page', () => {
  const openIt = async () => {
    const text = writeCaseFile(longFile(plain));
    const answer = await createSession(en).open(text, { name: 'a' }, () => undefined);
    if (answer.kind !== 'case') throw new Error(`no case: ${JSON.stringify(answer)}`);
    return answer;
  };

  it('is handed over and not copied, with what was worked out of it', async () => {
    const answer = await openIt();
    const { buffers, ...beside } = handOver(answer);
    const { loaded } = structuredClone({ loaded: { ...answer.loaded, text: '' } });
    const came = structuredClone(
      { value: { loaded: { ...answer.loaded, text: '' } }, beside },
      { transfer: buffers },
    );
    expect(answer.loaded.caseRecord.series.map(({ value }) => value.length)).toEqual([0, 0]);
    expect(came.value.loaded.caseRecord).toEqual(loaded.caseRecord);
    takeOver(came.value, came.beside);
    came.value.loaded.caseRecord.series.forEach((series, index) => {
      expect(tallySeries(series)).toBe(came.beside.digests[index]?.tally);
      expect(pyramidOf(series)).toBe(came.beside.digests[index]?.pyramid);
    });
  });

  it('takes at most 34 bytes a value there', async () => {
    const { buffers } = handOver(await openIt());
    const bytes = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes).toBeLessThanOrEqual(34 * 2 * COUNT);
    expect(bytes).toBeGreaterThanOrEqual(24 * 2 * COUNT);
  });

  it('brings no digest of a short one', async () => {
    const answer = await createSession(en).open(JSON.stringify(fileOf()), { name: 'a' }, () => 0);
    expect(handOver(answer).digests).toEqual([undefined]);
  });
});

describe('a long case that is read again', () => {
  it('is the same case, in the language of the page where that is asked', async () => {
    const file = longFile({ ...plain, i18n: { en: {}, zh: { title: '样本' } } });
    const held = await long(holdDocument(file));
    const inChinese = createSession({ ...en, locale: 'zh-CN' });
    const asItIs = await inChinese.reopen(held, false);
    const parsed = parseCase(writeCaseFile(file), en);
    expect(asItIs).toMatchObject({ kind: 'case', loaded: { text: held } });
    expect(asItIs).toMatchObject({ loaded: { caseRecord: parsed.ok && parsed.caseRecord } });
    const translated = await inChinese.reopen(held, true);
    expect(translated).toMatchObject({ kind: 'case', loaded: { caseRecord: { title: '样本' } } });
  });

  it.each([
    ['changed', (bytes: Uint8Array) => bytes.fill(7, 100, 104)],
    ['cut', (bytes: Uint8Array) => bytes.slice(0, -9)],
  ])('is damaged where its bytes are %s', async (_, harm) => {
    const held = await long(holdDocument(longFile(plain)));
    const bytes = new Uint8Array(await held.deflated.arrayBuffer());
    const deflated = new Blob([harm(bytes) as Uint8Array<ArrayBuffer>]);
    expect(await createSession(en).reopen({ ...held, deflated }, true)).toEqual({
      kind: 'damaged',
    });
  });
});

describe('the worker that reads a long case', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const silentWorker = () => {
    const terminate = vi.fn();
    class SilentWorker extends EventTarget {
      terminate = terminate;
      postMessage = vi.fn();
    }
    vi.stubGlobal('Worker', SilentWorker);
    return terminate;
  };

  it('is ended with the wish for its case, and whoever asked has an answer', async () => {
    const terminate = silentWorker();
    const abort = new AbortController();
    const held = await long(holdDocument(longFile(plain)));
    const answer = reopenInWorker(held, 'a', en, true, abort.signal);
    await Promise.resolve();
    abort.abort();
    expect(await answer).toMatchObject({ ok: false });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('is not missed where it cannot be had: the page reads instead', async () => {
    vi.stubGlobal('Worker', undefined);
    const held = await long(holdDocument(longFile(plain)));
    expect(await reopenInWorker(held, 'a', en, true)).toMatchObject({ ok: true });
  });
});
