import type { Outputs } from '../../template/outputs';
import { en } from './write';

type Skills = Outputs['skills'];
type Kind = 'commercial' | 'other';

/** Required levels in the order generalist, technical, product marketing, product owner, leader. */
const skill = (
  id: string,
  name: string,
  kind: Kind,
  ...[generalist, technical, marketing, owner, leader]: [number, number, number, number, number]
): Skills['skills'][number] => ({
  id,
  name: en(name),
  isCommercial: kind === 'commercial',
  required: {
    generalist,
    technical,
    'product-marketing': marketing,
    'product-owner': owner,
    leader,
  },
});

/** T-shaped skills profile (section 5.2). The order is the row order of the skill matrix: never re-sort it. */
export const skills: Skills = {
  question: 'biz.skill-matrix',
  profiles: [
    { id: 'generalist', name: en('Product manager, generalist') },
    { id: 'technical', name: en('Technical or platform product manager') },
    { id: 'product-marketing', name: en('Product marketing manager') },
    { id: 'product-owner', name: en('Product owner of a team') },
    { id: 'leader', name: en('Product leader') },
  ],
  skills: [
    skill('customer-insight', 'Customer and user insight', 'commercial', 4, 3, 4, 3, 4),
    skill('market-analysis', 'Market and competitor analysis', 'commercial', 3, 2, 4, 2, 4),
    skill('strategy', 'Product strategy and positioning', 'commercial', 4, 3, 4, 2, 5),
    skill('finance', 'Business case and product finance', 'commercial', 3, 3, 2, 2, 4),
    skill('pricing', 'Pricing and packaging', 'commercial', 3, 2, 4, 1, 4),
    skill('roadmapping', 'Roadmapping and prioritising', 'other', 4, 4, 2, 4, 4),
    skill('discovery', 'Discovery and experiments', 'other', 4, 3, 3, 4, 3),
    skill('backlog', 'Requirements and backlog', 'other', 4, 4, 2, 5, 3),
    skill('technology', 'Technology literacy', 'other', 3, 5, 2, 3, 3),
    skill('go-to-market', 'Go-to-market and launch', 'commercial', 3, 2, 5, 2, 4),
    skill('influence', 'Influence and communication', 'other', 4, 4, 4, 4, 5),
    skill('lifecycle', 'Lifecycle and end of life', 'commercial', 3, 3, 2, 2, 3),
  ],
  breadth: { level: 2, target: 11 },
  depth: { level: 4, target: 3 },
};
