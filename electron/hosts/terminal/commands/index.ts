import type { Command, CommandName } from '../command';
import { assess } from './assess';
import { backup } from './backup';
import { backups } from './backups';
import { erase } from './erase';
import { exportFile } from './export';
import { guide } from './guide';
import { importFile } from './import';
import { report } from './report';
import { rebuild } from './rebuild';
import { restore } from './restore';
import { sample } from './sample';
import { selfAssessment } from './selfAssessment';
import { template } from './template';
import { validate } from './validate';

// To add a command: a file here, its name in `CommandName`, its lines in the terminal wording; the compiler names the
// places, and tests/hosts/terminal.test.ts wants to see it work and refuse.

export const commands: Readonly<Record<CommandName, Command>> = {
  sample,
  import: importFile,
  export: exportFile,
  template,
  validate,
  assess,
  report,
  backup,
  backups,
  restore,
  rebuild,
  erase,
  guide,
  'self-assessment': selfAssessment,
};
