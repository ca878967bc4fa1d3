import { languages, type Language } from '#shared/template/localizedText';
import { ok, type Result } from '#shared/result';
import type { CommandCall, Complaint, TerminalPorts } from './command';
import { misused } from './complaints';

/** The language of what is made: the one asked for by `--language`, otherwise English. */
export function readLanguage(
  { language = 'en' }: CommandCall,
  { translate }: TerminalPorts,
): Result<Language, Complaint> {
  const found = languages.find((each) => each === language);
  return found === undefined
    ? misused(translate('terminal.misuse.language-unknown', { language }))
    : ok(found);
}
