import type { SearchIndex } from './searchIndex';
import type { Service } from './service';

const usualLimit = 50;

export function searchService(index: SearchIndex): Service<'search'> {
  return {
    'search.find': ({ text, limit }) => index.find(text, limit ?? usualLimit),
  };
}
