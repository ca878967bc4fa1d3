import type { ImageProblem } from '#shared/report/imageProblem';
import { fail, ok, type Result } from '#shared/result';
import { allowedElement } from './allowedElement';
import { parseSvg } from './parseSvg';
import { resolveReferences } from './resolveReferences';
import { readStyleSheet } from './styleSheet';
import { SvgRefusal } from './svgRefusal';
import { svgFrame } from './svgSize';
import { writeSvg } from './writeSvg';

export interface CleanSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads an SVG that a stranger made and writes it anew from an allow-list: shapes, groups, gradients, clip paths, and
 * flat `<use>`. Nothing that runs, moves, links, loads, or refers to the outside gets through. Refuses what would be
 * missed in the drawing (letters, pictures, filters), naming it, and what is too much for a logo.
 */
export function cleanSvg(bytes: Uint8Array): Result<CleanSvg, ImageProblem> {
  try {
    const { root, css } = parseSvg(bytes);
    const frame = svgFrame(root);
    if (frame === null) return fail({ code: 'image-svg-without-size' });
    const drawing = resolveReferences(allowedElement(root, readStyleSheet(css)));
    return ok({ text: writeSvg(drawing, frame), width: frame.width, height: frame.height });
  } catch (error) {
    if (error instanceof SvgRefusal) return fail(error.problem);
    throw error;
  }
}
