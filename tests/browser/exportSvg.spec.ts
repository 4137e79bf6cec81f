import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { openExport, saveSvg, type SizeLabel } from './exportFile';
import { marks, openCase } from './openCase';
import { expect, test } from './pageTest';

const run = promisify(execFile);

const CASES = ['zhang-2019', 'hindawi-2023-case-2', 'simulated-persistent'] as const;
const SIZES: readonly SizeLabel[] = ['slide-16-9', 'column-1', 'column-2'];

/** The three references of a case: `--update-snapshots` writes them anew, to be read as text. */
async function expectReferences(page: Page, id: (typeof CASES)[number]): Promise<void> {
  await openCase(page, id);
  await openExport(page);
  for (const size of SIZES) {
    expect(await saveSvg(page, size)).toMatchSnapshot(['exports', `${id}-${size}.svg`]);
  }
}

for (const id of CASES) {
  test(`${id} is exported as its references have it, byte for byte`, async ({ page }) => {
    await expectReferences(page, id);
  });
}

test.describe('in Los Angeles, on a dark page', () => {
  test.use({ timezoneId: 'America/Los_Angeles', colorScheme: 'dark' });

  for (const id of CASES) {
    test(`${id} is exported as anywhere`, async ({ page }) => {
      await expectReferences(page, id);
    });
  }
});

test.describe('in Kolkata, in forced colours and with more contrast', () => {
  test.use({
    timezoneId: 'Asia/Kolkata',
    colorScheme: 'dark',
    contextOptions: { reducedMotion: 'reduce', forcedColors: 'active', contrast: 'more' },
  });

  for (const id of CASES) {
    test(`${id} is exported as anywhere`, async ({ page }) => {
      await expectReferences(page, id);
    });
  }
});

/** What a file must be for any program, and what the programs of this machine make of it. */
test.describe('an exported file', () => {
  for (const size of SIZES) {
    test(`of the size ${size} opens in other programs`, async ({ page, context }, {
      annotations,
    }) => {
      test.slow();
      await openCase(page, 'zhang-2019');
      await openExport(page);
      const text = await saveSvg(page, size);
      // Beside the page, whose policy lets no text become nodes.
      const empty = await context.newPage();
      const fault = await empty.evaluate((svg) => {
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
        const wrong = parsed.querySelector('parsererror, script, foreignObject, image, a, use');
        return wrong ? wrong.outerHTML : parsed.documentElement.namespaceURI;
      }, text);
      expect(fault).toBe('http://www.w3.org/2000/svg');
      expect(text).not.toMatch(/(?:href|src)=|url\((?!#)/);
      const folder = await mkdtemp(join(tmpdir(), 'caseline-'));
      const file = join(folder, 'figure.svg');
      await writeFile(file, text);
      const programs = [
        ['rsvg-convert', ['--width=600', `--output=${file}.png`, file]],
        [
          'inkscape',
          ['--export-type=png', '--export-width=600', `--export-filename=${file}.png`, file],
        ],
      ] as const;
      for (const [program, options] of programs) {
        const drawn = await run(program, [...options], { timeout: 60_000 }).then(
          () => readFile(`${file}.png`),
          (error: unknown) => {
            if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
            return undefined;
          },
        );
        annotations.push({ type: program, description: drawn ? 'opened it' : 'is not installed' });
        if (!drawn) continue;
        expect(drawn.subarray(1, 4).toString('latin1')).toBe('PNG');
        expect(drawn.readUInt32BE(16), `${program}: its width in pixels`).toBe(600);
        // An empty sheet of that size is a tenth of this.
        expect(drawn.length, `${program}: its bytes`).toBeGreaterThan(20_000);
      }
    });
  }
});

test('what is pinned is in the file, and what is only pointed at is not', async ({ page }) => {
  await openCase(page, 'zhang-2019', { event: 'pet-ct' });
  await openExport(page);
  const pinned = await saveSvg(page, 'column-2');
  expect(pinned.match(/stroke="#f2a900"/g)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await openCase(page, 'zhang-2019');
  await page.getByRole('figure').getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-emphasis="hover"]')).not.toHaveCount(0);
  await openExport(page);
  expect(await saveSvg(page, 'column-2')).not.toContain('#f2a900');
});

test('what a step of a lesson hides is not in the file', async ({ page }) => {
  await page.goto('./?case=zhang-2019&step=5');
  await expect(marks(page)).toHaveCount(6);
  await openExport(page);
  const text = await saveSvg(page, 'column-2');
  expect(text.match(/id="value-/g)).toHaveLength(6);
  expect(text).not.toMatch(/recovered rapidly|rapid recovery|IgG4|day \+\d/);
});

test('what a step of a lesson covers is not in the file', async ({ page }) => {
  await page.goto('./?case=zhang-2019&step=1');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
  await openExport(page);
  const text = await saveSvg(page, 'column-2');
  expect(text).toContain('Wheelchair-bound');
  expect(text).not.toMatch(/osteomalacia|doi|IgG4|value-/i);
});

test('several cases keep their letters and colours in the file', async ({ page }) => {
  await page.goto('./?case=simulated-persistent&compare=simulated-supplements');
  await expect(page.locator('.case-letter').first()).toBeAttached();
  await openExport(page);
  const text = await saveSvg(page, 'slide-16-9');
  for (const colour of ['#1f4e8c', '#cd3904']) expect(text).toContain(colour);
  expect(text).toMatch(/>A</);
  expect(text).toMatch(/>B</);
});

test('the figure drawn for a file is not found on the page', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const before = await marks(page).count();
  await openExport(page);
  await saveSvg(page, 'column-1');
  expect(await marks(page).count()).toBe(before);
  expect(await page.evaluate(() => document.querySelectorAll('[data-observation]').length)).toBe(
    before,
  );
});
