import type { TextCatalogue } from '../../../template/withTranslations';

export const configuration: TextCatalogue = {
  Improvised: 'Improvisiert',
  'Depends on individuals and luck.': 'Hängt von Einzelnen und vom Glück ab.',
  Emerging: 'Im Entstehen',
  'There is some good practice, but it is not dependable.':
    'Es gibt einige gute Praxis, aber sie ist nicht verlässlich.',
  Defined: 'Definiert',
  'Practice is described and mostly followed.': 'Die Praxis ist beschrieben und wird meist befolgt.',
  Managed: 'Gesteuert',
  'Practice is dependable, measured and used in disputes.':
    'Die Praxis ist verlässlich, wird gemessen und in Streitfällen herangezogen.',
  Leading: 'Führend',
  'Practice improves itself and is worth teaching to others.':
    'Die Praxis verbessert sich selbst und ist es wert, anderen gelehrt zu werden.',
  'Start within 30 days': 'Innerhalb von 30 Tagen beginnen',
  'Start within 90 days': 'Innerhalb von 90 Tagen beginnen',
  'Measure again in 90 to 180 days': 'In 90 bis 180 Tagen erneut messen',
  'No action needed at present': 'Derzeit kein Handlungsbedarf',
  'Provisional: gather more answers before deciding':
    'Vorläufig: vor der Entscheidung mehr Antworten einholen',
  'Train now': 'Jetzt schulen',
  'Train now, with the named decisions taken in the same month':
    'Jetzt schulen und die genannten Entscheidungen im selben Monat treffen',
  'Decide now, train straight afterwards': 'Jetzt entscheiden, unmittelbar danach schulen',
  'Train within the quarter': 'Innerhalb des Quartals schulen',
  'Within the quarter: decisions first, then training':
    'Innerhalb des Quartals: erst Entscheidungen, dann Schulung',
  'Settle decisions within the quarter, book training behind them':
    'Entscheidungen im Quartal klären, Schulung dahinter einplanen',
  'Watch; small learning steps': 'Beobachten; kleine Lernschritte',
  'Watch; clear one decision': 'Beobachten; eine Entscheidung klären',
  'Watch; revisit the decision at the next review':
    'Beobachten; Entscheidung bei der nächsten Überprüfung erneut ansehen',
  'Not needed': 'Nicht nötig',
};
