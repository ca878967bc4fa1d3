import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** Tests that start the built program; everything else runs on the sources alone. */
const onBuild = [
  'tests/contract/*Door.test.ts',
  'tests/hosts/**/built*.test.ts',
  'tests/hosts/start/*.test.ts',
];

export default defineConfig({
  root,
  plugins: [react()],
  test: {
    // As many at once as there are cores; what a test waits for may then take a while.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'sources',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...onBuild],
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: onBuild,
          globalSetup: resolve(root, 'tests/support/buildOnce.ts'),
        },
      },
    ],
  },
});
