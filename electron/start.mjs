import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fetchDesktop, findDesktop } from './desktopBinary.mjs';
import { ensureFreshBuild } from './freshBuild.mjs';
import { listenForSkip } from './listenForSkip.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (text) => process.stderr.write(`${text}\n`);
const usage = `npm start                     opens Plumbline: the desktop app, or your browser where that cannot run
npm start -- --browser        opens it in your browser
npm start -- --fetch-desktop  tries again to fetch the desktop app
  --data DIR   keeps the data in DIR (also: PLUMBLINE_DATA)
  --port N     browser: uses this port
  --no-open    browser: only prints the address`;

const options = readOptions();
await ensureFreshBuild({ root, onBuild: () => say('Building Plumbline …') }).catch(endWithReason);
const program = options.browser ? null : await desktopProgram();
if (program === null) await openBrowserDoor();
else openDesktop(program);

function readOptions() {
  try {
    const flag = { type: 'boolean', default: false };
    const text = { type: 'string' };
    const { values } = parseArgs({
      options: { browser: flag, 'fetch-desktop': flag, 'no-open': flag, help: flag, data: text, port: text },
    });
    if (!values.help) return values;
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  } catch (error) {
    say(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

function endWithReason({ message }) {
  say(message);
  process.exit(1);
}

/** The program of the desktop app, fetched if need be; null, with the reason said in one line, where it cannot be. */
async function desktopProgram() {
  const notHere = (reason) =>
    say(`The desktop app is not available (${reason}); opening in your browser instead.`);
  if ((await findDesktop(root)) === null) {
    const failure = await fetchDesktop({
      root,
      isForced: options['fetch-desktop'],
      onBegin: () => {
        const howToSkip = process.stdin.isTTY ? ' Enter or Esc skips it.' : '';
        say(`Fetching the desktop app, once, for at most a minute.${howToSkip}`);
      },
      whenSkipped: listenForSkip,
    });
    if (failure !== null) {
      notHere(
        failure === 'fetching it failed before'
          ? `${failure}; try again with npm start -- --fetch-desktop`
          : failure,
      );
      return null;
    }
  }
  if (process.platform === 'linux' && process.getuid() === 0) {
    notHere('its sandbox does not run as root; start Plumbline as an ordinary user');
    return null;
  }
  return findDesktop(root);
}

function openDesktop(program) {
  const data = options.data === undefined ? [] : [`--data=${resolve(options.data)}`];
  const env = { ...process.env };
  // With this set, Electron is plain Node and opens no window.
  delete env.ELECTRON_RUN_AS_NODE;
  const app = spawn(program, [root, ...data], { stdio: 'inherit', env });
  app.once('error', (error) => {
    say(`The desktop app could not be started (${error.message}). Use: npm start -- --browser`);
    process.exitCode = 1;
  });
  app.once('exit', (code) => (process.exitCode = code ?? 1));
  // The terminal sends Ctrl+C to the app as well, which then closes in order; this program waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => app.kill('SIGTERM'));
}

/** Runs the browser door in this very process, so that signals reach it directly. */
async function openBrowserDoor() {
  const given = ['data', 'port'].flatMap((name) =>
    options[name] === undefined ? [] : [`--${name}`, options[name]],
  );
  process.argv.splice(2, Infinity, ...given, ...(options['no-open'] ? ['--no-open'] : []));
  await import(pathToFileURL(resolve(root, 'out/main/browser.js')).href);
}
