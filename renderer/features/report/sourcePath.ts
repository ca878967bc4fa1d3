import type { Source } from '#shared/report/document';
import type { Template } from '#shared/template/template';

/** Where in an engagement something that is printed comes from, as the end of its address. */
export function sourcePath(source: Source, { facets }: Pick<Template, 'facets'>): string {
  switch (source.kind) {
    case 'dimension':
      return `/findings/${source.id}`;
    case 'facet': {
      const dimension = facets.find(({ id }) => id === source.id)?.dimension;
      return dimension === undefined ? '/findings' : `/findings/${dimension}`;
    }
    case 'recommendation':
      return '/plan';
    case 'part':
      return partPaths[source.part];
  }
}

const partPaths = {
  facts: '/facts',
  respondents: '/respondents',
  documents: '/documents',
  plan: '/plan',
  progress: '/progress',
  symptoms: '/outputs/symptoms',
  charter: '/outputs/charter',
  skills: '/outputs/skills',
  stages: '/outputs/stages',
  triggers: '/outputs/triggers',
  checklist: '/outputs/checklist',
  roadmap: '/outputs/roadmap',
} as const satisfies Record<Extract<Source, { kind: 'part' }>['part'], string>;
