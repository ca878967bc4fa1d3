import { defineConfig } from '@playwright/test';
import e2e from './playwright.config';

/** Pictures of every screen, for looking at; they prove nothing by themselves. */
export default defineConfig({
  ...e2e,
  testMatch: 'screens.look.ts',
  timeout: 300_000,
  reporter: 'list',
  use: { ...e2e.use, trace: 'off' },
});
