import type { Page } from '@playwright/test';
import { expect } from './pageTest';

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
};

const teach = (name: RegExp) => async (page: Page) => {
  await press('Teach')(page);
  await page.locator('.teach-menu').getByRole('button', { name }).click();
};

/** A stage of the page: how its address ends, what leads to it, and what stands there then. */
const STAGES = {
  'the page with pins': ['&observation=phosphorus:2&event=pet-ct', undefined, '.card-details'],
  'the page in Chinese': ['&lang=zh&observation=phosphorus:2', undefined, '[lang^="zh"]'],
  'the embedded figure': ['&embed=1', undefined, '[data-observation]'],
  'the table': ['', press('Table'), 'table'],
  'a step of the lesson': ['&step=6&part=3', undefined, '.lesson-panel'],
  'a question of the lesson': ['&step=1', undefined, '.lesson-panel'],
  'a prediction': ['', teach(/^Predict/), '.prediction-panel'],
  'a comparison': ['&compare=hindawi-2023-case-2', undefined, '[data-observation^="hindawi"]'],
  'the read-outs': ['', teach(/^Recovery/), '.recovery'],
  'a broken chart': ['', teach(/^Break/), '.fault-panel'],
  'the class wall': ['', teach(/^Class wall/), '.wall-figure'],
  'the edit sheet': ['', press('Edit'), '.edit-sheet'],
  'the dialog of opening': ['', press('Open'), 'dialog[open] textarea'],
  'the dialog of sharing': ['', press('Share'), 'dialog[open] .share-list'],
  'the dialog of exports': ['', press('Export'), 'dialog[open] fieldset'],
  'the dialog of keeping': ['', press('Keep'), 'dialog[open]'],
  'the list of keys': ['', press('Keys'), 'dialog[open]'],
  'the menu of teaching': ['', press('Teach'), '.teach-menu'],
  'the menu of the display': ['', press('Display'), '.display-menu'],
} satisfies Record<string, readonly [string, ((page: Page) => Promise<void>) | undefined, string]>;

export type StageName = keyof typeof STAGES;

export const STAGE_NAMES = Object.keys(STAGES) as StageName[];

/** Opens a stage and waits until it stands there with its type. */
export async function openStage(page: Page, name: StageName): Promise<void> {
  const [query, act, stands] = STAGES[name];
  await page.goto(`./?case=zhang-2019${query}`);
  await expect(page.getByRole('figure').first()).toBeVisible();
  await act?.(page);
  await expect(page.locator(stands).first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
