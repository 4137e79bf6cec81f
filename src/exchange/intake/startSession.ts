import type { Words } from '../../words/en';
import { trustOwnAddress } from '../trustOwnAddress';
import { takeOver } from './handOver';
import type { Session, SessionMethod } from './session';
import type { SessionReply, SessionRequest } from './sessionMessages';
import workerAddress from './session.worker?worker&url';

/** A session and how to end it, which is how reading is cancelled. */
export interface RunningSession {
  readonly session: Session;
  readonly stop: () => void;
}

/**
 * Starts a session in a worker, so that a hundred thousand rows never hold up the page. Where no
 * worker can be had it runs on the page's thread, in slices.
 */
export async function startSession(words: Words): Promise<RunningSession> {
  const worker = createWorker(words.locale);
  if (worker) return { session: sessionIn(worker), stop: () => worker.terminate() };
  const { createSession } = await import('./createSession');
  return { session: createSession(words), stop: () => undefined };
}

function createWorker(language: string): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(trustOwnAddress(workerAddress), { type: 'module', name: language });
  } catch {
    return undefined;
  }
}

interface Waiting {
  readonly settle: (reply: SessionReply) => void;
  readonly tell: ((part: number) => void) | undefined;
}

function sessionIn(worker: Worker): Session {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SessionReply>) => {
    const one = waiting.get(data.id);
    if (data.kind === 'progress') one?.tell?.(data.part);
    else one?.settle(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const [id, one] of waiting) one.settle({ id, kind: 'error', message: event.message });
  });
  const ask = (method: SessionMethod, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const id = (last += 1);
      const tell = args.find((one): one is (part: number) => void => typeof one === 'function');
      const settle = (reply: SessionReply) => {
        waiting.delete(id);
        if (reply.kind === 'value') {
          if (reply.beside) takeOver(reply.value, reply.beside);
          resolve(reply.value);
        } else if (reply.kind === 'error') reject(new Error(reply.message));
      };
      waiting.set(id, { settle, tell });
      const request: SessionRequest = { id, method, args: args.filter((one) => one !== tell) };
      worker.postMessage(request);
    });
  return new Proxy({} as Session, {
    get:
      (_target, method: SessionMethod) =>
      (...args: unknown[]) =>
        ask(method, args),
  });
}
