/** Field terms used on screen and in print alike. */
export const terms = {
  level: {
    now: 'Now',
    quarter: 'This quarter',
    watch: 'Watch',
    'not-needed': 'Not needed',
    'does-not-apply': 'Does not apply',
    'not-assessable': 'Not assessable',
    'not-enough-answers': 'Not enough answers',
  },
  mode: { 'training-led': 'Training-led', mixed: 'Mixed', 'decision-led': 'Decision-led' },
  effort: {
    S: 'Small (up to 5 person-days)',
    M: 'Medium (up to 25 person-days)',
    L: 'Large (more than 25 person-days)',
  },
  grade: {
    A: 'A, well supported',
    B: 'B, supported',
    C: 'C, indicative',
    D: 'D, too little to decide on',
  },
  agreement: { shared: 'Shared view', mixed: 'Mixed view', split: 'Split view' },
  severity: 'Severity',
  exposure: 'Exposure',
  confidence: 'Confidence',
  trainableShare: 'Trainable share',
  respondent: 'Respondent',
  facet: 'Facet',
  dimension: 'Dimension',
  situation: 'Situation',
  recommendation: 'Recommendation',
} as const;
