import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { answeringPage } from './electron/buildAnsweringPage.mjs';

const root = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20',
      rolldownOptions: {
        input: {
          main: resolve(root, 'electron/main.ts'),
          browser: resolve(root, 'electron/browser.ts'),
          cli: resolve(root, 'electron/cli.ts'),
          render: resolve(root, 'electron/render.ts'),
          images: resolve(root, 'electron/images.ts'),
          exports: resolve(root, 'electron/exports.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload cannot require node_modules: one CommonJS file, nothing external but electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react(), answeringPage(root)],
    build: {
      outDir: 'out/renderer',
      // The syntax that the browsers named here all know; a list as `target` would be joined with Electron's own.
      target: 'es2022',
      cssTarget: ['chrome120', 'firefox121', 'safari17'],
      minify: true,
      // The page comes from this machine: one file is as good as many.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: resolve(root, 'renderer/index.html') },
    },
  },
});
