import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureFreshBuild } from './freshBuild.mjs';

// `npm run plumbline -- …`: builds when the sources have changed, then hands over to the command line.
const root = resolve(import.meta.dirname, '..');
await ensureFreshBuild({ root });
// npm moves to the top of the project; file names mean the folder the person is in.
if (process.env.npm_lifecycle_event !== undefined && process.env.INIT_CWD !== undefined)
  process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(resolve(root, 'out/main/cli.js')).href);
