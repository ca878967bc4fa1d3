import type { terms as english } from '../en/terms';
import type { Texts } from '../texts';

export const terms: Texts<typeof english> = {
  level: {
    now: 'Jetzt',
    quarter: 'Dieses Quartal',
    watch: 'Beobachten',
    'not-needed': 'Nicht nötig',
    'does-not-apply': 'Trifft nicht zu',
    'not-assessable': 'Nicht beurteilbar',
    'not-enough-answers': 'Zu wenige Antworten',
  },
  mode: {
    'training-led': 'Schulungsgeführt',
    mixed: 'Gemischt',
    'decision-led': 'Entscheidungsgeführt',
  },
  effort: {
    S: 'Klein (bis 5 Personentage)',
    M: 'Mittel (bis 25 Personentage)',
    L: 'Groß (mehr als 25 Personentage)',
  },
  grade: {
    A: 'A, gut gestützt',
    B: 'B, gestützt',
    C: 'C, ein Hinweis',
    D: 'D, zu wenig für eine Entscheidung',
  },
  agreement: { shared: 'Gemeinsame Sicht', mixed: 'Gemischte Sicht', split: 'Geteilte Sicht' },
  strength: {
    nothing: 'Noch nichts gehört',
    'said-once': 'Einmal gesagt',
    'said-by-several': 'Von mehreren gesagt',
    seen: 'Beleg gesehen',
    'document-seen': 'Dokument gesehen',
    observed: 'Beobachtet',
  },
  severity: 'Schweregrad',
  exposure: 'Betroffenheit',
  confidence: 'Verlässlichkeit',
  trainableShare: 'Durch Schulung zu schließender Anteil',
  respondent: 'Befragte Person',
  facet: 'Facette',
  dimension: 'Dimension',
  situation: 'Situation',
  recommendation: 'Empfehlung',
};
