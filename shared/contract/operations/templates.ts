import { z } from 'zod';
import { nameSchema } from '../../engagement/engagement';
import { templateIdSchema } from '../../template/ids';
import { templateRefSchema, type Template, type TemplateRef } from '../../template/template';
import { templateEditSchema } from '../../template/templateEdit';
import { operation } from '../operation';
import type { Delivery, TemplateRow } from '../views';
import { nothing } from './inputs';

/** Questionnaires: the built-in one and own copies. */
export const templatesOperations = {
  'templates.list': operation<readonly TemplateRow[]>()(nothing),
  'templates.read': operation<Template>()(templateRefSchema),
  'templates.copy': operation<TemplateRef>()(z.strictObject({ from: templateRefSchema, title: nameSchema })),
  /** Gives back the version that holds the edit: a new one when an engagement is pinned to the present one. */
  'templates.edit': operation<TemplateRef>()(
    z.strictObject({ template: templateRefSchema, edits: z.array(templateEditSchema).min(1).max(2000) }),
  ),
  /** A template as a file of its own, for another workspace. */
  'templates.export': operation<Delivery>()(templateRefSchema),
  'templates.remove': operation<null>()(z.strictObject({ id: templateIdSchema })),
} as const;
