// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = new Map(
  Object.entries({
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.woff2': 'font/woff2',
  }),
);
/** Packed already. */
const PACKED = new Set(['.woff2', '.png']);

/**
 * @typedef {object} PageServer
 * @property {string} origin without a slash at its end
 * @property {(path: string, html: string) => void} add a page that is in no folder
 * @property {() => void} close
 */

/**
 * Serves folders below names of theirs, on this machine only, packed by gzip -9 and never to be
 * kept. Each file is packed once, before it is timed.
 *
 * @param {Record<string, string>} folders
 * @returns {Promise<PageServer>}
 */
export async function servePages(folders) {
  /** @type {Map<string, { body: Buffer, type: string, isGzip: boolean }>} */
  const answers = new Map();
  const add = (
    /** @type {string} */ path,
    /** @type {string} */ ending,
    /** @type {Buffer} */ raw,
  ) => {
    const isGzip = !PACKED.has(ending);
    const body = isGzip ? gzipSync(raw, { level: 9 }) : raw;
    answers.set(path, { body, type: TYPES.get(ending) ?? 'application/octet-stream', isGzip });
  };
  const read = (/** @type {string} */ path) => {
    const [, name = '', ...rest] = path.split('/');
    const folder = folders[name];
    if (folder === undefined) return;
    const file = join(
      folder,
      normalize(`/${rest.join('/')}`),
      path.endsWith('/') ? 'index.html' : '',
    );
    if (!existsSync(file) || statSync(file).isDirectory()) return;
    add(path, extname(file), readFileSync(file));
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    if (!answers.has(path)) read(path);
    const answer = answers.get(path);
    if (!answer) {
      response.writeHead(404, { 'Content-Length': 0 }).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': answer.type,
      'Content-Length': answer.body.length,
      'Cache-Control': 'no-store',
      ...(answer.isGzip ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(answer.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    add: (path, html) => add(path, '.html', Buffer.from(html)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
