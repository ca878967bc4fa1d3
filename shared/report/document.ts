/** How a text stands out inside a block; the layout decides what each looks like. */
export type Tone = 'plain' | 'muted' | 'now' | 'quarter' | 'watch' | 'calm';

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
  readonly isStrong?: boolean;
  readonly isNumber?: boolean;
}

/** One bar of a chart: a value 0 to 100 with the dots of the groups that make it up. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly valueText: string;
  readonly dots: readonly { readonly label: string; readonly value: number }[];
  readonly note?: string;
}

/** One of the five situations at a glance. */
export interface SituationTile {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly tone: Tone;
  readonly advice: string;
  readonly severity: string;
  readonly mode: string;
  readonly confidence: string;
}

/**
 * What a report is made of. Preview and PDF are two readers of the same document: to add a kind, add its arm in the
 * layout; the compiler names the places.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'figures';
      readonly items: readonly { readonly label: string; readonly value: string; readonly note?: string }[];
    }
  | { readonly kind: 'situations'; readonly tiles: readonly SituationTile[] }
  | { readonly kind: 'bars'; readonly caption: string; readonly bars: readonly Bar[] }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly { readonly title: string; readonly width: 'narrow' | 'normal' | 'wide' }[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: 'recommendation';
      readonly id: string;
      readonly title: string;
      readonly why: string;
      readonly facts: readonly { readonly label: string; readonly value: string }[];
      readonly actions: readonly string[];
      readonly measures: readonly string[];
    };

/** A chapter: stands in the contents and the bookmarks, starts on a page of its own unless told otherwise. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly startsPage: boolean;
}

export interface Cover {
  readonly title: string;
  readonly subtitle: string;
  readonly client: string;
  readonly firm: string;
  readonly date: string;
  readonly confidentiality: string;
  readonly isDraft: boolean;
  readonly draftMark: string;
}

/** A whole report, worded and in order, before anything decides how it looks on paper. */
export interface ReportDocument {
  readonly language: string;
  readonly title: string;
  /** ISO time the report was composed; becomes the creation date of the file. */
  readonly composedAt: string;
  readonly cover: Cover;
  readonly contentsTitle: string;
  readonly sections: readonly Section[];
  readonly footer: string;
  /** "Page {{page}} of {{pages}}" in the report's language. */
  readonly pageLabel: string;
}
