import type { FacetResult } from '../../assessment/assessment';
import { evidenceStrength } from '../../assessment/evidenceStrength';
import type { Block, Tag } from '../document';
import { fittingAnchor } from '../../outputs/fittingAnchor';
import { isFacetShown } from './shown';
import { facetScore, weakestFacets, type Writing } from './writing';

/** Each facet in words, weakest first: the behaviour it comes closest to, what it is and why it matters. */
export function composeFacetFindings(writing: Writing, dimension: string): Block[] {
  const leftOut = writing.engagement.report?.chosen?.leftOutFindings ?? [];
  const results = weakestFacets(writing, dimension).filter(({ id }) => !leftOut.includes(id));
  // In their place among the others, those that are not shown would still tell how weak they are.
  const findings = [
    ...results.filter((result) => isFacetShown(writing, result)),
    ...results.filter((result) => !isFacetShown(writing, result)),
  ].flatMap((result) => facetFinding(writing, result));
  const unanswered = writing.index
    .facetsOfDimension(dimension)
    .filter(({ id }) => (writing.assessment.facets[id]?.score ?? null) === null)
    .map(({ name }) => writing.text(name));
  // Below the chart that shows them empty: behind the last finding it could end up on a page of its own.
  const without: Block[] =
    unanswered.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            tone: 'muted',
            text: writing.translate('report.dimension.unanswered', { facets: unanswered.join(', ') }),
          },
        ];
  if (findings.length === 0) return without;
  const heading = writing.translate('report.dimension.findings');
  return [...without, { kind: 'heading', level: 2, text: heading }, ...findings];
}

function facetFinding(writing: Writing, result: FacetResult): Block[] {
  const { index, template, text, translate } = writing;
  const facet = index.facets.get(result.id);
  if (facet === undefined || result.score === null) return [];
  const isShown = isFacetShown(writing, result);
  return [
    {
      kind: 'finding',
      key: `finding.${facet.id}`,
      source: { kind: 'facet', id: facet.id },
      title: text(facet.name),
      ...(isShown ? { value: facetScore(writing, result) } : {}),
      tags: isShown ? tagsOf(writing, result) : [],
      text: isShown
        ? text(fittingAnchor(facet, result.score))
        : translate('report.chapters.tooFewNote', {
            people: template.configuration.gaps.smallestShownGroup,
          }),
      details: [
        { label: translate('report.dimension.definition'), text: text(facet.definition) },
        { label: translate('report.dimension.why'), text: text(facet.whyItMatters) },
      ],
    },
  ];
}

function tagsOf({ translate, engagement }: Writing, result: FacetResult): Tag[] {
  const verification = engagement.verified.find(({ facet }) => facet === result.id);
  const texts = [
    ...(result.agreementLabel === null ? [] : [translate(`terms.agreement.${result.agreementLabel}`)]),
    ...(result.isThin ? [translate('report.dimension.thin')] : []),
    ...(result.isVerified ? [translate(`terms.strength.${evidenceStrength(result, verification)}`)] : []),
  ];
  return texts.map((text) => ({ text, tone: 'muted' }));
}
