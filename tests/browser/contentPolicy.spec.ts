import type { Page } from '@playwright/test';
import { chooseFile, openStep } from './opening';
import { WIDE_TABLE } from './openingFiles';
import { expect, test } from './pageTest';

/** What the added code of the page reports: how each attempt ended. */
type Report = Record<string, string>;

/** Tried in code of the page itself, because what a test evaluates is not held by the policy. */
const ATTEMPTS = `
;(() => {
  const report = (window.policyReport = {});
  const attempt = (name, run) => {
    try { run(); report[name] = 'done'; } catch (error) { report[name] = error.name; }
  };
  const box = document.body.appendChild(document.createElement('div'));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    report['violation ' + effectiveDirective + ' ' + blockedURI] = 'blocked';
  });
  attempt('innerHTML', () => { box.innerHTML = '<b>bold</b>'; });
  attempt('insertAdjacentHTML', () => { box.insertAdjacentHTML('beforeend', '<b>bold</b>'); });
  attempt('document.write', () => { document.write('<b>bold</b>'); });
  attempt('eval', () => { (0, eval)('window.broken = 1'); });
  attempt('Function', () => { new Function('window.broken = 1')(); });
  attempt('timer of a text', () => { setTimeout('window.broken = 1', 0); });
  attempt('inline script', () => {
    const script = document.createElement('script');
    script.text = 'window.broken = 1';
    box.append(script);
  });
  attempt('worker of a text', () => { new Worker('data:text/javascript,1'); });
  attempt('second policy', () => { trustedTypes.createPolicy('another', {}); });
  attempt('policy of any script', () => { trustedTypes.createPolicy('default', {}); });
  attempt('inline handler', () => {
    box.setAttribute('onclick', 'window.broken = 1');
    box.click();
  });
  const image = new Image();
  image.src = 'https://example.org/picture.png';
  fetch('https://example.org/data').catch(() => { report.fetch = 'refused'; });
  const frame = document.createElement('iframe');
  frame.src = 'https://example.org/';
  box.append(frame);
})();
`;

async function readReport(page: Page): Promise<Report> {
  return page.evaluate(() => (window as unknown as { policyReport: Report }).policyReport);
}

test('code of the page can make no markup, no code and no request elsewhere, and our own worker starts', async ({
  page,
  allowedProblems,
}) => {
  allowedProblems.push(/Content Security Policy|TrustedHTML|TrustedScript|Trusted Type/i);
  // An image or frame that the policy stops is told as a request that was not sent.
  allowedProblems.push(/request elsewhere: https:\/\/example\.org/, /ERR_BLOCKED_BY_CSP|csp/i);
  const sent: string[] = [];
  await page.route('https://example.org/**', async (route) => {
    sent.push(route.request().url());
    await route.abort();
  });
  await page.route('**/assets/index-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + ATTEMPTS });
  });
  await page.goto('./');
  await expect(page.getByRole('figure')).toBeVisible();
  await expect.poll(async () => (await readReport(page)).fetch).toBe('refused');
  const report = await readReport(page);
  for (const name of [
    'innerHTML',
    'insertAdjacentHTML',
    'document.write',
    'inline script',
    'inline handler',
    'worker of a text',
    'second policy',
    'policy of any script',
  ]) {
    expect.soft(report[name], name).toBe('TypeError');
  }
  for (const name of ['eval', 'Function']) expect.soft(report[name], name).toBe('EvalError');
  expect.soft(report['timer of a text']).not.toBe('done');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(Object.keys(report).join('\n')).toMatch(/violation img-src https:\/\/example\.org/);
  expect(sent).toEqual([]);
  await expect(page.locator('body > div b')).toHaveCount(0);

  const worker = page.waitForEvent('worker');
  await chooseFile(page, { name: 'wide.tsv', text: WIDE_TABLE });
  expect(new URL((await worker).url()).origin).toBe(new URL(page.url()).origin);
  await expect(openStep(page, 'How to read wide.tsv')).toBeVisible();
});
