import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, judgeRun } from '../../.scripts/countTests.mjs';

/** Vitest's report of one file. */
function vitestReport(statuses: string[], status = 'passed', message = '') {
  const assertionResults = statuses.map((each, index) => ({
    status: each,
    fullName: ` test ${index}`,
  }));
  return { testResults: [{ name: 'some.test.ts', status, message, assertionResults }] };
}

/** Playwright's report of one file, its tests within a `describe`. */
function playwrightReport(statuses: string[], errors: { message?: string }[] = []) {
  const specs = statuses.map((status, index) => ({ title: `test ${index}`, tests: [{ status }] }));
  return { errors, suites: [{ title: 'some.test.ts', suites: [{ title: 'group', specs }] }] };
}

describe('countVitest', () => {
  it('counts what passed and what failed', () => {
    const report = vitestReport(['passed', 'failed', 'passed'], 'failed');
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1, remarks: [] });
  });

  it.each(['skipped', 'todo', 'pending'])('counts a test that is %s as failed', (status) => {
    const count = countVitest(vitestReport(['passed', status]));
    expect(count).toMatchObject({ passed: 1, failed: 1 });
    expect(count.remarks).toEqual(['skipped tests are not allowed: test 1']);
  });

  it('counts a file that could not be loaded', () => {
    const count = countVitest(vitestReport([], 'failed', 'no such module'));
    expect(count).toEqual({ passed: 0, failed: 1, remarks: ['some.test.ts: no such module'] });
  });
});

describe('countPlaywright', () => {
  it('counts a flaky test as failed', () => {
    const report = playwrightReport(['expected', 'unexpected', 'flaky']);
    expect(countPlaywright(report)).toEqual({ passed: 1, failed: 2, remarks: [] });
  });

  it('counts a skipped test as failed, and names it', () => {
    const count = countPlaywright(playwrightReport(['expected', 'skipped']));
    expect(count).toMatchObject({ passed: 1, failed: 1 });
    expect(count.remarks).toEqual(['skipped tests are not allowed: some.test.ts › group › test 1']);
  });

  it('counts an error outside any test', () => {
    const count = countPlaywright(playwrightReport(['expected'], [{ message: 'no server' }]));
    expect(count).toEqual({ passed: 1, failed: 1, remarks: ['no server'] });
  });
});

describe('judgeRun', () => {
  const passed = () => ({ passed: 3, failed: 0, remarks: [] });

  it('leaves a run alone that ended as it says', () => {
    expect(judgeRun(0, passed)).toEqual({ passed: 3, failed: 0, remarks: [] });
  });

  it('fails a run whose tests passed and whose runner did not', () => {
    const count = judgeRun(1, passed);
    expect(count).toEqual({ passed: 3, failed: 1, remarks: ['the runner ended with 1'] });
  });

  it('fails a run without a test', () => {
    const count = judgeRun(0, () => ({ passed: 0, failed: 0, remarks: [] }));
    expect(count).toEqual({ passed: 0, failed: 1, remarks: ['no test ran'] });
  });

  it('fails a run that left no report', () => {
    const count = judgeRun(0, () => JSON.parse('') as ReturnType<typeof passed>);
    expect(count).toMatchObject({ passed: 0, failed: 1 });
    expect(count.remarks[0]).toMatch('the runner left no report');
  });
});
