import type { Engagement } from '../engagement/engagement';
import { isMoreThan } from '../template/compare';
import type { Facet } from '../template/model';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { agreementLabel, facetAgreement } from './agreement';
import { isScorable, type AnswerSheet } from './answerSheet';
import type { AnswerLine, FacetResult } from './assessment';
import { facetGaps } from './gaps';
import { groupScores, respondentScores } from './groupScores';
import { mean } from './statistics';

/**
 * One facet: F is the mean of its group scores, so that three people of one group never outvote one of another; the
 * consultant's override replaces F but touches neither groups, agreement nor gaps (section 3.2, ruling 6).
 */
export function facetResult(
  template: Template,
  engagement: Engagement,
  sheet: AnswerSheet,
  facet: Facet,
): FacetResult {
  const { configuration } = template;
  const lines = scorableLines(template, sheet, facet.id);
  const respondents = respondentScores(lines);
  const groups = groupScores(
    lines,
    respondents,
    template.groups.map(({ id }) => id),
  );
  const computedScore = mean(Object.values(groups));
  const override = engagement.overrides.find((each) => each.facet === facet.id);
  const agreement = facetAgreement(lines, configuration);
  const { flags, ...gaps } = facetGaps(lines, groups, template.groups, configuration);
  return {
    id: facet.id,
    dimension: facet.dimension,
    score: override?.score ?? computedScore,
    computedScore,
    override: override === undefined ? null : { score: override.score, reason: override.reason },
    groups,
    respondents,
    isThin: Object.keys(respondents).length === 1,
    isVerified: engagement.verified.some((each) => each.facet === facet.id),
    agreement,
    agreementLabel: agreement === null ? null : agreementLabel(agreement, configuration),
    ...gaps,
    gapFlags: flags,
    needsNotApplicableNote: needsNote(lines, configuration.notApplicable.noteFromShare),
    lines,
  };
}

/** Every answer that could have counted towards the facet, by question in table order, then by respondent. */
function scorableLines(template: Template, sheet: AnswerSheet, facet: string): readonly AnswerLine[] {
  return indexTemplate(template)
    .questionsOfFacet(facet)
    .filter(isScorable)
    .flatMap(({ id }) => sheet.answersTo(id).map(({ line }) => line));
}

/** "Not applicable" is rarely right; above this share of the asked weight somebody has to say why (section 3.4). */
function needsNote(lines: readonly AnswerLine[], fromShare: number): boolean {
  const asked = lines.reduce((sum, { weight }) => sum + weight, 0);
  const notApplicable = lines.reduce(
    (sum, { because, weight }) => (because === 'not-applicable' ? sum + weight : sum),
    0,
  );
  return asked > 0 && isMoreThan(notApplicable / asked, fromShare);
}
