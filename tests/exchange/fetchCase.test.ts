import { afterEach, describe, expect, it, vi } from 'vitest';
import { caseAddress, fetchCase, fetchCaseList, titleOf } from '../../src/exchange/fetchCase';
import { en } from '../../src/words/en';
import { fileOf } from './fileOf';

const BASE = 'https://host.example/class/';
const answer = (body: string, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(body, { status }))),
  );

afterEach(() => vi.unstubAllGlobals());

describe('the address of a case', () => {
  it.each([
    ['zhang-2019', 'https://host.example/class/data/zhang-2019.json'],
    ['mine/case.json', 'https://host.example/class/mine/case.json'],
    ['/case.json', 'https://host.example/case.json'],
    ['./case.json', 'https://host.example/class/case.json'],
    ['https://host.example/case.json', 'https://host.example/case.json'],
  ])('%s is below the page: %s', (id, address) => {
    expect(caseAddress(id, BASE)!.href).toBe(address);
  });

  it.each([
    'https://elsewhere.example/case.json',
    '//elsewhere.example/case.json',
    'http://host.example/case.json',
    'https://host.example:8080/case.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://elsewhere.example/1',
    'https://',
  ])('%s is on another origin', (id) => {
    expect(caseAddress(id, BASE)).toBeUndefined();
  });
});

describe('fetching a case of more than half a megabyte', () => {
  it('gives it all the same where the worker that should read it fails', async () => {
    class BrokenWorker extends EventTarget {
      terminate() {}
      postMessage({ id }: { id: number }) {
        const data = { id, kind: 'error', message: 'out of memory' };
        queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
    }
    vi.stubGlobal('Worker', BrokenWorker);
    answer(JSON.stringify(fileOf({ title: 'A long title '.repeat(50_000) })));
    const fetched = await fetchCase('specimen', BASE, en);
    expect(fetched).toMatchObject({ ok: true, caseRecord: { id: 'specimen' } });
  });
});

describe('fetching a case', () => {
  it('gives the case with what was noted', async () => {
    answer(JSON.stringify(fileOf()));
    const fetched = await fetchCase('specimen', BASE, en);
    expect(fetched).toMatchObject({ ok: true, caseRecord: { id: 'specimen' }, issues: [] });
  });

  it.each([
    [404, 'There is no case file at /class/data/specimen.json.'],
    [503, 'The server answered 503 for /class/data/specimen.json.'],
  ])('says so where the server answers %i', async (status, message) => {
    answer('', status);
    const fetched = await fetchCase('specimen', BASE, en);
    expect(fetched).toMatchObject({ ok: false, failure: { message, issues: [] } });
  });

  it('gives it in the language of the page where its file has that', async () => {
    answer(JSON.stringify(fileOf({ i18n: { en: {}, zh: { title: '样本' } } })));
    const fetched = await fetchCase('specimen', BASE, { ...en, locale: 'zh' });
    expect(fetched).toMatchObject({ ok: true, caseRecord: { title: '样本' }, issues: [] });
  });

  it('hands on the issues of a file that is no case', async () => {
    answer('<!DOCTYPE html>');
    const fetched = await fetchCase('specimen', BASE, en);
    expect(fetched).toMatchObject({
      ok: false,
      failure: {
        message: '/class/data/specimen.json is not a valid case file: 1 thing to mend.',
        issues: [{ found: 'a web page' }],
      },
    });
  });

  it('says so where nothing answers', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))),
    );
    const fetched = await fetchCase('specimen', BASE, en);
    expect(fetched).toMatchObject({
      ok: false,
      failure: { message: 'The case file at /class/data/specimen.json could not be reached.' },
    });
  });

  it('asks nobody elsewhere', async () => {
    answer('{}');
    const fetched = await fetchCase('https://elsewhere.example/case.json', BASE, en);
    expect(fetched.ok).toBe(false);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the list of cases', () => {
  it('is what the server has', async () => {
    answer('[{"id": "a", "title": "A"}]');
    expect(await fetchCaseList(BASE)).toEqual([{ id: 'a', title: 'A' }]);
    expect(fetch).toHaveBeenCalledWith(new URL('https://host.example/class/data/index.json'));
  });

  it('names a case in the language of the page where it has that name', async () => {
    answer('[{"id": "a", "title": "A", "titles": {"zh": "甲"}}]');
    const [listed] = await fetchCaseList(BASE);
    const said = ['en-GB', 'zh-CN', 'zh', 'fr'].map((locale) => titleOf(listed!, locale));
    expect(said).toEqual(['A', '甲', '甲', 'A']);
    expect(titleOf({ id: 'a', title: 'A' }, 'zh')).toBe('A');
  });

  it.each([
    ['is missing', '', 404],
    ['is no JSON', '<!DOCTYPE html>', 200],
    ['is no list', '{"id": "a", "title": "A"}', 200],
    ['is a list of other things', '[null, 1, {"id": "a"}]', 200],
    ['has other things for titles', '[{"id": "a", "title": "A", "titles": {"zh": 1}}]', 200],
    ['has no titles under titles', '[{"id": "a", "title": "A", "titles": null}]', 200],
  ])('is empty where it %s', async (_, body, status) => {
    answer(body, status);
    expect(await fetchCaseList(BASE)).toEqual([]);
  });
});
