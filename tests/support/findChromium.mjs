import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

/** The places where Chromium and its relatives install themselves without being on the path. */
function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ];
    return folders.flatMap((folder) => programs.map((parts) => join(folder, ...parts)));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

/**
 * The program of a browser the tests can drive, or null. `PLUMBLINE_CHROMIUM` decides when it is set; then the path,
 * the usual places, and the browser that playwright may have fetched.
 */
export async function findChromium({ env = process.env, platform = process.platform } = {}) {
  const chosen = env.PLUMBLINE_CHROMIUM;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`PLUMBLINE_CHROMIUM names ${chosen}, which does not exist.`);
  }
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  const found = [...onPath, ...usualPlaces(platform, env)].find((program) => existsSync(program));
  return found ?? (await fetchedByPlaywright());
}

async function fetchedByPlaywright() {
  const { chromium } = await import('playwright-core');
  const program = chromium.executablePath();
  return program !== '' && existsSync(program) ? program : null;
}

/** Installs Chromium where that is possible without asking anyone; says on stderr what it runs. */
export function installChromium() {
  const isRoot = process.platform === 'linux' && process.getuid() === 0;
  const isDebian = existsSync('/etc/debian_version');
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  const hasPackages = isDebian && (isRoot || run('sudo', '-n', 'true'));
  if (hasPackages) {
    run(...asRoot, 'apt-get', 'update', '-qq');
    if (run(...asRoot, 'apt-get', 'install', '-y', '-qq', 'chromium')) return;
  }
  const playwright = join(import.meta.dirname, '..', '..', 'node_modules', 'playwright-core', 'cli.js');
  run(process.execPath, playwright, 'install', 'chromium');
}

function run(program, ...rest) {
  process.stderr.write(`$ ${[program, ...rest].join(' ')}\n`);
  return spawnSync(program, rest, { stdio: ['ignore', 2, 2] }).status === 0;
}

export const howToGetChromium =
  'The end-to-end tests need Chromium, Chrome or Edge, and none was found. Install one of them, or name its program ' +
  'in PLUMBLINE_CHROMIUM, and run npm test again.';
