import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium, howToGetChromium } from '../support/findChromium.mjs';

const results = resolve(import.meta.dirname, '../../test-results');
const executablePath = await findChromium();
if (executablePath === null) throw new Error(howToGetChromium);

// As root, Chromium runs without its sandbox or not at all.
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  globalSetup: '../support/buildOnce.ts',
  outputDir: resolve(results, 'e2e'),
  // One at a time: each drives a browser and the program, which is enough for two cores.
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLUMBLINE_E2E_REPORT'] ?? resolve(results, 'playwright.json') }],
  ],
  use: {
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    viewport: { width: 1280, height: 860 },
    launchOptions: {
      executablePath,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
