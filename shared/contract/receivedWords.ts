import type { ReceivedReason } from '../interview/received';
import type { Translate } from '../wording/translate';
import { reasonWords } from './problemWords';

/** Why something that came from outside cannot be taken, in words. */
export function receivedWords(translate: Translate, reason: ReceivedReason): string {
  switch (reason.code) {
    case 'cell-unreadable':
      return translate('app.afar.reasons.cell-unreadable', {
        found: reason.found,
        expected: translate(`problems.kinds.${reason.expected}`),
      });
    case 'row-without-respondent':
    case 'group-not-known':
    case 'person-not-known':
    case 'person-not-unique':
    case 'answered-twice':
      return translate(`app.afar.reasons.${reason.code}`, { ...reason });
    default:
      return reasonWords(translate, reason);
  }
}
