/** An element of an SVG, of a stranger's or of our own. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: SvgElement[];
}

export const svgLimits = {
  elements: 5_000,
  /** Elements drawn, each counted as often as it is referred to. */
  drawnElements: 20_000,
  depth: 32,
  pathCharacters: 200_000,
  styleCharacters: 64_000,
} as const;
