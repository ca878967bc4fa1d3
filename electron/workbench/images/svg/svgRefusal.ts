import type { ImageProblem } from '#shared/report/imageProblem';

/** Ends the reading of an SVG from deep inside; `cleanSvg` turns it back into its problem. */
export class SvgRefusal extends Error {
  constructor(readonly problem: ImageProblem) {
    super(problem.code);
  }
}
