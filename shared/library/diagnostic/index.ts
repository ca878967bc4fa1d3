import type { Template } from '../../template/template';
import { agile } from './agile';
import { biz } from './biz';
import { configuration } from './configuration';
import { contradictions } from './contradictions';
import { contraindications } from './contraindications';
import { facts } from './facts';
import { groups } from './groups';
import { interviewScript } from './interviewScript';
import { model } from './model';
import { modules } from './modules';
import { outputs } from './outputs';
import { recommendations } from './recommendations';
import { references } from './references';
import { role } from './role';
import { scale } from './scale';
import { symptoms } from './symptoms';
import { en } from './write';

// Content goes into the file of its subject; a new question copies a neighbour of the same type, in asking order.
// tests/library/diagnostic.test.ts complains about a reference that leads nowhere and about a changed count.

const dimensions = [role, biz, model, scale, agile];

/** The built-in template. Engagements pin its version, so any change to what it asks or scores needs a new one. */
export const productManagementDiagnostic: Template = {
  format: 'plumbline-template',
  schemaVersion: 1,
  id: 'product-management-diagnostic',
  version: '1.0.0',
  title: en('Product management diagnostic'),
  description: en(
    'Finds out whether a company should train its product managers, which of five situations it is in, how urgent that is, and when training would be the wrong remedy.',
  ),
  groups,
  dimensions: dimensions.map(({ dimension }) => dimension),
  facets: dimensions.flatMap(({ facets }) => facets),
  facts,
  symptoms,
  questions: dimensions.flatMap(({ questions }) => questions),
  contradictions,
  interviewScript,
  configuration,
  recommendations,
  modules,
  contraindications,
  outputs,
  references,
};
