import type { Template } from '../template/template';
import { explainNumber } from './evaluate';
import type { Exposure } from './exposure';
import { factSources, noSources } from './sources';

/**
 * E of every dimension, 0 to 100, by dimension id (section 3.7). One whose facts are blank is null and names them
 * (ruling 4).
 */
export function exposures(
  template: Template,
  facts: Readonly<Record<string, number | string>>,
): Record<string, Exposure> {
  const sources = { ...noSources, ...factSources(facts) };
  return Object.fromEntries(
    template.dimensions.map(({ id, exposure }) => [
      id,
      { dimension: id, ...explainNumber(exposure, sources) },
    ]),
  );
}
