import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en';
import { chooseLanguage, LANGUAGES, loadWords, nameOfLanguage } from '../../src/words/languages';

describe('the languages of the page', () => {
  it('begin with English, and each is named by itself', () => {
    expect(LANGUAGES[0]).toBe('en');
    expect(LANGUAGES.map(nameOfLanguage)).toEqual(['English', '中文']);
  });

  it.each([
    ['en', [], 'en'],
    ['EN', [], 'en'],
    ['en-US', [], 'en'],
    [undefined, [], 'en'],
    [undefined, ['fr-CA', 'en-GB'], 'en'],
    ['tlh', ['de'], 'en'],
    ['zh', ['en'], 'zh'],
    [undefined, ['fr', 'zh-CN', 'en'], 'zh'],
    ['zh-Hant-TW', [], 'zh'],
    ['', ['', 'not a tag'], 'en'],
  ])('are chosen: %s before %j is %s', (asked, preferred, chosen) => {
    expect(chooseLanguage(asked, preferred)).toBe(chosen);
  });

  it('are English where a tag has no file', async () => {
    expect(await loadWords('en')).toBe(en);
    expect(await loadWords('tlh')).toBe(en);
    expect((await loadWords('zh')).locale).toBe('zh-CN');
  });
});
