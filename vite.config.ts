import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './.scripts/contentPolicy.mjs';
import { firstPicture } from './.scripts/firstPicture/firstPicture.mjs';
import { firstViewBudget } from './.scripts/firstViewBudget.mjs';
import { leanRecharts } from './.scripts/leanRecharts.mjs';
import { minifyAgain } from './.scripts/minifyAgain.mjs';
import { ownScripts } from './.scripts/ownScripts.mjs';
import { servedCases } from './.scripts/servedCases.mjs';

/** One zone on each side of every trap: half hours, no midnight, a skipped day, both ends. */
const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];

export default defineConfig({
  // Relative addresses, so that the build works below any path of a static host.
  base: './',
  // A missing file is a 404 and not the page again, or a missing case would load as a web page.
  appType: 'mpa',
  plugins: [
    react(),
    leanRecharts(),
    servedCases(),
    firstPicture(),
    contentPolicy(),
    minifyAgain(),
    ownScripts(),
    // What keeps the site offline comes a few seconds later, without a click.
    firstViewBudget({ limit: 183_000, eager: ['startOffline'] }),
  ],
  // One format for page and workers, so that both can share what they load.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Browsers that know `light-dark()`: what would be written for older ones knows the page only, and
    // a sheet or an export within a dark page would not be light.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // One chunk for what the first view needs. Left alone, what it shares with something lazy
        // stands in thirty small ones, which pack worse by 6 kB and are as many requests.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  test: {
    pool: 'forks',
    // A property test on a busy machine of two cores takes longer than five seconds now and then.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/zones/**', '**/node_modules/**'],
          env: { TZ: 'UTC' },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setupDom.ts'],
          // Node would load all of Recharts, and the tests another one than the page.
          server: { deps: { inline: [/recharts\/es6\//] } },
          env: { TZ: 'UTC' },
        },
      },
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          environment: 'node' as const,
          include: ['tests/zones/**/*.test.ts'],
          env: { TZ: zone },
        },
      })),
    ],
  },
});
