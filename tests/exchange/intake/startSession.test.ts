import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SessionReply, SessionRequest } from '../../../src/exchange/intake/sessionMessages';
import { startSession } from '../../../src/exchange/intake/startSession';
import { en } from '../../../src/words/en';
import { loadWords } from '../../../src/words/languages';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A worker that answers as it is told to, and remembers what it was asked. */
function stubWorker(answer: (request: SessionRequest) => readonly SessionReply[]) {
  const asked: SessionRequest[] = [];
  const terminate = vi.fn();
  class FakeWorker extends EventTarget {
    terminate = terminate;
    postMessage(request: SessionRequest) {
      asked.push(structuredClone(request));
      for (const data of answer(request)) {
        queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return { asked, terminate };
}

describe('a session in a worker', () => {
  it('asks it step by step, tells progress, and ends with it', async () => {
    const { asked, terminate } = stubWorker(({ id }) => [
      { id, kind: 'progress', part: 0.5 },
      { id, kind: 'value', value: { kind: 'link', fragment: '#case=1' } },
    ]);
    const tell = vi.fn();
    const { session, stop } = await startSession(en);
    const answer = await session.open('text', { name: 'pasted' }, tell);
    expect(answer).toEqual({ kind: 'link', fragment: '#case=1' });
    expect(tell.mock.calls).toEqual([[0.5]]);
    expect(asked).toEqual([{ id: 1, method: 'open', args: ['text', { name: 'pasted' }] }]);
    stop();
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('keeps answers apart that come in another order', async () => {
    const late: SessionReply[] = [];
    stubWorker(({ id, method }) => {
      const reply: SessionReply = { id, kind: 'value', value: method };
      if (method === 'events') {
        late.push(reply);
        return [];
      }
      return [reply, ...late];
    });
    const { session } = await startSession(en);
    const answers = await Promise.all([session.events(), session.summarise()]);
    expect(answers).toEqual(['events', 'summarise']);
  });

  it('fails where the worker does', async () => {
    stubWorker(({ id }) => [{ id, kind: 'error', message: 'out of memory' }]);
    const { session } = await startSession(en);
    await expect(session.summarise()).rejects.toThrow('out of memory');
  });
});

describe('a session where no worker can be had', () => {
  it('runs on the page', async () => {
    vi.stubGlobal('Worker', undefined);
    const { session, stop } = await startSession(en);
    const answer = await session.open('', { name: 'pasted' }, () => undefined);
    expect(answer.kind).toBe('refused');
    stop();
  });
});

describe('the language of a session', () => {
  it('is told to the worker as its name', async () => {
    const names: unknown[] = [];
    class NamedWorker extends EventTarget {
      constructor(_address: string, options: WorkerOptions) {
        super();
        names.push(options.name);
      }
    }
    vi.stubGlobal('Worker', NamedWorker);
    await startSession({ ...en, locale: 'zh-CN' });
    expect(names).toEqual(['zh-CN']);
  });
});

describe('a session in Chinese', () => {
  it('refuses, asks and names what it read in Chinese', async () => {
    const { createSession } = await import('../../../src/exchange/intake/createSession');
    const session = createSession(await loadWords('zh'));
    const refused = await session.open('{"format": "caseline/9"}', { name: 'a' }, () => undefined);
    expect(JSON.stringify(refused)).toMatch(/更新版本/u);
    const table = 'Date;Analyte;Value;Unit\n03/04/2020;Phosphate;0.5;mmol/L';
    const asked = await session.open(table, { name: 'a' }, () => undefined);
    expect(JSON.stringify(asked)).toMatch(/第 2 行的“03\/04\/2020”有两种读法/u);
    const bundle = '{"resourceType": "Bundle", "type": "collection", "entry": [{}]}';
    const empty = await session.open(bundle, { name: 'a' }, () => undefined);
    expect(JSON.stringify(empty)).toMatch(/该条目不含资源/u);
  });
});
