import type { PreparedFace } from '#shared/contract/views';
import type { Cut } from '#shared/report/cuts';

/** A file that was chosen, and what it says of itself. */
export interface ChosenFace {
  readonly fileName: string;
  readonly base64: string;
  readonly face: PreparedFace;
}

export interface SortedCuts {
  readonly cuts: Readonly<Partial<Record<Cut, ChosenFace>>>;
  /** Files that no cut is left for. */
  readonly unused: readonly string[];
}

const regularWeight = 400;
const boldWeight = 700;

/** Which file is which cut: upright and slanted, and of each the one nearest to regular and a heavier one as bold. */
export function sortCuts(chosen: readonly ChosenFace[]): SortedCuts {
  const isSlanted = ({ face }: ChosenFace) => face.style === 'italic';
  const upright = pair(chosen.filter((each) => !isSlanted(each)));
  const slanted = pair(chosen.filter(isSlanted));
  // Somebody whose only file is a slanted one gets a slanted report.
  const cuts: Partial<Record<Cut, ChosenFace | undefined>> =
    upright.plain === undefined
      ? { regular: slanted.plain, bold: slanted.heavy }
      : { regular: upright.plain, bold: upright.heavy, italic: slanted.plain, boldItalic: slanted.heavy };
  const used = new Set(Object.values(cuts));
  return {
    cuts: Object.fromEntries(Object.entries(cuts).filter(([, face]) => face !== undefined)),
    unused: chosen.filter((each) => !used.has(each)).map(({ fileName }) => fileName),
  };
}

function pair(faces: readonly ChosenFace[]): { plain?: ChosenFace; heavy?: ChosenFace } {
  const plain = nearest(faces, regularWeight);
  if (plain === undefined) return {};
  const heavy = nearest(
    faces.filter(({ face }) => face.weight > plain.face.weight),
    boldWeight,
  );
  return heavy === undefined ? { plain } : { plain, heavy };
}

function nearest(faces: readonly ChosenFace[], weight: number): ChosenFace | undefined {
  return faces.toSorted(
    (one, other) => Math.abs(one.face.weight - weight) - Math.abs(other.face.weight - weight),
  )[0];
}
