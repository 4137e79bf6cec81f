import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { waitForFigure } from './openCase';
import { expect, test } from './pageTest';

const BUDGET = 183_000;

test('the first view loads little JavaScript, everything from here, nothing in vain', async ({
  page,
  baseURL,
}) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto('./');
  await waitForFigure(page, 'zhang-2019');
  await page.waitForLoadState('networkidle');
  expect(responses.length).toBeGreaterThan(4);
  const origin = new URL(baseURL!).origin;
  for (const response of responses) {
    expect(new URL(response.url()).origin, response.url()).toBe(origin);
    expect([200, 304], response.url()).toContain(response.status());
  }
  const scripts = responses.filter((one) => one.request().resourceType() === 'script');
  expect(scripts.length).toBeGreaterThan(0);
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  const weight = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  expect(weight).toBeGreaterThan(50_000);
  expect(weight).toBeLessThanOrEqual(BUDGET);
});
