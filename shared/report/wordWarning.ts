import { assertNever } from '../result';
import type { Translate } from '../wording/translate';
import type { RenderWarning } from './problem';

const mostNamed = 20;

/** What the report had to do without, and what helps, in a sentence or two. */
export function wordWarning(warning: RenderWarning, translate: Translate): string {
  switch (warning.code) {
    case 'glyphs-missing': {
      const named = warning.characters.slice(0, mostNamed).join(' ');
      const isMore = warning.characters.length > mostNamed;
      return translate('report.warning.glyphsMissing', { characters: isMore ? `${named} …` : named });
    }
    case 'logo-unreadable':
      return translate(`report.warning.logoUnreadable.${warning.reason}`);
    default:
      return assertNever(warning);
  }
}
