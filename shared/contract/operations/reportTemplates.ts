import { z } from 'zod';
import { recordIdSchema } from '../../engagement/engagement';
import { reportTemplateSchema, type ReportTemplate } from '../../report/reportTemplate';
import { operation } from '../operation';
import { nothing } from './inputs';

/** Arrangements of the report that are used across engagements; `reports.arrange` applies one. */
export const reportTemplatesOperations = {
  'reportTemplates.list': operation<readonly ReportTemplate[]>()(nothing),
  /** Under the name of one that is there, it takes that one's place. */
  'reportTemplates.save': operation<ReportTemplate>()(reportTemplateSchema.omit({ id: true })),
  'reportTemplates.remove': operation<null>()(z.strictObject({ id: recordIdSchema })),
} as const;
