import type { terms as english } from '../en/terms';
import type { Texts } from '../texts';

export const terms: Texts<typeof english> = {
  level: {
    now: 'Nu',
    quarter: 'Detta kvartal',
    watch: 'Bevaka',
    'not-needed': 'Behövs inte',
    'does-not-apply': 'Gäller inte',
    'not-assessable': 'Kan inte bedömas',
    'not-enough-answers': 'För få svar',
  },
  mode: { 'training-led': 'Utbildningsstyrt', mixed: 'Blandat', 'decision-led': 'Beslutsstyrt' },
  effort: {
    S: 'Liten (upp till 5 persondagar)',
    M: 'Medelstor (upp till 25 persondagar)',
    L: 'Stor (mer än 25 persondagar)',
  },
  grade: {
    A: 'A, väl underbyggt',
    B: 'B, underbyggt',
    C: 'C, vägledande',
    D: 'D, för lite för att besluta på',
  },
  agreement: { shared: 'Samlad uppfattning', mixed: 'Blandad uppfattning', split: 'Splittrad uppfattning' },
  strength: {
    nothing: 'Inget hört ännu',
    'said-once': 'Sagt en gång',
    'said-by-several': 'Sagt av flera',
    seen: 'Underlag har visats',
    'document-seen': 'Dokument har visats',
    observed: 'Observerat',
  },
  severity: 'Allvarlighetsgrad',
  exposure: 'Exponering',
  confidence: 'Tillförlitlighet',
  trainableShare: 'Andel som kan påverkas med utbildning',
  respondent: 'Respondent',
  facet: 'Aspekt',
  dimension: 'Dimension',
  situation: 'Situation',
  recommendation: 'Rekommendation',
};
