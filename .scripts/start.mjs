// @ts-check
import { checkNodeVersion } from './checkNodeVersion.mjs';
import { findFreePort, isFree } from './findFreePort.mjs';
import { installDependencies } from './installDependencies.mjs';
import { root } from './root.mjs';
import { whenAskedToEnd } from './whenAskedToEnd.mjs';

const usualPort = 4173;

async function start() {
  checkNodeVersion();
  installDependencies();
  const wish = await choosePort();
  const { build, preview } = await import('vite');
  console.log('Building Caseline …');
  await build({ root, logLevel: 'warn' });
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: wish, strictPort: Boolean(process.env.PORT), open: false },
  });
  const bound = server.httpServer.address();
  const port = typeof bound === 'object' && bound ? bound.port : wish;
  const address = `http://localhost:${port}/`;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  console.log(`Caseline is at ${address}`);
  console.log('Press Ctrl-C to stop.');

  whenAskedToEnd(() => {
    void server.close().finally(() => process.exit(0));
  });
}

/** PORT where it is set, or else the usual port or the next free one above it. */
async function choosePort() {
  const asked = process.env.PORT;
  if (!asked) return findFreePort(usualPort);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${asked}", which is no port number`);
  }
  if (!(await isFree(port))) {
    throw new Error(`Port ${port} is taken; set PORT to another, or leave it out`);
  }
  return port;
}

start().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
