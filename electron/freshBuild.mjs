import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const projectRoot = resolve(import.meta.dirname, '..');
const sources = ['shared', 'electron', 'renderer', 'electron.vite.config.ts', 'package-lock.json'];
const results = [
  'out/main/main.js',
  'out/main/browser.js',
  'out/main/cli.js',
  'out/main/render.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/answering/page.html',
];
const pauseMs = 200;
const waitLimitMs = 120_000;

/**
 * Builds the program unless what stands in `out/` was built from exactly these sources. Several programs may ask at
 * the same time: one builds, the others wait. What the build says goes to stderr, so that stdout stays the caller's.
 * Rejects when the build fails.
 *
 * @param {{ root?: string, onBuild?: () => void }} options `onBuild` is told before a build begins.
 * @returns {Promise<'fresh' | 'built'>}
 */
export async function ensureFreshBuild({ root = projectRoot, onBuild = () => {} } = {}) {
  if (await isFresh(root)) return 'fresh';
  const release = await takeTurn(root);
  try {
    if (await isFresh(root)) return 'fresh';
    onBuild();
    // Taken before the build: a source that changes meanwhile makes the result stale, as it should.
    const fingerprint = await fingerprintOf(root);
    await build(root);
    await writeFile(stampOf(root), fingerprint);
    return 'built';
  } finally {
    await release();
  }
}

const stampOf = (root) => join(root, 'out', 'built-from');

async function isFresh(root) {
  const stamp = await readFile(stampOf(root), 'utf8').catch(() => null);
  if (stamp === null || stamp !== (await fingerprintOf(root))) return false;
  const found = await Promise.all(
    results.map((file) =>
      readFile(join(root, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}

/** One hash over names and contents of everything the build reads. */
async function fingerprintOf(root) {
  const hash = createHash('sha256');
  for (const source of sources) await addToHash(hash, root, source);
  return hash.digest('hex');
}

async function addToHash(hash, root, path) {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (entries === null) {
    hash.update(`${path}\0`).update(await readFile(join(root, path)));
    return;
  }
  for (const { name } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    await addToHash(hash, root, `${path}/${name}`);
}

/** Waits for the turn to build; gives back how to end it. A turn whose holder has died is taken over. */
async function takeTurn(root) {
  const folder = join(root, 'node_modules', '.cache', 'plumbline');
  const turn = join(folder, 'building');
  await mkdir(folder, { recursive: true });
  for (let waitedMs = 0; waitedMs < waitLimitMs; waitedMs += pauseMs) {
    try {
      const file = await open(turn, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(turn, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(turn, 'utf8').catch(() => ''));
    // An empty note is one that is just being written.
    if (holder > 0 && !isRunning(holder)) await rm(turn, { force: true });
    else await new Promise((resume) => setTimeout(resume, pauseMs));
  }
  throw new Error(`Another build has not ended within two minutes. If none runs, delete ${turn}.`);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function build(root) {
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const child = spawn(process.execPath, [tool, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error('The build failed; see above.'))));
  });
}
