type Situation = readonly [
  exposure: string,
  score: string | null,
  band: number | null,
  grade: string,
  index: string | null,
  severity: string | null,
  trainableShare: string | null,
  mode: string | null,
  level: string,
  advice: string | null,
];

export interface Expected {
  readonly situations: Readonly<Record<string, Situation>>;
  /** What an escalator must mention, in its order. */
  readonly escalators: Readonly<Record<string, readonly string[]>>;
  readonly facets: string;
  readonly overall: readonly [string, number, string];
  readonly symptoms: string;
  readonly probe: string;
  readonly split: string;
  readonly spreads: string;
  readonly topFloor: string;
  readonly priorities: string;
  readonly rules: readonly string[];
  readonly held: Readonly<Record<string, readonly string[]>>;
  readonly waves: readonly string[];
  readonly later: string;
  readonly overallAdvice: readonly [string, string];
}

const trainNowWithDecisions = 'Train now, with the named decisions taken in the same month';
const decisionsFirst = 'Within the quarter: decisions first, then training';

/** Section 6.2, printed digits. */
export const expected: Readonly<Record<'A' | 'B' | 'C', Expected>> = {
  A: {
    situations: {
      S1: ['100.0', '44.05', 2, 'A', '91.0', '56.0', '0.37', 'mixed', 'now', trainNowWithDecisions],
      S2: [
        '100.0',
        '58.89',
        3,
        'A',
        '88.0',
        '41.1',
        '0.81',
        'training-led',
        'quarter',
        'Train within the quarter',
      ],
      S3: ['10.0', null, null, 'B', null, null, null, null, 'does-not-apply', null],
      S4: ['82.1', '69.15', 4, 'A', '88.0', '25.3', '0.36', 'mixed', 'watch', 'Watch; clear one decision'],
      S5: [
        '90.0',
        '43.40',
        2,
        'A',
        '90.0',
        '50.9',
        '0.59',
        'training-led',
        'quarter',
        'Train within the quarter',
      ],
    },
    escalators: { S1: ['61'], S2: [], S4: [], S5: [] },
    facets:
      'role.definition 38.0; role.focus 46.7; role.boundary 39.8; role.mandate 38.2; role.load 61.3; ' +
      'biz.market 47.3; biz.strategy 63.8; biz.finance 51.9; biz.gtm 60.0; biz.profile 79.5; ' +
      'model.offer –; model.custom 73.3; model.roadmap 68.7; model.economics –; model.mindset –; ' +
      'scale.capacity 75.0; scale.structure 76.1; scale.decisions 65.2; scale.process 60.8; scale.capability 66.5; ' +
      'agile.vision 35.6; agile.strategy 31.5; agile.ownership 54.2; agile.autonomy 46.4; agile.discovery 37.5; agile.flow 65.6',
    overall: ['53.29', 3, 'role biz scale agile'],
    symptoms: 'sales 2.00; dev 2.90; marketing 2.00; churn 1.20; roadmap 3.40; profit 1.00',
    probe: 'role 20.0, biz 18.3, scale 16.6, agile 15.5, model 22.0',
    split: 'role.definition 0.39; role.boundary 0.47; role.mandate 0.54; biz.finance 0.63',
    spreads: 'biz.finance 60.0; role.boundary 58.8; biz.market 58.3',
    topFloor: 'role.focus 57.1',
    priorities: 'R01 84.05; R35 70.10; R02 67.98; R07 57.07; R05 56.20; R12 53.31',
    rules: [],
    held: {},
    waves: ['R01 R35 R02 R32', 'R07 R05 R12 R04 R39 R03', 'R06 R37 R38 R42'],
    later: '',
    overallAdvice: [trainNowWithDecisions, 'S1'],
  },
  B: {
    situations: {
      S1: ['100.0', '51.79', 3, 'B', '71.7', '48.2', '0.38', 'mixed', 'quarter', decisionsFirst],
      S2: ['100.0', '23.71', 1, 'A', '84.7', '76.3', '0.80', 'training-led', 'now', 'Train now'],
      S3: ['100.0', '20.17', 1, 'A', '87.7', '79.8', '0.46', 'mixed', 'now', trainNowWithDecisions],
      S4: [
        '50.1',
        '29.65',
        2,
        'A',
        '81.7',
        '35.2',
        '0.33',
        'decision-led',
        'quarter',
        'Settle decisions within the quarter, book training behind them',
      ],
      S5: ['30.0', '32.08', 2, 'A', '81.7', '20.4', '0.59', 'training-led', 'not-needed', 'Not needed'],
    },
    escalators: { S1: [], S2: ['7', '71.7'], S3: ['40'], S4: ['34'], S5: [] },
    facets:
      'role.definition 41.8; role.focus 48.9; role.boundary 57.5; role.mandate 45.0; role.load 72.5; ' +
      'biz.market 14.8; biz.strategy 33.1; biz.finance 17.3; biz.gtm 22.5; biz.profile 36.1; ' +
      'model.offer 24.2; model.custom 20.6; model.roadmap 19.1; model.economics 7.5; model.mindset 31.3; ' +
      'scale.capacity 18.8; scale.structure 43.3; scale.decisions 44.0; scale.process 20.8; scale.capability 22.2; ' +
      'agile.vision 27.5; agile.strategy 16.3; agile.ownership 47.5; agile.autonomy 31.7; agile.discovery 25.0; agile.flow 53.3',
    overall: ['33.06', 2, 'role biz model scale agile'],
    symptoms: 'sales 2.00; dev 2.40; marketing 3.00; churn 0.80; roadmap 3.20; profit 3.25',
    probe: 'model 31.2, biz 30.4, scale 19.5, role 19.4, agile 13.6',
    split: 'model.mindset 0.67',
    spreads: 'model.roadmap 50.0; model.custom 43.1; model.mindset 37.5',
    topFloor: 'model.roadmap 36.9',
    priorities: 'R20 110.86; R22 109.14; R21 93.84; R16 85.25; R10 84.32; R13 81.92',
    rules: ['X5'],
    held: {},
    waves: ['R20 R22 R16', 'R21 R10 R13 R23 R27 R15', 'R24 R14 R42'],
    later: 'R28',
    overallAdvice: [trainNowWithDecisions, 'S3'],
  },
  C: {
    situations: {
      S1: ['50.0', '52.33', 3, 'A', '81.7', '23.8', '0.33', 'decision-led', 'not-needed', 'Not needed'],
      S2: ['50.0', '71.87', 4, 'A', '81.7', '14.1', '0.82', 'training-led', 'not-needed', 'Not needed'],
      S3: ['10.0', null, null, 'C', null, null, null, null, 'does-not-apply', null],
      S4: [
        '65.1',
        '11.92',
        1,
        'A',
        '84.7',
        '57.3',
        '0.32',
        'decision-led',
        'now',
        'Decide now, train straight afterwards',
      ],
      S5: [
        '100.0',
        '60.07',
        3,
        'A',
        '86.7',
        '39.9',
        '0.60',
        'training-led',
        'watch',
        'Watch; small learning steps',
      ],
    },
    escalators: { S1: [], S2: [], S4: ['28', '65.1', '4'], S5: [] },
    facets:
      'role.definition 33.0; role.focus 73.1; role.boundary 56.0; role.mandate 44.9; role.load 52.5; ' +
      'biz.market 76.5; biz.strategy 65.0; biz.finance 62.5; biz.gtm 68.3; biz.profile 90.6; ' +
      'model.offer –; model.custom 88.0; model.roadmap 91.7; model.economics –; model.mindset –; ' +
      'scale.capacity 14.0; scale.structure 0.0; scale.decisions 24.6; scale.process 17.5; scale.capability 0.0; ' +
      'agile.vision 65.0; agile.strategy 46.3; agile.ownership 35.0; agile.autonomy 78.3; agile.discovery 64.2; agile.flow 94.4',
    overall: ['49.24', 3, 'role biz scale agile'],
    symptoms: 'sales 1.20; dev 2.80; marketing 1.00; churn 2.00; roadmap 3.20; profit 1.00',
    probe: 'agile 18.8, role 17.2, scale 14.0, biz 10.0, model 17.2',
    split: 'biz.finance 0.57; role.mandate 0.67',
    spreads: 'role.mandate 54.0; role.boundary 35.0; biz.finance 32.5',
    topFloor: 'biz.finance 27.5',
    priorities: 'R29 67.13; R37 57.20; R33 53.17; R31 48.34; R32 42.16; R30 41.11',
    rules: ['X1'],
    held: { R15: ['X1'] },
    waves: ['R32 R01 R37 R02', 'R29 R33 R31 R38 R12 R39', 'R30 R34 R42'],
    later: '',
    overallAdvice: ['Decide now, train straight afterwards', 'S4'],
  },
};
