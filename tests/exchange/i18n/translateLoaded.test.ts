import { textOf } from '../textOf';
import { describe, expect, it } from 'vitest';
import { explainText } from '../../../src/exchange/explainFailure';
import { translateFlawless } from '../../../src/exchange/i18n/translateFlawless';
import { translateLoaded } from '../../../src/exchange/i18n/translateLoaded';
import { parseCase } from '../../../src/exchange/parseCase';
import { en } from '../../../src/words/en';
import { CASE_NAMES, caseFile, caseText } from '../../data/caseFiles';
import { fileOf } from '../fileOf';

const inChinese = { ...en, locale: 'zh-CN' };
const zh = {
  title: '样本',
  series: { phosphorus: { name: '血清磷' } },
  events: { lost: { title: 'x' } },
};
const text = JSON.stringify(fileOf({ i18n: { en: {}, zh } }));

/** What a page of this language has of a text. */
function loadedOf(file: string, words: typeof en) {
  const loaded = explainText(file, 'case.json', words);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded;
}

describe('a case that was loaded, on a page in another language', () => {
  it('has its texts in that language, and so has the file that is saved of it', () => {
    const loaded = loadedOf(text, inChinese);
    const { caseRecord } = loaded;
    expect(caseRecord.title).toBe('样本');
    expect(caseRecord.series[0]?.name).toBe('血清磷');
    expect(JSON.parse(textOf(loaded))).toMatchObject({
      title: '样本',
      i18n: {
        zh: {},
        en: { title: 'A specimen', series: { phosphorus: { name: 'Serum phosphorus' } } },
      },
    });
  });

  it('keeps what is to be said of the file as it came', () => {
    const places = loadedOf(text, inChinese).issues.map(({ place }) => place);
    expect(places).toEqual(['i18n.zh.events.lost']);
    expect(loadedOf(text, en).issues.map(({ place }) => place)).toEqual(places);
  });

  it('is the very same where the page is in the language of the file, or in one it does not have', () => {
    const loaded = loadedOf(text, en);
    expect(loaded.text).toBe(text);
    for (const words of [en, { ...en, locale: 'fr' }]) {
      expect(translateLoaded(loaded, words)).toBe(loaded);
    }
  });

  it('goes back and forth with the language of the page', () => {
    const there = loadedOf(text, inChinese);
    const back = translateLoaded(there, en);
    expect(back.caseRecord).toEqual(loadedOf(text, en).caseRecord);
    expect(translateLoaded(back, inChinese).text).toBe(there.text);
  });

  it('loses none of the words of its author where no overlay says which language they are in', () => {
    const file = JSON.stringify(fileOf({ i18n: { zh: { title: '样本' } } }));
    const there = loadedOf(file, inChinese);
    expect(there.caseRecord.title).toBe('样本');
    expect(JSON.parse(textOf(there))).toMatchObject({
      i18n: { zh: {}, und: { title: 'A specimen' } },
    });
    const reopened = loadedOf(textOf(there), en);
    expect(reopened.caseRecord.title).toBe('A specimen');
    expect(translateLoaded(reopened, inChinese).caseRecord).toEqual(there.caseRecord);
    expect(loadedOf(file, en).caseRecord.title).toBe('A specimen');
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(loadedOf(`\uFEFF${text}`, inChinese).caseRecord.title).toBe('样本');
  });

  it('stands in the language of its edits where it was edited, and says so', () => {
    const edited = JSON.stringify(
      fileOf({ i18n: { en: {}, zh: { title: '样本' } }, edited: { log: [] } }),
    );
    const loaded = loadedOf(edited, inChinese);
    expect(loaded.text).toBe(edited);
    expect(loaded.caseRecord.title).toBe('A specimen');
    expect(loaded.issues).toMatchObject([{ severity: 'note', place: 'i18n.zh' }]);
    expect(loadedOf(edited, en).issues).toEqual([]);
  });
});

describe('a shipped case that the build has checked', () => {
  it.each(CASE_NAMES)('%s is the same whether it is trusted or read anew', (name) => {
    const translated = translateFlawless(caseFile(name), 'zh');
    const { caseRecord } = translated;
    const parsed = parseCase(textOf(translated), en);
    expect(parsed).toEqual({ ok: true, caseRecord, issues: [] });
    expect(loadedOf(caseText(name), inChinese)).toMatchObject({
      caseRecord,
      text: translated.text,
      issues: [],
    });
  });
});
