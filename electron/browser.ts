import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { closeOnSignal } from './hosts/browser/closeOnSignal';
import { readArguments } from './hosts/browser/readArguments';
import { runBrowserDoor } from './hosts/browser/runBrowserDoor';
import { forkChild } from './workbench/child/forkChild';
import { dataFolder } from './workbench/dataFolder';
import { createExporter } from './workbench/exports/exportProcess';
import { createFonts } from './workbench/fonts/fontProcess';
import { createImages } from './workbench/images/imageProcess';
import { createWarmRenderer } from './workbench/pdf/warmRenderer';
import { readVersion } from './workbench/readVersion';
import { systemLanguage } from './workbench/systemLanguage';
import { createTranslate } from './workbench/translate';

const built = import.meta.dirname;
const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);
const translate = createTranslate(systemLanguage());
const options = readArguments(process.argv.slice(2));

if (!options.ok) {
  if (options.problem === 'port-out-of-range') complain(translate('browserDoor.portOutOfRange'));
  complain(translate('browserDoor.usage'));
  process.exit(2);
}

const door = await runBrowserDoor({
  folder: dataFolder({
    platform: process.platform,
    env: process.env,
    home: homedir(),
    cwd: process.cwd(),
    given: options.value.data,
  }),
  options: options.value,
  pageFolder: resolve(built, '../renderer'),
  version: readVersion(resolve(built, '../../package.json')),
  render: createWarmRenderer(forkChild(resolve(built, 'render.js'))),
  images: createImages(forkChild(resolve(built, 'images.js'))),
  exporter: createExporter(forkChild(resolve(built, 'exports.js'))),
  fonts: createFonts(forkChild(resolve(built, 'images.js'))),
  translate,
  say,
  complain,
});
if (door.ok) {
  door.value.whenStopped(closeOnSignal(door.value.close));
  door.value.announce();
} else {
  process.exitCode = door.problem;
}
