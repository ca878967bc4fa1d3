import type { Template, TemplateRef } from '../../template/template';
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
// Its German and Swedish stand in de/ and sv/ under the English text; tests/library/translations.test.ts names gaps.
// tests/library/diagnostic.test.ts complains about a reference that leads nowhere and about a changed count.

const dimensions = [role, biz, model, scale, agile];

/** What the built-in template asks and scores, in English as it is written here: its version 1.0.0. */
export const content: Template = {
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

/**
 * Which built-in template this program brings along. Engagements pin its version, so any change to what it asks, scores
 * or says needs a new one: 1.1.0 says in German and Swedish what 1.0.0 said in English, and asks and scores the same.
 */
export const presentDiagnostic: TemplateRef = { id: content.id, version: '1.1.0' };

/** Versions before the present one, for files of engagements that pin them without bringing them along. */
export const earlierDiagnostics: readonly Template[] = [content];
