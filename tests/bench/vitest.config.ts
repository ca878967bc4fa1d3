import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: { include: ['tests/bench/**/*.bench.ts'], testTimeout: 900_000, fileParallelism: false },
});
