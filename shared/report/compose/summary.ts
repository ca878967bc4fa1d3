import type { Block, Section } from '../document';
import { composeCostOfWaiting } from './costOfWaiting';
import { composeDisagreement } from './disagreement';
import { insteadOfTraining } from './advice';
import { isBroughtIn, standingItems } from './advised';
import { composeMainFindings } from './mainFindings';
import { composePlanInShort } from './planInShort';
import { composeSituations } from './situations';
import { composeSymptoms } from './symptoms';
import type { Writing } from './writing';

/** The answer first, then what it rests on (5.7, points 1 to 8). */
export function composeSummary(writing: Writing): Section {
  const { template, text, translate } = writing;
  const { narrative } = template.outputs;
  return {
    id: 'summary',
    title: translate('report.summary.title'),
    startsPage: true,
    blocks: [
      { kind: 'lead', key: 'summary.answer', text: answerInOneLine(writing) },
      composeKeyFigures(writing),
      ...composeSymptoms(writing),
      { kind: 'heading', level: 2, text: translate('report.summary.situations') },
      composeSituations(writing),
      {
        kind: 'note',
        key: 'summary.reading',
        title: translate('report.summary.reading'),
        text: [text(narrative.urgencyIsNotMaturity), ...startMeaning(writing)].join(' '),
      },
      ...composeMainFindings(writing),
      ...composeDisagreement(writing),
      ...composeHeldInShort(writing),
      ...composePlanInShort(writing),
      ...composeCostOfWaiting(writing),
    ],
  };
}

/** Overall advice with the situation that leads to it (3.9, point 7; ruling 16). */
function answerInOneLine({ index, plan, text, translate }: Writing): string {
  const { leading, level, text: words } = plan.overallAdvice;
  if (level === 'not-enough-answers') return translate('report.summary.notEnough');
  const advice = words === null ? translate(`terms.level.${level}`) : text(words);
  const situation = [...index.dimensions.values()].find((dimension) => dimension.situation.id === leading);
  if (situation === undefined) return translate('report.summary.answerAlone', { advice });
  const { id, name } = situation.situation;
  return translate('report.summary.answer', { advice, situation: `${id} ${text(name)}` });
}

/** "Now" and "this quarter" promise a start, and the report says what that is (ruling 14). */
function startMeaning({ assessment, template, text }: Writing): string[] {
  const isDue = Object.values(assessment.verdicts).some(
    ({ level }) => level === 'now' || level === 'quarter',
  );
  return isDue ? [text(template.outputs.narrative.start)] : [];
}

function composeKeyFigures(writing: Writing): Block {
  const { assessment, engagement, figures, index, template, text, translate } = writing;
  const heard = engagement.respondents.filter(({ id }) => engagement.answers[id] !== undefined);
  const groups = new Set(heard.map(({ group }) => group)).size;
  const { overall } = assessment;
  const band = overall.band === null ? undefined : template.configuration.bands[overall.band - 1];
  const maturity =
    overall.isPrinted && overall.score !== null
      ? [
          {
            label: translate('report.summary.overall'),
            value: figures.score(overall.score),
            ...(band === undefined ? {} : { note: text(band.name) }),
          },
        ]
      : [];
  return {
    kind: 'figures',
    items: [
      ...maturity,
      { label: translate('report.summary.interviewed'), value: figures.whole(heard.length) },
      {
        label: translate('report.summary.groupsHeard'),
        value: figures.whole(groups),
        note: translate('report.summary.groupsHeardNote', { total: index.groups.size }),
      },
    ],
  };
}

/** Eligible training that is held, with what to do instead (ruling 25). */
function composeHeldInShort(writing: Writing): Block[] {
  const { index, plan, text, translate } = writing;
  const standing = standingItems(writing);
  const items = plan.recommendations.flatMap(({ id }) => {
    const rules = plan.held[id];
    const known = index.recommendations.get(id);
    if (rules === undefined || known === undefined || isBroughtIn(standing.get(id))) return [];
    return [`${text(known.title)}: ${rules.map((rule) => insteadOfTraining(writing, rule)).join(' ')}`];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.summary.heldBack') },
    { kind: 'list', key: 'summary.held', source: { kind: 'part', part: 'plan' }, items },
  ];
}
