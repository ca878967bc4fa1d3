import type { Translate } from '#shared/wording/translate';
import { fileLog, logFileIn } from '#workbench/fileLog';
import { openWorkbench, type WorkbenchOptions } from '#workbench/openWorkbench';
import type { LogLine } from '#workbench/ports';
import { takeUncaught } from '#workbench/takeUncaught';
import type { TerminalPorts } from './command';

interface Parts extends Pick<WorkbenchOptions, 'version' | 'render' | 'images' | 'exporter' | 'fonts'> {
  readonly complain: (line: string) => void;
  readonly translate: Translate;
}

/**
 * Opens data folders for commands, and from now on takes every error that nobody caught: the folder that is open then
 * is closed, and the program ends with 1. Without a folder there is no log; where the error came from is said instead.
 */
export function guardedOpening({ complain, translate, ...parts }: Parts): TerminalPorts['openWorkbench'] {
  const opened: { log?: (line: LogLine) => void; close?: () => Promise<unknown> } = {};
  takeUncaught({
    log: (line) => {
      if (opened.log === undefined) complain(line.cause);
      else opened.log(line);
    },
    tell: (_ends, reference) => complain(translate('terminal.fault.ended', { reference })),
    close: () => opened.close?.() ?? Promise.resolve(),
    exit: (code) => process.exit(code),
    survivesRejections: false,
  });
  return async (folder, deliver, mode) => {
    const write = fileLog(folder, complain);
    const log = (line: LogLine) => {
      write(line);
      complain(translate('terminal.fault.logged', { reference: line.reference, file: logFileIn(folder) }));
    };
    opened.log = log;
    const workbench = await openWorkbench({ ...parts, folder, mode, deliver, log });
    if (workbench.ok) opened.close = workbench.value.close;
    return workbench;
  };
}
