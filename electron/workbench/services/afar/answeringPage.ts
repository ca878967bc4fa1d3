import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Found from the package, since this module stands in a bundle as well as among the sources.
const root = dirname(createRequire(import.meta.url).resolve('#package'));

/** The built page of self-assessments, its place for the questions still empty. Rejects where it was not built. */
export function readAnsweringPage(): Promise<string> {
  return readFile(join(root, 'out', 'answering', 'page.html'), 'utf8');
}
