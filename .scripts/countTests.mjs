// @ts-check

/**
 * How many tests passed and failed, and a line for each failure that a test runner does not tell of
 * by itself.
 *
 * @typedef {{ passed: number, failed: number, remarks: string[] }} Count
 */

/**
 * What is read of the report that Vitest's `json` reporter writes.
 *
 * @typedef {object} VitestReport
 * @property {{ name: string, status: string, message: string,
 *   assertionResults: { status: string, fullName: string }[] }[]} testResults one for each file
 */

/**
 * What is read of the report that Playwright's `json` reporter writes.
 *
 * @typedef {object} PlaywrightReport
 * @property {PlaywrightSuite[]} suites
 * @property {{ message?: string }[]} errors those outside any test
 *
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: { status: string }[] }[]} [specs]
 */

/**
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest(report) {
  const count = { passed: 0, failed: 0, /** @type {string[]} */ remarks: [] };
  for (const file of report.testResults) {
    for (const { status, fullName } of file.assertionResults) {
      add(count, { passed: 'passed', failed: 'failed' }[status] ?? 'skipped', fullName.trim());
    }
    const anyFailed = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !anyFailed) fail(count, `${file.name}: ${file.message}`);
  }
  return count;
}

/**
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const count = { passed: 0, failed: 0, /** @type {string[]} */ remarks: [] };
  /** @param {PlaywrightSuite} suite @param {string} above */
  const visit = (suite, above) => {
    const name = `${above}${suite.title} › `;
    for (const inner of suite.suites ?? []) visit(inner, name);
    for (const spec of suite.specs ?? []) {
      for (const { status } of spec.tests) {
        const outcome = { expected: 'passed', unexpected: 'failed', flaky: 'failed' }[status];
        add(count, outcome ?? 'skipped', name + spec.title);
      }
    }
  };
  for (const suite of report.suites) visit(suite, '');
  for (const { message } of report.errors) fail(count, message ?? 'an error outside any test');
  return count;
}

/**
 * The count of a test run, whose report must agree with how its process ended: a runner that
 * crashed, wrote nothing or found no test has failed, whatever it says.
 *
 * @param {number} exitCode
 * @param {() => Count} readCount throws where there is no report
 * @returns {Count}
 */
export function judgeRun(exitCode, readCount) {
  let count;
  try {
    count = readCount();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, remarks: [`the runner left no report (${reason})`] };
  }
  if (count.passed + count.failed === 0) fail(count, 'no test ran');
  if (exitCode !== 0 && count.failed === 0) fail(count, `the runner ended with ${exitCode}`);
  return count;
}

/** @param {Count} count @param {string} outcome @param {string} name */
function add(count, outcome, name) {
  if (outcome === 'passed') count.passed += 1;
  else if (outcome === 'failed') count.failed += 1;
  else fail(count, `skipped tests are not allowed: ${name}`);
}

/** @param {Count} count @param {string} remark */
function fail(count, remark) {
  count.failed += 1;
  count.remarks.push(remark);
}
