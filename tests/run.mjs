import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureFreshBuild } from '../electron/freshBuild.mjs';
import { findChromium, howToGetChromium, installChromium } from './support/findChromium.mjs';

const root = resolve(import.meta.dirname, '..');
const results = join(root, 'test-results');
const unitReport = join(results, 'vitest.json');
const e2eReport = join(results, 'playwright.json');
const failed = [];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await step('build', async () => {
  await ensureFreshBuild({ root });
  return true;
});
await step('types', () => tool('typescript/lib/tsc.js', '--build'));
await step('lint', () => tool('eslint/bin/eslint.js', '.', '--max-warnings', '0'));
await step('format', () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));
await step('unit and contract tests', () =>
  tool(
    'vitest/vitest.mjs',
    ...['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${unitReport}`,
  ),
);
await step('end-to-end tests', endToEnd);

const totals = [unitTotals(), endToEndTotals()];
const sum = (count) => totals.reduce((all, total) => all + total[count], 0);
if (failed.length > 0) console.log(`\nNot passed: ${failed.join(', ')}`);
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode =
  failed.length > 0 || sum('failed') > 0 || totals.some((total) => total.passed === 0) ? 1 : 0;

/** Runs one part; a failure is kept for the end, so that one run shows everything that is wrong. */
async function step(name, run) {
  console.log(`\n— ${name}`);
  const beganMs = performance.now();
  let isPassed = false;
  try {
    isPassed = await run();
  } catch (error) {
    console.error(error.message);
  }
  console.log(
    `— ${name}: ${isPassed ? 'passed' : 'failed'} in ${((performance.now() - beganMs) / 1000).toFixed(1)} s`,
  );
  if (!isPassed) failed.push(name);
}

async function endToEnd() {
  if ((await findChromium()) === null) installChromium();
  const chromium = await findChromium();
  if (chromium === null) throw new Error(howToGetChromium);
  return tool('@playwright/test/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts');
}

function tool(script, ...rest) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...rest], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLUMBLINE_E2E_REPORT: e2eReport },
  });
  return status === 0;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner ended before it could report; its step counts as failed already.
    return null;
  }
}

function unitTotals() {
  const report = readReport(unitReport);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
  };
}

function endToEndTotals() {
  const stats = readReport(e2eReport)?.stats;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
}
