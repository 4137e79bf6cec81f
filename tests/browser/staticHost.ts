import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv',
};

export interface StaticHost {
  /** The address of the folder, with a slash at its end. */
  readonly address: string;
  /** Whatever was asked for, as paths below the folder. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Serves a folder below a path, as a plain static host does: what is not there is a 404. */
export async function serveFolder(folder: string, path = '/'): Promise<StaticHost> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
    if (below !== undefined) asked.push(below);
    const file = join(folder, below === '' ? 'index.html' : (below ?? '..'));
    if (below === undefined || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('Not here');
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'text/plain',
      'Cache-Control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}${path}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : 0);
    });
  });
}
