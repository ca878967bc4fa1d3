import { homedir } from 'node:os';
import { join } from 'node:path';
import { runTerminal } from './hosts/terminal/runTerminal';
import { forkChild } from './workbench/child/forkChild';
import { dataFolder } from './workbench/dataFolder';
import { fileLog, logFileIn } from './workbench/fileLog';
import { openWorkbench } from './workbench/openWorkbench';
import type { LogLine } from './workbench/ports';
import { createImages } from './workbench/images/imageProcess';
import { createRenderer } from './workbench/pdf/renderProcess';
import { readVersion } from './workbench/readVersion';
import { takeUncaught } from './workbench/takeUncaught';
import { createTranslate } from './workbench/translate';

// The entry lies in out/main: the processes for reports and pictures beside it, the package file two folders up.
const here = import.meta.dirname;
const render = createRenderer(forkChild(join(here, 'render.js')));
const images = createImages(forkChild(join(here, 'images.js')));

const complain = (line: string) => process.stderr.write(`${line}\n`);
const translate = createTranslate('en');

// A reader such as `head` may stop listening before everything is said: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const opened: { log?: (line: LogLine) => void; close?: () => Promise<unknown> } = {};
takeUncaught({
  // Without a data folder there is no log; where it came from is said instead.
  log: (line) => {
    if (opened.log === undefined) complain(line.cause);
    else opened.log(line);
  },
  tell: (_ends, reference) => complain(translate('terminal.fault.ended', { reference })),
  close: () => opened.close?.() ?? Promise.resolve(),
  exit: (code) => process.exit(code),
  survivesRejections: false,
});

process.exitCode = await runTerminal(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain,
  translate,
  render,
  images,
  now: () => new Date(),
  dataFolder: (given) =>
    dataFolder({ platform: process.platform, env: process.env, home: homedir(), cwd: process.cwd(), given }),
  openWorkbench: async (folder, deliver, mode) => {
    const log = (line: LogLine) => {
      fileLog(folder, complain)(line);
      complain(translate('terminal.fault.logged', { reference: line.reference, file: logFileIn(folder) }));
    };
    opened.log = log;
    const version = readVersion(join(here, '..', '..', 'package.json'));
    const workbench = await openWorkbench({ folder, mode, deliver, render, images, version, log });
    if (workbench.ok) opened.close = workbench.value.close;
    return workbench;
  },
});
