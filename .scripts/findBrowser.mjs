// @ts-check
import { thisMachine } from './thisMachine.mjs';

/**
 * What the search asks of the machine, and has done on it; a test gives a made-up one.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {(name: string) => string | undefined} onPath the full path of a command, if there is one
 * @property {(path: string) => Promise<boolean>} works whether it is there and is a browser that runs
 * @property {() => Promise<string | undefined>} playwrightPath where Playwright keeps its browser
 * @property {() => Promise<boolean>} playwrightInstall whether Playwright could download it
 * @property {() => boolean} canUseApt whether apt-get is there and may install
 * @property {() => Promise<boolean>} aptInstall whether it did
 */

const linuxCommands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a browser of the Chromium family, for the tests: the one that CASELINE_BROWSER names,
 * one of the system, one that Playwright has downloaded; or else it is downloaded by Playwright or,
 * as root on Debian and its kin, installed from the distribution.
 *
 * @param {Machine} [machine]
 * @returns {Promise<string>}
 */
export async function findBrowser(machine = thisMachine()) {
  const { CASELINE_BROWSER: named } = machine.env;
  if (named) {
    const path = machine.onPath(named) ?? named;
    if (await machine.works(path)) return path;
    throw new Error(`CASELINE_BROWSER is "${named}", which is no browser that runs here`);
  }

  const downloaded = async () => [await machine.playwrightPath()];
  const steps = [
    () => systemBrowsers(machine),
    downloaded,
    async () => ((await machine.playwrightInstall()) ? downloaded() : []),
    async () =>
      machine.canUseApt() && (await machine.aptInstall()) ? [machine.onPath('chromium')] : [],
  ];
  for (const step of steps) {
    for (const path of await step()) {
      if (path && (await machine.works(path))) return path;
    }
  }
  throw new Error(describeRemedy(machine.platform));
}

/**
 * @param {Machine} machine
 * @returns {(string | undefined)[]} where a browser may be, best first
 */
function systemBrowsers({ platform, env, onPath }) {
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) =>
      macApplications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? windowsPrograms.map((program) => `${folder}\\${program}`) : [],
    );
  }
  return linuxCommands.map((name) => onPath(name));
}

/** @param {NodeJS.Platform} platform */
function describeRemedy(platform) {
  const install =
    platform === 'linux'
      ? 'Install one with your package manager (such as "apt-get install chromium")'
      : 'Install Chrome, Chromium or Edge';
  const example =
    platform === 'win32'
      ? 'set CASELINE_BROWSER=C:\\path\\to\\chrome.exe'
      : 'CASELINE_BROWSER=/path/to/chromium npm test';
  return [
    'No Chromium, Chrome or Edge was found for the browser tests, and none could be installed.',
    `${install} or with "npx playwright install chromium";`,
    `where it stands in an unusual place, name it: ${example}`,
  ].join('\n');
}
