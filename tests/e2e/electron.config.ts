import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

/** The built program in the real Electron: never run yet, since its binary has to be fetched. See README. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.electron.ts',
  globalSetup: '../support/buildOnce.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results/electron'),
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
});
