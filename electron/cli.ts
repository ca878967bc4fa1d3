import { homedir } from 'node:os';
import { join } from 'node:path';
import { guardedOpening } from './hosts/terminal/guardedOpening';
import { runTerminal } from './hosts/terminal/runTerminal';
import { forkChild } from './workbench/child/forkChild';
import { dataFolder } from './workbench/dataFolder';
import { createExporter } from './workbench/exports/exportProcess';
import { createFonts } from './workbench/fonts/fontProcess';
import { createImages } from './workbench/images/imageProcess';
import { createRenderer } from './workbench/pdf/renderProcess';
import { readVersion } from './workbench/readVersion';
import { systemLanguage } from './workbench/systemLanguage';
import { createTranslate } from './workbench/translate';

// The entry lies in out/main: the processes for reports and pictures beside it, the package file two folders up.
const here = import.meta.dirname;
const render = createRenderer(forkChild(join(here, 'render.js')));
const images = createImages(forkChild(join(here, 'images.js')));
const exporter = createExporter(forkChild(join(here, 'exports.js')));
const fonts = createFonts(forkChild(join(here, 'images.js')));

const complain = (line: string) => process.stderr.write(`${line}\n`);
const language = systemLanguage();
const translate = createTranslate(language);

// A reader such as `head` may stop listening before everything is said: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runTerminal(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain,
  language,
  translate,
  render,
  images,
  exporter,
  fonts,
  now: () => new Date(),
  dataFolder: (given) =>
    dataFolder({ platform: process.platform, env: process.env, home: homedir(), cwd: process.cwd(), given }),
  openWorkbench: guardedOpening({
    complain,
    translate,
    render,
    images,
    exporter,
    fonts,
    version: readVersion(join(here, '..', '..', 'package.json')),
  }),
});
