import { homedir } from 'node:os';
import { resolve } from 'node:path';
import * as electron from 'electron';
import { prepareApp } from './hosts/desktop/prepareApp';
import { runDesktopDoor } from './hosts/desktop/runDesktopDoor';
import { spawnUtilityChild } from './hosts/desktop/spawnUtilityChild';
import { dataFolder } from './workbench/dataFolder';
import { createExporter } from './workbench/exports/exportProcess';
import { createFonts } from './workbench/fonts/fontProcess';
import { createImages } from './workbench/images/imageProcess';
import { createWarmRenderer } from './workbench/pdf/warmRenderer';
import { readVersion } from './workbench/readVersion';
import { systemLanguage } from './workbench/systemLanguage';
import { createTranslate } from './workbench/translate';

const built = import.meta.dirname;
const folder = dataFolder({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  cwd: process.cwd(),
  given: electron.app.commandLine.getSwitchValue('data'),
});

if (prepareApp(electron, folder)) {
  await electron.app.whenReady();
  await runDesktopDoor(electron, {
    folder,
    pageFolder: resolve(built, '../renderer'),
    preload: resolve(built, '../preload/preload.cjs'),
    platform: process.platform,
    version: readVersion(resolve(built, '../../package.json')),
    render: createWarmRenderer(spawnUtilityChild(electron, resolve(built, 'render.js'), 'Plumbline report')),
    images: createImages(spawnUtilityChild(electron, resolve(built, 'images.js'), 'Plumbline pictures')),
    exporter: createExporter(spawnUtilityChild(electron, resolve(built, 'exports.js'), 'Plumbline files')),
    fonts: createFonts(spawnUtilityChild(electron, resolve(built, 'images.js'), 'Plumbline typefaces')),
    translate: createTranslate(systemLanguage()),
  });
} else {
  electron.app.quit();
}
