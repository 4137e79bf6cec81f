import { chooseLanguage, loadWords } from '../../words/languages';
import { createSession } from './createSession';
import { handOver } from './handOver';
import type { SessionReply, SessionRequest } from './sessionMessages';
import { tellSeldom } from './tellSeldom';

/** The worker bears the language of its page as its name. */
const starting = loadWords(chooseLanguage(undefined, [self.name])).then(createSession);
const reply = (message: SessionReply, buffers: ArrayBuffer[] = []) => {
  self.postMessage(message, { transfer: buffers });
};

self.addEventListener('message', ({ data }: MessageEvent<SessionRequest>) => {
  const { id, method, args } = data;
  const tell = tellSeldom((part) => {
    reply({ id, kind: 'progress', part });
  });
  const run = starting.then((session) =>
    (session[method] as (...given: unknown[]) => Promise<unknown>)(...args, tell),
  );
  run.then(
    (value) => {
      const { buffers, ...beside } = handOver(value);
      reply({ id, kind: 'value', value, beside }, buffers);
    },
    (error: unknown) => {
      reply({ id, kind: 'error', message: String(error) });
    },
  );
});
