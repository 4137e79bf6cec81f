import { en } from '../../words/en';
import { createSession } from './createSession';
import type { SessionReply, SessionRequest } from './sessionMessages';

const session = createSession(en);
const reply = (message: SessionReply) => {
  self.postMessage(message);
};

self.addEventListener('message', ({ data }: MessageEvent<SessionRequest>) => {
  const { id, method, args } = data;
  const tell = (part: number) => {
    reply({ id, kind: 'progress', part });
  };
  const run = session[method] as (...given: unknown[]) => Promise<unknown>;
  run(...args, tell).then(
    (value) => {
      reply({ id, kind: 'value', value });
    },
    (error: unknown) => {
      reply({ id, kind: 'error', message: String(error) });
    },
  );
});
