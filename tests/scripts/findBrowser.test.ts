import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../.scripts/findBrowser.mjs';

const downloaded = '/home/somebody/.cache/playwright/chrome';

/** A machine on which only these paths are browsers that run; `asked` takes down what was done. */
function machineWith(working: string[], changes: Partial<Machine> = {}) {
  const asked: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: {},
    onPath: (name) => (working.includes(`/usr/bin/${name}`) ? `/usr/bin/${name}` : undefined),
    works: (path) => {
      asked.push(path);
      return Promise.resolve(working.includes(path));
    },
    playwrightPath: () => Promise.resolve(downloaded),
    playwrightInstall: () => {
      asked.push('playwright install');
      return Promise.resolve(false);
    },
    canUseApt: () => false,
    aptInstall: () => {
      asked.push('apt-get install');
      return Promise.resolve(false);
    },
    ...changes,
  };
  return { machine, asked };
}

describe('findBrowser', () => {
  it('takes the browser that CASELINE_BROWSER names before any other', async () => {
    const { machine, asked } = machineWith(['/opt/mine', '/usr/bin/chromium'], {
      env: { CASELINE_BROWSER: '/opt/mine' },
    });
    expect(await findBrowser(machine)).toBe('/opt/mine');
    expect(asked).toEqual(['/opt/mine']);
  });

  it('finds what CASELINE_BROWSER names on the PATH', async () => {
    const { machine } = machineWith(['/usr/bin/vivaldi'], { env: { CASELINE_BROWSER: 'vivaldi' } });
    expect(await findBrowser(machine)).toBe('/usr/bin/vivaldi');
  });

  it('does not silently take another where CASELINE_BROWSER is wrong', async () => {
    const { machine } = machineWith(['/usr/bin/chromium'], { env: { CASELINE_BROWSER: '/gone' } });
    await expect(findBrowser(machine)).rejects.toThrow('CASELINE_BROWSER is "/gone"');
  });

  it('takes Chromium before Chrome, and both before what Playwright downloaded', async () => {
    const chrome = '/usr/bin/google-chrome';
    expect(await findBrowser(machineWith([downloaded, chrome]).machine)).toBe(chrome);
    const all = machineWith([downloaded, chrome, '/usr/bin/chromium']);
    expect(await findBrowser(all.machine)).toBe('/usr/bin/chromium');
    expect(all.asked).toEqual(['/usr/bin/chromium']);
  });

  it('passes over a command that is there and does not run', async () => {
    const { machine } = machineWith(['/usr/bin/google-chrome'], {
      onPath: (name) => `/usr/bin/${name}`,
    });
    expect(await findBrowser(machine)).toBe('/usr/bin/google-chrome');
  });

  it('takes what Playwright downloaded earlier without downloading again', async () => {
    const { machine, asked } = machineWith([downloaded]);
    expect(await findBrowser(machine)).toBe(downloaded);
    expect(asked).not.toContain('playwright install');
  });

  it('has Playwright download one where none is there', async () => {
    const working: string[] = [];
    const { machine } = machineWith(working, {
      playwrightInstall: () => Promise.resolve(working.push(downloaded) > 0),
    });
    expect(await findBrowser(machine)).toBe(downloaded);
  });

  it('installs one with apt-get where the download fails', async () => {
    const working: string[] = [];
    const { machine, asked } = machineWith(working, {
      canUseApt: () => true,
      aptInstall: () => Promise.resolve(working.push('/usr/bin/chromium') > 0),
    });
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(asked).toContain('playwright install');
  });

  it('leaves apt-get alone where it may not install', async () => {
    const { machine, asked } = machineWith([]);
    await expect(findBrowser(machine)).rejects.toThrow();
    expect(asked).toEqual([downloaded, 'playwright install']);
  });

  it.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('knows the usual places of %s', async (platform, path) => {
    const env = { HOME: '/Users/somebody', ProgramFiles: 'C:\\Program Files' };
    expect(await findBrowser(machineWith([path], { platform, env }).machine)).toBe(path);
  });

  it('says in the end what to install and how to name it', async () => {
    await expect(findBrowser(machineWith([]).machine)).rejects.toThrow(
      [
        'No Chromium, Chrome or Edge was found for the browser tests, and none could be installed.',
        'Install one with your package manager (such as "apt-get install chromium") or with "npx playwright install chromium";',
        'where it stands in an unusual place, name it: CASELINE_BROWSER=/path/to/chromium npm test',
      ].join('\n'),
    );
  });
});
