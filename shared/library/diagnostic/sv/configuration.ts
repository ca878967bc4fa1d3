import type { TextCatalogue } from '../../../template/withTranslations';

export const configuration: TextCatalogue = {
  'Not needed': 'Behövs inte',
  Improvised: 'Improviserat',
  'Depends on individuals and luck.': 'Beror på enskilda personer och tur.',
  Emerging: 'Framväxande',
  'There is some good practice, but it is not dependable.':
    'Det finns en del god praxis, men den går inte att lita på.',
  Defined: 'Definierat',
  'Practice is described and mostly followed.': 'Arbetssättet är beskrivet och följs för det mesta.',
  Managed: 'Styrt',
  'Practice is dependable, measured and used in disputes.':
    'Arbetssättet är pålitligt, mäts och används när meningarna går isär.',
  Leading: 'Ledande',
  'Practice improves itself and is worth teaching to others.':
    'Arbetssättet förbättrar sig självt och är värt att lära ut till andra.',
  'Start within 30 days': 'Starta inom 30 dagar',
  'Start within 90 days': 'Starta inom 90 dagar',
  'Measure again in 90 to 180 days': 'Mät igen om 90 till 180 dagar',
  'No action needed at present': 'Ingen åtgärd behövs för närvarande',
  'Provisional: gather more answers before deciding': 'Preliminärt: samla in fler svar före beslut',
  'Train now': 'Utbilda nu',
  'Train now, with the named decisions taken in the same month':
    'Utbilda nu, med de namngivna besluten fattade samma månad',
  'Decide now, train straight afterwards': 'Besluta nu, utbilda direkt därefter',
  'Train within the quarter': 'Utbilda inom kvartalet',
  'Within the quarter: decisions first, then training': 'Inom kvartalet: först beslut, sedan utbildning',
  'Settle decisions within the quarter, book training behind them':
    'Fatta besluten inom kvartalet och boka utbildning efter dem',
  'Watch; small learning steps': 'Bevaka; små steg i lärandet',
  'Watch; clear one decision': 'Bevaka; klara ut ett beslut',
  'Watch; revisit the decision at the next review': 'Bevaka; pröva beslutet på nytt vid nästa genomgång',
};
