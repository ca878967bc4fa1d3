import type { ParseArgsConfig } from 'node:util';
import type { FileProblem } from '#shared/file/problem';
import type { Result } from '#shared/result';
import type { Language } from '#shared/template/localizedText';
import type { Translate } from '#shared/wording/translate';
import type { Workbench } from '#workbench/createWorkbench';
import type { Exporter } from '#workbench/exports/exportProcess';
import type { Fonts } from '#workbench/fonts/fontProcess';
import type { Images } from '#workbench/images/imageProcess';
import type { Renderer } from '#workbench/pdf/renderProcess';
import type { Deliver } from '#workbench/ports';

/** Why a command did not do its work. 1: the input, or the machine, is at fault; 2: it was called wrongly. */
export interface Complaint {
  readonly exitCode: 1 | 2;
  readonly lines: readonly string[];
}

/** What a command that did its work prints on stdout. */
export type Outcome = Result<readonly string[], Complaint>;

export interface TerminalPorts {
  /** Takes a line of output; without a line break at its end. */
  readonly say: (line: string) => void;
  /** Takes a line about what went wrong. */
  readonly complain: (line: string) => void;
  /** The language the terminal speaks, and the wording of it. */
  readonly language: Language;
  readonly translate: Translate;
  readonly render: Renderer;
  readonly images: Images;
  readonly exporter: Exporter;
  readonly fonts: Fonts;
  readonly now: () => Date;
  /** Absolute path of the data folder, from the value of `--data`. */
  readonly dataFolder: (given: string | undefined) => string;
  /** `read-only` works beside an open app. */
  readonly openWorkbench: (
    folder: string,
    deliver: Deliver,
    mode: 'read-write' | 'read-only',
  ) => Promise<Result<Workbench, FileProblem>>;
}

export type CommandName =
  | 'sample'
  | 'import'
  | 'export'
  | 'template'
  | 'validate'
  | 'assess'
  | 'report'
  | 'backup'
  | 'backups'
  | 'restore'
  | 'rebuild'
  | 'erase'
  | 'guide'
  | 'self-assessment';
export type OptionName =
  | 'out'
  | 'force'
  | 'data'
  | 'json'
  | 'brand'
  | 'to'
  | 'engagement'
  | 'dry-run'
  | 'table'
  | 'respondent'
  | 'question'
  | 'part'
  | 'reason'
  | 'yes'
  | 'group'
  | 'paper'
  | 'language'
  | 'edition'
  | 'format';

/** The arguments of one call, after `parseArgs`. */
export interface CommandCall {
  /** The one thing a command is about: a file, a folder, a sample or an engagement; empty where it has none. */
  readonly subject: string;
  readonly out: string;
  readonly data: string | undefined;
  readonly brand: string | undefined;
  readonly to: string | undefined;
  readonly engagement: string | undefined;
  readonly isForced: boolean;
  readonly isJson: boolean;
  readonly isDryRun: boolean;
  readonly table: string | undefined;
  readonly respondent: string | undefined;
  readonly question: string | undefined;
  readonly part: string | undefined;
  readonly reason: string | undefined;
  readonly isSure: boolean;
  readonly group: string | undefined;
  readonly paper: string | undefined;
  readonly language: string | undefined;
  readonly edition: string | undefined;
  readonly format: string | undefined;
}

export interface Command {
  /** How the subject is called in the usage line; null: the command has none. */
  readonly subject: string | null;
  readonly options: readonly OptionName[];
  /** Must write somewhere: `--out` is required. */
  readonly needsOut: boolean;
  run(call: CommandCall, ports: TerminalPorts): Promise<Outcome>;
}

export const optionTypes = {
  out: { type: 'string' },
  force: { type: 'boolean' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  brand: { type: 'string' },
  to: { type: 'string' },
  engagement: { type: 'string' },
  'dry-run': { type: 'boolean' },
  table: { type: 'string' },
  respondent: { type: 'string' },
  question: { type: 'string' },
  part: { type: 'string' },
  reason: { type: 'string' },
  yes: { type: 'boolean' },
  group: { type: 'string' },
  paper: { type: 'string' },
  language: { type: 'string' },
  edition: { type: 'string' },
  format: { type: 'string' },
} as const satisfies Record<OptionName, NonNullable<ParseArgsConfig['options']>[string]>;
