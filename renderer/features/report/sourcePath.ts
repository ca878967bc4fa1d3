import type { Part, Source } from '#shared/report/document';
import type { Template } from '#shared/template/template';

/** Address of where something that is printed comes from: in the engagement, or what it shares with others. */
export function sourcePath(engagement: string, source: Source, { facets }: Pick<Template, 'facets'>): string {
  const base = `/engagements/${engagement}`;
  switch (source.kind) {
    case 'dimension':
      return `${base}/findings/${source.id}`;
    case 'facet': {
      const dimension = facets.find(({ id }) => id === source.id)?.dimension;
      return dimension === undefined ? `${base}/findings` : `${base}/findings/${dimension}`;
    }
    case 'recommendation':
      return `${base}/plan`;
    case 'evidence':
      return `${base}/documents?file=${encodeURIComponent(source.id)}`;
    case 'answer':
      return `${base}/interview/${source.respondent}?question=${encodeURIComponent(source.question)}`;
    case 'part':
      return source.part === 'client' || source.part === 'brand'
        ? sharedPaths[source.part]
        : `${base}${partPaths[source.part]}`;
  }
}

/** What several engagements have in common. */
const sharedPaths = { client: '/clients', brand: '/brands' } as const;

const partPaths = {
  title: '',
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
} as const satisfies Record<Exclude<Part, keyof typeof sharedPaths>, string>;
