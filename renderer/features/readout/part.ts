import type { BlockOf, Cell, LabelledText, Tag, Tone } from '#shared/report/document';
import type { Drawing } from '#shared/report/charts/svg';
import type { Prose } from '#shared/report/markdown';

/** What stands over the units of a part, on every page it goes on to. */
export type Head =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'caption'; readonly text: string }
  | {
      readonly kind: 'card';
      readonly title: string;
      readonly value?: string;
      readonly tags: readonly Tag[];
      readonly facts: readonly LabelledText[];
    }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: BlockOf<'table'>['columns'];
    };

/** The least that is moved to another page as one. */
export type Unit =
  | { readonly kind: 'prose'; readonly prose: Prose; readonly tone: Tone; readonly isLead?: true }
  | { readonly kind: 'item'; readonly text: string; readonly label?: string }
  | { readonly kind: 'labelled'; readonly label: string; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly Cell[]; readonly headsGroup?: true }
  | { readonly kind: 'figures'; readonly items: BlockOf<'figures'>['items'] }
  | { readonly kind: 'drawing'; readonly drawing: Drawing; readonly alt: string }
  /** Evidence, by the SHA-256 of its bytes. */
  | { readonly kind: 'picture'; readonly attachment: string; readonly alt: string };

/** A block of the report as it is read out: a head without units belongs to what follows it. */
export interface Part {
  readonly head: Head | null;
  readonly isFramed?: true;
  /** Is not torn apart where it fits on a page of its own. */
  readonly isWhole?: true;
  readonly units: readonly Unit[];
}
