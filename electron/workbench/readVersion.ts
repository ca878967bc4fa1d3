import { readFileSync } from 'node:fs';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string().min(1) });

/** Plumbline's own version, from its package.json; a build without a readable one is broken, so this throws. */
export function readVersion(packageFile: string): string {
  return packageSchema.parse(JSON.parse(readFileSync(packageFile, 'utf8'))).version;
}
