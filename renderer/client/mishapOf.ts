import type { Problem } from '#shared/contract/problem';
import type { Mishap } from './errorDetails';

/** What only a fault of the program brings about; null for everything that the words of the problem say in full. */
export function mishapOf(problem: Problem): Mishap | null {
  const { code } = problem;
  switch (code) {
    case 'unexpected':
      return { code, reference: problem.reference };
    case 'pdf-crashed':
    case 'pdf-failed':
    case 'image-crashed':
      return { code, place: problem.detail };
    case 'bad-request':
    case 'operation-unknown':
      return { code };
    default:
      return null;
  }
}
