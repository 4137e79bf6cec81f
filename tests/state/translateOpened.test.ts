import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/exchange/explainFailure';
import { addOpenedCase, isSafe, markSafe, openedCase } from '../../src/state/openedCases';
import { translateOpened } from '../../src/state/translateOpened';
import { en } from '../../src/words/en';
import { fileOf } from '../exchange/fileOf';

const inChinese = { ...en, locale: 'zh-CN' };

function openFile(key: string, more: Readonly<Record<string, unknown>>) {
  const loaded = explainText(JSON.stringify(fileOf(more)), 'case.json', en);
  if (!loaded.ok) throw new Error('the file of this test is no case');
  addOpenedCase(key, loaded);
  return loaded;
}

describe('a case opened in this browser, on a page in another language', () => {
  it('is in that language from then on, and its list entry too', () => {
    const opened = openFile('one', { title: 'Sample', i18n: { en: {}, zh: { title: '样本' } } });
    const translated = translateOpened('one', opened, inChinese);
    expect(translated.caseRecord.title).toBe('样本');
    expect(openedCase('one')).toBe(translated);
  });

  it('goes back to the words it came with', () => {
    const opened = openFile('two', { title: 'Sample', i18n: { en: {}, zh: { title: '样本' } } });
    const there = translateOpened('two', opened, inChinese);
    expect(translateOpened('two', there, en).caseRecord.title).toBe('Sample');
  });

  it('is as safe to leave as it was before', () => {
    const opened = openFile('three', { i18n: { en: {}, zh: { title: '样本' } } });
    expect(isSafe(translateOpened('three', opened, inChinese).caseRecord)).toBe(false);
    markSafe(opened.caseRecord);
    expect(isSafe(translateOpened('three', opened, inChinese).caseRecord)).toBe(true);
  });

  it('stays the very same where its file does not have that language', () => {
    const opened = openFile('four', {});
    expect(translateOpened('four', opened, inChinese)).toBe(opened);
    expect(openedCase('four')).toBe(opened);
  });
});
