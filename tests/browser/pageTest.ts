import { expect, test as plainTest, type BrowserContext } from '@playwright/test';

interface PageFixtures {
  /** The problems that a test is about and causes: `allowedProblems.push(/404/)`. */
  allowedProblems: RegExp[];
}

/**
 * Playwright's `test`, which also fails where the page complained: a warning or an error in the
 * console, an uncaught exception, a request that failed or that went to somebody else's server.
 */
export const test = plainTest.extend<PageFixtures>({
  allowedProblems: async ({}, use) => use([]),
  page: async ({ page, baseURL, allowedProblems }, use) => {
    const problems = collectProblems(page.context(), new URL(baseURL ?? '').origin);
    await use(page);
    const unexpected = problems.filter(
      (problem) => !allowedProblems.some((it) => it.test(problem)),
    );
    expect(unexpected, 'problems that the page had').toEqual([]);
  },
});

export { expect };

/** What Playwright says itself where it keeps a service worker away. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** A list that grows with every problem of the context's pages, for tests that open their own. */
export function collectProblems(context: BrowserContext, origin: string): string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    const type = message.type();
    if (message.text() === WORKER_BLOCKED) return;
    if (type === 'error' || type === 'warning') problems.push(`console ${type}: ${message.text()}`);
  });
  context.on('weberror', (webError) => {
    problems.push(`uncaught: ${String(webError.error())}`);
  });
  context.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    const isLocal = target === origin || ['data:', 'blob:', 'about:'].includes(protocol);
    if (!isLocal) problems.push(`request elsewhere: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // Leaving a page, or taking a download from it, ends what is under way; that is no fault.
    if (reason !== 'net::ERR_ABORTED')
      problems.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on('response', (response) => {
    const status = response.status();
    if (status >= 400) problems.push(`response ${status}: ${response.url()}`);
  });
  return problems;
}
