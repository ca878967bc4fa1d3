import type { privateView as english } from '../../en/app/privateView';
import type { Texts } from '../../texts';

export const privateView: Texts<typeof english> = {
  label: 'Privat vy: visa små grupper och enskilda personer',
  shown: 'Privat vy',
  end: 'Avsluta privat vy',
  off: 'Tryggt att visa. Grupper med färre än {{people}} personer slås ihop eller döljs om inte alla i dem har samtyckt, och ingen namnges.',
  on: 'Bara för dina ögon: titlar, enskilda svar och små grupper visas, med eller utan samtycke. Stäng av innan andra tittar.',
  folded:
    'Visas här: grupper med minst {{people}} personer, mindre grupper för sig om alla i dem har samtyckt och annars hopslagna med sin sida, och inget som kan peka ut någon. Enskilda svar öppnas i den privata vyn.',
  hidden: 'Bara i den privata vyn',
  hiddenTitle: 'Visas inte här',
};
