import type { Translate } from '#shared/wording/translate';
import type { Command, CommandName } from './command';
import { commands } from './commands/index';

/** What `--help` alone says: every command on a line. */
export function generalHelp(translate: Translate): readonly string[] {
  const names = Object.keys(commands) as CommandName[];
  const usages = names.map((name) => translate(`terminal.commands.${name}.usage`));
  const width = Math.max(...usages.map((usage) => usage.length));
  return [
    translate('terminal.help.intro'),
    '',
    `${translate('terminal.help.commands')}:`,
    ...names.map(
      (name, place) =>
        `  ${(usages[place] ?? '').padEnd(width)}  ${translate(`terminal.commands.${name}.does`)}`,
    ),
    '',
    translate('terminal.help.more'),
    translate('terminal.help.exits'),
  ];
}

/** What `COMMAND --help` says. */
export function commandHelp(translate: Translate, name: CommandName, command: Command): readonly string[] {
  const options = [...command.options, 'help'] as const;
  return [
    translate('terminal.help.usage', { usage: translate(`terminal.commands.${name}.usage`) }),
    `  ${translate(`terminal.commands.${name}.does`)}`,
    '',
    `${translate('terminal.help.options')}:`,
    ...options.map((option) => `  ${translate(`terminal.options.${option}`)}`),
    '',
    translate('terminal.help.exits'),
  ];
}
