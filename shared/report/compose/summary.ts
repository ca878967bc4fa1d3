import type { Block, Section } from '../document';
import { composeCostOfWaiting } from './costOfWaiting';
import { composeDecisions } from './decisions';
import { composeDisagreement } from './disagreement';
import { composeMainFindings, composeMainFindingsShort } from './mainFindings';
import { composePlanInShort } from './planInShort';
import { composeSituations } from './situations';
import { composeSymptoms } from './symptoms';
import type { Writing } from './writing';

/** The answer first, then what it rests on (5.7, points 1 to 8): two pages for the client, one for the board. */
export function composeSummary(writing: Writing): Section {
  const { translate } = writing;
  return {
    id: 'summary',
    title: translate('report.summary.title'),
    startsPage: true,
    mostPages: writing.edition === 'board' ? 1 : 2,
    blocks: [
      { kind: 'lead', key: 'summary.answer', text: answerInOneLine(writing) },
      composeKeyFigures(writing),
      ...(writing.edition === 'board' ? shortBlocks(writing) : fullBlocks(writing)),
    ],
  };
}

function fullBlocks(writing: Writing): Block[] {
  return [
    { kind: 'heading', level: 2, text: writing.translate('report.summary.situations') },
    composeSituations(writing),
    ...composeSymptoms(writing),
    ...composeDecisions(writing),
    ...composeMainFindings(writing),
    ...composeDisagreement(writing),
    ...composePlanInShort(writing),
    ...composeCostOfWaiting(writing),
  ];
}

/** The situations follow on the next page, the plan as the roadmap. */
function shortBlocks(writing: Writing): Block[] {
  return [
    ...composeMainFindingsShort(writing),
    ...composeDisagreement(writing),
    ...composeDecisions(writing),
    ...composeCostOfWaiting(writing),
  ];
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
