import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { newEngagement, type Engagement, type FactValue } from '#shared/engagement/engagement';
import type { Answer, AnswerValue } from '#shared/engagement/answer';
import type { NumberExpression } from '#shared/template/expression';
import type { LocalizedText } from '#shared/template/localizedText';
import type { Question } from '#shared/template/question';
import type { Template } from '#shared/template/template';

const en = (text: string): LocalizedText => ({ en: text });
const letters = (...texts: string[]) =>
  texts.map((text, place) => ({ id: String.fromCharCode(97 + place), text: en(text) }));
const number = (value: number): NumberExpression => ({ op: 'number', value });

const about = (id: string, facet: string, score: string) => ({
  id,
  facet,
  weight: score === 'evidence' ? 0 : 1,
  groups: ['cook', 'guest'],
  allowsNotApplicable: false,
  prompt: en(`About ${id}`),
  help: en(`Help for ${id}`),
  probes: [],
  score,
});

const steps = [en('Never'), en('Rarely'), en('Sometimes'), en('Mostly'), en('Always')] as [
  LocalizedText,
  LocalizedText,
  LocalizedText,
  LocalizedText,
  LocalizedText,
];

/** Two kitchen dimensions with one question of every type, chained branches, and ids nobody else uses. */
export const questions: Question[] = [
  { ...about('knife', 'sharp', 'L5'), type: 'likert5', anchors: steps },
  {
    ...about('spoons', 'sharp', 'pw 0:0 10:100'),
    type: 'number',
    unit: en('spoons'),
    min: 0,
    max: 20,
    branch: { op: 'at-most', left: { op: 'own-answer', question: 'knife' }, right: number(3) },
  },
  {
    ...about('ladle', 'sharp', 'evidence'),
    type: 'text',
    branch: { op: 'less-than', left: { op: 'own-answer', question: 'spoons' }, right: number(5) },
  },
  {
    ...about('oven', 'warm', 'map a0 b50 c100'),
    type: 'single',
    options: letters('Cold', 'Warm', 'Hot'),
    groups: ['cook'],
    allowsNotApplicable: true,
    branch: { op: 'at-least', left: { op: 'exposure', dimension: 'heat' }, right: number(20) },
  },
  {
    ...about('smells', 'warm', 'neg15'),
    type: 'multi',
    options: letters('Smoke', 'Gas', 'Burnt milk'),
    none: en('No smell at all'),
    branch: { op: 'fact-is', fact: 'cuisine', option: 'french' },
  },
  {
    ...about('evening', 'warm', 'alloc 0.5*pw(a+b) 0:0 100:100; 0.5*pw(c) 0:100 100:0'),
    type: 'alloc',
    parts: letters('Cooking', 'Tasting', 'Washing up'),
  },
  { ...about('courses', 'warm', 'evidence'), type: 'rank', options: letters('Starter', 'Main', 'Dessert') },
  {
    ...about('craft', 'warm', 'matrix-gap'),
    type: 'matrix',
    levels: [en('0'), en('1'), en('2'), en('3'), en('4'), en('5')],
  },
];

const base = productManagementDiagnostic;
const facetTexts = {
  definition: en('d'),
  whyItMatters: en('w'),
  anchors: { low: en('l'), mid: en('m'), high: en('h') },
  groups: ['cook', 'guest'],
  trainability: 0.5,
};

export const smallTemplate: Template = {
  ...base,
  id: 'kitchen',
  groups: [
    { id: 'cook', name: en('Cook'), description: en('Cooks'), side: 'product', interviewMinutes: 30 },
    { id: 'guest', name: en('Guest'), description: en('Eats'), side: 'rest', interviewMinutes: 30 },
  ],
  dimensions: [
    dimension('tools', 'T', {
      op: 'choose',
      cases: [{ when: atLeastOne('pots'), then: number(100) }],
      otherwise: number(0),
    }),
    dimension('heat', 'H', { op: 'fact', fact: 'stoves' }),
  ],
  facets: [
    { id: 'sharp', dimension: 'tools', name: en('Sharpness'), weight: 100, ...facetTexts },
    { id: 'warm', dimension: 'heat', name: en('Warmth'), weight: 100, ...facetTexts },
  ],
  facts: [
    { id: 'pots', type: 'number', prompt: en('Pots'), help: en('h'), unit: en('pots'), min: 0, max: 50 },
    { id: 'stoves', type: 'number', prompt: en('Stoves'), help: en('h'), unit: en('%'), min: 0, max: 100 },
    {
      id: 'cuisine',
      type: 'choice',
      prompt: en('Cuisine'),
      help: en('h'),
      options: [
        { id: 'french', text: en('French') },
        { id: 'other', text: en('Another one') },
      ],
    },
  ],
  symptoms: ['hunger', 'thirst'].map((id, place) => ({
    id,
    title: en(id),
    prompt: en(id),
    help: en('h'),
    steps: [en('None'), en('Slight'), en('Some'), en('Strong'), en('Severe')],
    usualFix: en('f'),
    hypotheses: [en('h')],
    evidence: [en('e')],
    pointsAwayWhen: en('p'),
    links: place === 0 ? { tools: 1, heat: 2 } : { tools: 3, heat: 0 },
  })),
  questions,
  contradictions: [
    {
      id: 'more-spoons-than-pots',
      questions: ['spoons'],
      facts: ['pots'],
      when: {
        op: 'more-than',
        left: { op: 'own-answer', question: 'spoons' },
        right: { op: 'fact', fact: 'pots' },
      },
      says: en('There are more spoons than pots'),
    },
    {
      id: 'cold-but-cooking',
      questions: ['oven', 'evening'],
      when: {
        op: 'all',
        of: [
          { op: 'not', of: { op: 'no-answer-in', question: 'oven', options: ['a'] } },
          {
            op: 'at-least',
            left: { op: 'mean-answer', question: 'evening', parts: ['a', 'b'] },
            right: number(80),
          },
        ],
      },
      says: en('The oven is cold and yet the evening goes into cooking'),
    },
  ],
  configuration: {
    ...base.configuration,
    gaps: { ...base.configuration.gaps, topGroups: ['guest'], floorGroups: ['cook'] },
  },
  recommendations: [],
  modules: [],
  contraindications: [],
  references: [],
  outputs: {
    ...base.outputs,
    charter: {
      ...base.outputs.charter,
      misplacedQuestion: 'smells',
      decisionsQuestion: 'smells',
      dropQuestion: 'ladle',
      doesNot: [
        { what: en('Airing the room'), receiver: en('The caretaker'), option: 'a' },
        { what: en('Doing the dishes'), receiver: en('The guest') },
      ],
      raci: [{ activity: en('Salt'), marks: { cook: 'R', guest: 'I' }, option: 'b' }],
    },
    skills: {
      ...base.outputs.skills,
      question: 'craft',
      profiles: [{ id: 'chef', name: en('Chef') }],
      skills: ['Chopping', 'Frying'].map((name) => ({
        id: name.toLowerCase(),
        name: en(name),
        isCommercial: false,
        required: { chef: 3 },
      })),
    },
    stageMap: {
      ...base.outputs.stageMap,
      question: 'oven',
      stages: base.outputs.stageMap.stages.slice(0, 2).map((stage) => ({ ...stage, recommendations: [] })),
    },
    triggers: {
      items: [
        {
          id: 'pots',
          name: en('Pots'),
          amber: { when: atLeastOne('pots'), text: en('1') },
          red: { when: atLeastOne('pots'), text: en('1') },
          source: en('s'),
          firstResponse: [],
          isSizeOnly: true,
        },
      ],
      situation: 'H',
      pageOneReds: 1,
    },
    checklist: {
      ...base.outputs.checklist,
      dimension: 'heat',
      items: [
        {
          id: 'hot',
          text: en('Hot'),
          passWhenText: en('Hot'),
          passWhen: { op: 'no-answer-in', question: 'oven', options: ['a'] },
          isRequiredForReady: true,
        },
      ],
    },
    costOfWaiting: {
      items: [
        {
          id: 'cold-pots',
          situation: 'H',
          value: { op: 'fact', fact: 'pots' },
          says: en('{{value}} cold pots'),
          basis: en('Pots'),
        },
      ],
      caveat: en('Only pots'),
    },
  },
};

function atLeastOne(fact: string) {
  return { op: 'at-least', left: { op: 'fact', fact }, right: number(1) } as const;
}

function dimension(
  id: string,
  situation: string,
  exposure: NumberExpression,
): Template['dimensions'][number] {
  return {
    id,
    name: en(id),
    summary: en(id),
    weight: 50,
    situation: { id: situation, name: en(situation), description: en(situation) },
    exposure,
    escalators: [],
    training: { recommendations: [], modules: [] },
  };
}

/** An engagement on the small template; states only what matters. `answers` are by respondent, then question. */
export function anEngagement(
  given: {
    facts?: Record<string, FactValue>;
    respondents?: Record<string, string>;
    answers?: Record<string, Record<string, Answer>>;
  } = {},
): Engagement {
  return {
    ...newEngagement({
      id: 'e1',
      client: 'c1',
      title: 'Test kitchen',
      createdAt: '2025-01-01T09:00:00.000Z',
      template: { id: 'kitchen', version: '1.0.0' },
    }),
    facts: given.facts ?? { pots: 4, stoves: 60, cuisine: 'french' },
    respondents: Object.entries(given.respondents ?? { anna: 'cook' }).map(([id, group]) => ({
      id,
      group,
      title: id,
    })),
    answers: given.answers ?? {},
  };
}

export const answered = (value: AnswerValue): Answer => ({ state: 'answered', value });
export const dontKnow: Answer = { state: 'dont-know' };
