import type { Configuration } from '../../template/configuration';
import { en } from './write';

const notNeeded = en('Not needed');

/**
 * Every threshold, weight and factor of sections 2.7, 3 and 4.3, with the rulings of section 8. Informed by the
 * published figures but not validated norms: change them here, under a new version.
 */
export const configuration: Configuration = {
  version: '1.0',
  triage: { probeFromIntensity: 1.5, strongIntensity: 2.5 },
  exposureFloor: 20,
  scoredWeightFloor: 60,
  overall: { printedFromDimensions: 3, printedFromGrade: 'C' },
  blindSpot: { share: 0.4, people: 2 },
  notApplicable: { noteFromShare: 0.3 },
  confidence: {
    coverage: 40,
    breadth: 25,
    volume: 20,
    evidence: 15,
    fullBreadthGroups: 5,
    fullVolumeRespondents: 6,
    gradeFrom: { A: 80, B: 65, C: 50 },
    twoGroupsCap: 'C',
    oneGroupCap: 'D',
  },
  agreement: {
    // Variance of five equally likely options: 2.0 in squared scale points, times 25 squared.
    fullVariance: 1250,
    sharedFrom: 0.7,
    mixedFrom: 0.5,
    pairDiffersFrom: 40,
  },
  gaps: {
    notableSpread: 25,
    majorSpread: 40,
    flatteringSelfView: 15,
    harshSelfView: -15,
    executiveBlindSpot: 20,
    hiddenStrength: -20,
    topGroups: ['EXE'],
    floorGroups: ['PMG', 'ENG'],
    smallestShownGroup: 3,
  },
  bands: [
    { name: en('Improvised'), from: 0, meaning: en('Depends on individuals and luck.') },
    { name: en('Emerging'), from: 25, meaning: en('There is some good practice, but it is not dependable.') },
    { name: en('Defined'), from: 45, meaning: en('Practice is described and mostly followed.') },
    { name: en('Managed'), from: 65, meaning: en('Practice is dependable, measured and used in disputes.') },
    {
      name: en('Leading'),
      from: 85,
      meaning: en('Practice improves itself and is worth teaching to others.'),
    },
  ],
  weakLinkSteps: 2,
  levelFrom: { now: 55, quarter: 40, watch: 25 },
  levelMeaning: {
    now: en('Start within 30 days'),
    quarter: en('Start within 90 days'),
    watch: en('Measure again in 90 to 180 days'),
    'not-needed': en('No action needed at present'),
  },
  modeFrom: { trainingLed: 0.5, mixed: 0.35 },
  provisional: {
    atGrade: 'D',
    cap: 'quarter',
    advice: en('Provisional: gather more answers before deciding'),
  },
  advice: {
    now: {
      'training-led': en('Train now'),
      mixed: en('Train now, with the named decisions taken in the same month'),
      'decision-led': en('Decide now, train straight afterwards'),
    },
    quarter: {
      'training-led': en('Train within the quarter'),
      mixed: en('Within the quarter: decisions first, then training'),
      'decision-led': en('Settle decisions within the quarter, book training behind them'),
    },
    watch: {
      'training-led': en('Watch; small learning steps'),
      mixed: en('Watch; clear one decision'),
      'decision-led': en('Watch; revisit the decision at the next review'),
    },
    'not-needed': { 'training-led': notNeeded, mixed: notNeeded, 'decision-led': notNeeded },
  },
  planning: {
    eligibleFromNeed: 25,
    targetBelow: 65,
    effort: { S: 1, M: 0.9, L: 0.75 },
    confidence: { A: 1, B: 0.95, C: 0.85, D: 0.7 },
    urgency: { now: 1.25, quarter: 1.1, watch: 1, 'not-needed': 0.85 },
    boost: { perSymptom: 0.05, atMost: 1.15, fromIntensity: 2.5, fromLink: 2 },
    longListItems: 12,
    waves: [
      { capacity: 4, baseForHorizonDays: 30 },
      { capacity: 6, baseForHorizonDays: 90 },
      { capacity: 4, baseForHorizonDays: 180 },
    ],
    largeItemsPerWave: 2,
  },
};
