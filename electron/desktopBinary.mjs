import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Where Electron's program stands, or null when it was not fetched. Asks the files, never the package itself: loading
 * that starts a download at once, without limit and without asking.
 */
export async function findDesktop(root) {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const program = join(folder, 'dist', await readFile(join(folder, 'path.txt'), 'utf8'));
    const fetched = (await readFile(join(folder, 'dist', 'version'), 'utf8')).trim().replace(/^v/, '');
    return fetched === version && (await stat(program)).isFile() ? program : null;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  }
}

/**
 * Fetches Electron's program with the package's own installer; null when it worked, otherwise why it did not, in a
 * few words. A failure is remembered for this version and not tried again unless `isForced`: a computer without
 * network shall not wait at every start.
 *
 * @param {{ root: string, isForced: boolean, limitMs?: number, onBegin?: () => void,
 *           whenSkipped?: (skip: () => void) => () => void }} options
 *   `whenSkipped` is handed how to give up early, and gives back how to stop listening for that.
 * @returns {Promise<string | null>}
 */
export async function fetchDesktop({ root, isForced, limitMs = 60_000, onBegin, whenSkipped }) {
  const folder = join(root, 'node_modules', 'electron');
  const manifest = await readFile(join(folder, 'package.json'), 'utf8').catch(() => null);
  if (manifest === null) return 'the package electron is not installed';
  const { version, bin } = JSON.parse(manifest);
  const memory = join(root, 'node_modules', '.cache', 'plumbline', 'electron-fetch.json');
  if (!isForced && (await hasFailedBefore(memory, version))) return 'fetching it failed before';

  onBegin?.();
  const installer = join(folder, bin['install-electron']);
  const failure = await run(installer, limitMs, whenSkipped);
  if (failure === null) {
    await rm(memory, { force: true });
    return null;
  }
  await mkdir(dirname(memory), { recursive: true });
  await writeFile(memory, JSON.stringify({ version, failure }));
  return failure;
}

async function hasFailedBefore(memory, version) {
  const note = await readFile(memory, 'utf8').catch(() => null);
  if (note === null) return false;
  try {
    return JSON.parse(note).version === version;
  } catch {
    // A note cut off halfway: try once more and write it anew.
    return false;
  }
}

function run(installer, limitMs, whenSkipped) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: ['ignore', 2, 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      // The installer draws its progress there; a stack trace is no progress.
      if (!/Error|^\s+at /m.test(text)) process.stderr.write(text);
    });
    let reason = null;
    const stop = (why) => {
      reason ??= why;
      child.kill('SIGKILL');
    };
    const limit = setTimeout(() => stop(`it took longer than ${limitMs / 1000} seconds`), limitMs);
    const stopListening = whenSkipped?.(() => stop('skipped'));
    const end = (failure) => {
      clearTimeout(limit);
      stopListening?.();
      resolve(failure);
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code) =>
      end(code === 0 ? null : (reason ?? plainly(firstLine(said)) ?? `exit code ${code}`)),
    );
  });
}

/** The installer ends with the first line of a stack trace; what it means is said in words. */
function plainly(line) {
  if (line === undefined) return undefined;
  const words = line.replace(/^(?:Uncaught )?\w*Error: /, '');
  return /fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|getaddrinfo/.test(words)
    ? 'its download site could not be reached'
    : words;
}

function firstLine(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '');
}
