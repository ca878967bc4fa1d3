import { z } from 'zod';
import { recordIdSchema } from '../../engagement/engagement';
import type { ImportPreview, Imported } from '../../file/importPreview';
import { templateRefSchema } from '../../template/template';
import { operation } from '../operation';
import { engagement, fileBytes, fileName } from './inputs';

const preview = z.strictObject({ import: recordIdSchema });

/**
 * Every file from outside comes in here: an exchange file, a `.plumbline` container, a template or a brand. It is
 * looked at first; what was seen is kept in memory under a name until it is imported or dropped.
 */
export const importsOperations = {
  /** Checks a file to the last byte and says what it would bring. Nothing is kept in the data folder. */
  'imports.preview': operation<ImportPreview>()(z.strictObject({ fileName, bytes: fileBytes })),
  /** Takes in what was previewed, whole or not at all. */
  'imports.commit': operation<Imported>()(preview),
  /** Forgets what was previewed. */
  'imports.drop': operation<null>()(preview),
  /** Whether the import of an engagement can be taken back without a trace. */
  'imports.isUnchanged': operation<boolean>()(z.strictObject(engagement)),
  /**
   * Removes exactly what an import made: an engagement with its client and template where these came with it, or one
   * version of a template, or a brand. An engagement that was changed since goes to the bin instead.
   */
  'imports.undo': operation<'removed' | 'binned'>()(
    z.union([
      z.strictObject(engagement),
      z.strictObject({ template: templateRefSchema }),
      z.strictObject({ brand: recordIdSchema }),
    ]),
  ),
} as const;
