// @ts-check
import { buildScript } from './buildScript.mjs';
import { describeOffline, readFolder, writeWorker } from './offlineFiles.mjs';

/** What the custom element may weigh as it is served, in bytes. */
export const MOST_ELEMENT_BYTES = 3000;

/**
 * Builds the two scripts that are not part of the page, each one file with a name that stays: the
 * custom element for other pages, and the service worker with the list of everything it keeps.
 * @returns {import('vite').Plugin}
 */
export function ownScripts() {
  let publicFolder = '';
  return {
    name: 'caseline-own-scripts',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      // After all others, or the list of what is kept would not be that of what is served.
      order: 'post',
      async handler(_options, bundle) {
        const element = await buildScript('src/embed/caselineFigure.ts');
        const bytes = Buffer.byteLength(element);
        if (bytes > MOST_ELEMENT_BYTES) {
          this.error(`caseline-figure.js: ${bytes} of ${MOST_ELEMENT_BYTES} bytes`);
        }
        this.info(`caseline-figure.js: ${bytes} of ${MOST_ELEMENT_BYTES} bytes`);
        /** @type {Map<string, string | Uint8Array>} */
        const files = new Map(readFolder(publicFolder));
        for (const [name, file] of Object.entries(bundle)) {
          files.set(name, file.type === 'chunk' ? file.code : file.source);
        }
        files.set('caseline-figure.js', element);
        this.emitFile({ type: 'asset', fileName: 'caseline-figure.js', source: element });
        const entry = Object.values(bundle).find((one) => one.type === 'chunk' && one.isEntry);
        const offline = describeOffline(files, entry?.fileName ?? '');
        const worker = await buildScript('src/offline/serviceWorker.ts');
        this.emitFile({
          type: 'asset',
          fileName: 'service-worker.js',
          source: writeWorker(worker, offline),
        });
      },
    },
  };
}
