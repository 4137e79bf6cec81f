import { defineConfig } from '@playwright/test';

const port = 4189;
const address = `http://127.0.0.1:${port}/`;
const browser = process.env.CASELINE_BROWSER;

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/browser',
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  reporter: [['line'], ['json', { outputFile: '../../.cache/browser.json' }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  expect: { toHaveScreenshot: { animations: 'disabled', maxDiffPixelRatio: 0.02 } },
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    // It would answer in place of the server; what is about it allows it.
    serviceWorkers: 'block',
    timezoneId: 'UTC',
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--font-render-hinting=none',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  // The built app, as it is published: `npm test` builds it first.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
});
