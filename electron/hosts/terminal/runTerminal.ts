import { parseArgs } from 'node:util';
import { ok, type Result } from '#shared/result';
import { causeOf } from '#workbench/causeOf';
import {
  optionTypes,
  type Command,
  type CommandCall,
  type CommandName,
  type Complaint,
  type Outcome,
  type TerminalPorts,
} from './command';
import { commands } from './commands/index';
import { atFault, misused } from './complaints';
import { commandHelp, generalHelp } from './help';

/** Runs one call of the command line. Gives back the exit code: 0 done, 1 the input is at fault, 2 wrong use. */
export async function runTerminal(args: readonly string[], ports: TerminalPorts): Promise<0 | 1 | 2> {
  const { translate, say, complain } = ports;
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    generalHelp(translate).forEach(say);
    return 0;
  }
  if (name === undefined || !isCommand(name)) {
    complain(
      name === undefined
        ? translate('terminal.misuse.command-missing')
        : translate('terminal.misuse.command-unknown', { command: name }),
    );
    generalHelp(translate).forEach(complain);
    return 2;
  }
  const command = commands[name];
  const call = readCall(command, rest, ports);
  if (!call.ok) {
    call.problem.lines.forEach(complain);
    complain(translate('terminal.help.usage', { usage: translate(`terminal.commands.${name}.usage`) }));
    return call.problem.exitCode;
  }
  if (call.value === null) {
    commandHelp(translate, name, command).forEach(say);
    return 0;
  }
  const outcome = await run(command, call.value, ports);
  if (outcome.ok) outcome.value.forEach(say);
  else outcome.problem.lines.forEach(complain);
  return outcome.ok ? 0 : outcome.problem.exitCode;
}

/** A bug must not spill what a client said onto the screen: only where it came from is printed. */
async function run(command: Command, call: CommandCall, ports: TerminalPorts): Promise<Outcome> {
  try {
    return await command.run(call, ports);
  } catch (error) {
    return atFault(ports.translate('terminal.fault.unexpected', { cause: causeOf(error) }));
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function readCall(
  command: Command,
  args: readonly string[],
  { translate }: TerminalPorts,
): Result<CommandCall | null, Complaint> {
  const parsed = parse(command, args);
  if (!parsed.ok) return misused(translate('terminal.misuse.option-wrong', { detail: parsed.problem }));
  const { values, positionals } = parsed.value;
  if (values.help === true) return ok(null);
  const [subject, extra] = command.subject === null ? ['', ...positionals] : positionals;
  if (subject === undefined && command.subject !== null)
    return misused(translate('terminal.misuse.argument-missing', { name: command.subject }));
  if (extra !== undefined) return misused(translate('terminal.misuse.argument-extra', { argument: extra }));
  const { out, data, brand, to, engagement, force, json } = values;
  if (command.needsOut && (out ?? '') === '')
    return misused(translate('terminal.misuse.option-missing', { option: '--out FILE' }));
  return ok({
    subject: subject ?? '',
    out: out ?? '',
    data,
    brand,
    to,
    engagement,
    isForced: force === true,
    isJson: json === true,
    table: values.table,
    respondent: values.respondent,
    question: values.question,
    part: values.part,
    reason: values.reason,
    isSure: values.yes === true,
    group: values.group,
    paper: values.paper,
    language: values.language,
    edition: values.edition,
    format: values.format,
    isDryRun: values['dry-run'] === true,
  });
}

interface Parsed {
  readonly values: {
    readonly help?: boolean;
    readonly out?: string;
    readonly data?: string;
    readonly brand?: string;
    readonly to?: string;
    readonly engagement?: string;
    readonly force?: boolean;
    readonly json?: boolean;
    readonly 'dry-run'?: boolean;
    readonly table?: string;
    readonly respondent?: string;
    readonly question?: string;
    readonly part?: string;
    readonly reason?: string;
    readonly yes?: boolean;
    readonly group?: string;
    readonly paper?: string;
    readonly language?: string;
    readonly edition?: string;
    readonly format?: string;
  };
  readonly positionals: readonly string[];
}

function parse(command: Command, args: readonly string[]): Result<Parsed, string> {
  const options = Object.fromEntries(command.options.map((name) => [name, optionTypes[name]]));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return ok({ values, positionals });
  } catch (error) {
    const isMisuse =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isMisuse) throw error;
    return { ok: false, problem: error.message };
  }
}
