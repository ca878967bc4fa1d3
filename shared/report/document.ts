import type { ChartBlock, ScaleMark } from './chartBlock';
import type { Prose } from './markdown';
import type { Paper } from './paper';

export type { ScaleMark } from './chartBlock';

/** How a text stands out inside a block; the layout decides what each looks like. */
export type Tone = 'plain' | 'muted' | 'now' | 'quarter' | 'watch' | 'calm';

export interface Cell {
  readonly text: string;
  /** Where that is known more closely than of the table. */
  readonly source?: Source;
  readonly tone?: Tone;
  readonly isStrong?: boolean;
  readonly isNumber?: boolean;
}

/** A short label set apart from running text; its words carry the meaning, its tone only supports it. */
export interface Tag {
  readonly text: string;
  readonly tone: Tone;
}

export interface BarDot {
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  /** Rests on few people: drawn with a broken ring. */
  readonly isThin?: boolean;
}

/** One bar of a chart: a value 0 to 100 with the dots of the groups that make it up. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly valueText: string;
  readonly dots: readonly BarDot[];
  readonly note?: string;
}

/** One of the situations at a glance. */
export interface SituationTile {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly tone: Tone;
  readonly advice: string;
  /** What holds training back or lets it follow, in words; absent where nothing does. */
  readonly addition?: string;
  /** Severity 0 to 100; null where none can be worked out. */
  readonly severityValue: number | null;
  readonly severity: string;
  readonly mode: string;
  readonly confidence: string;
}

/** Labels of the strip and the table of situations below it. */
export interface SituationLabels {
  readonly situation: string;
  readonly level: string;
  readonly severity: string;
  readonly mode: string;
  readonly confidence: string;
  readonly advice: string;
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** Where in the engagement something that is printed comes from, so that a reader of the preview gets there. */
export type Source =
  | { readonly kind: 'facet' | 'dimension' | 'recommendation' | 'evidence'; readonly id: string }
  /** What somebody said at a question, or what was noted there. */
  | { readonly kind: 'answer'; readonly respondent: string; readonly question: string }
  | { readonly kind: 'part'; readonly part: Part };

export type Part =
  /** Title and dates of the engagement. */
  | 'title'
  | 'client'
  | 'brand'
  | 'facts'
  | 'respondents'
  | 'documents'
  | 'plan'
  | 'progress'
  | 'symptoms'
  | 'charter'
  | 'skills'
  | 'stages'
  | 'triggers'
  | 'checklist'
  | 'roadmap';

/** What any block may carry beside its words. */
interface Traced {
  /**
   * Names the block in the report for life, whatever else is printed: `summary.answer`, `finding.role.definition`. A
   * block with words of its own and a key can be put into other words (`editText`), and a preview finds its place.
   * Unique in a document.
   */
  readonly key?: string;
  readonly source?: Source;
  /** The main words of the block with their Markdown, where somebody wrote them; `text` says the same without it. */
  readonly prose?: readonly Prose[];
  /** Present where the consultant's words stand over the computed ones. */
  readonly edited?: { readonly computed: string; readonly hasMoved: boolean };
}

/**
 * What a report is made of. Preview and PDF are two readers of the same document: to add a kind, add its arm in the
 * layout; the compiler names the places.
 */
export type Block = Traced & BlockArm;

type BlockArm =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'figures';
      readonly items: readonly { readonly label: string; readonly value: string; readonly note?: string }[];
    }
  | {
      readonly kind: 'situations';
      readonly caption: string;
      /** The drawing in words, as for every chart. */
      readonly alt: string;
      readonly labels: SituationLabels;
      /** Severities at which the level rises. */
      readonly marks: readonly ScaleMark[];
      readonly tiles: readonly SituationTile[];
    }
  | {
      readonly kind: 'bars';
      readonly caption: string;
      readonly alt: string;
      /** Where each band of the scale begins, lowest first. */
      readonly bands: readonly ScaleMark[];
      readonly bars: readonly Bar[];
      readonly labels: { readonly item: string; readonly value: string; readonly dots: string };
      /** What the drawing leaves unsaid, e.g. what a dot stands for. */
      readonly legend: string;
    }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly {
        readonly title: string;
        /** Slim holds one or two letters. */
        readonly width: 'slim' | 'narrow' | 'normal' | 'wide';
        readonly isNumber?: boolean;
      }[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: 'finding';
      readonly title: string;
      readonly value?: string;
      readonly tags: readonly Tag[];
      readonly text: string;
      readonly details: readonly LabelledText[];
    }
  | {
      readonly kind: 'recommendation';
      readonly id: string;
      readonly title: string;
      readonly why: LabelledText;
      /** Short facts for one line: who, how much, by when. */
      readonly facts: readonly LabelledText[];
      /** Longer ones: what comes out, what comes first. */
      readonly terms: readonly LabelledText[];
      readonly actions: { readonly label: string; readonly items: readonly string[] };
      readonly measures: { readonly label: string; readonly items: readonly string[] };
    }
  | {
      /** Evidence that was shown; its bytes are kept beside the document. */
      readonly kind: 'picture';
      /** SHA-256 of the bytes. */
      readonly attachment: string;
      /** "Picture 3": counted through the report. */
      readonly label: string;
      /** Empty where nothing is known of it. */
      readonly caption: string;
      readonly alt: string;
    }
  | ChartBlock;
export type BlockKind = Block['kind'];
export type BlockOf<Kind extends BlockKind> = Traced & Extract<BlockArm, { readonly kind: Kind }>;

/** A chapter: stands in the contents and the bookmarks, starts on a page of its own unless told otherwise. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** A line over the title that says which part of the report this is. */
  readonly eyebrow?: string;
  readonly blocks: readonly Block[];
  readonly startsPage: boolean;
  /** Pages that it may take on paper, where they are counted: set tighter where it would take more. */
  readonly mostPages?: number;
}

export interface Cover {
  readonly title: string;
  readonly subtitle: string;
  readonly client: string;
  readonly firm: string;
  readonly contact: string;
  readonly date: string;
  /** Stands beside the day; absent where the report has no number yet. */
  readonly version?: string;
  readonly confidentiality: string;
  readonly isDraft: boolean;
  readonly draftMark: string;
  /** Stands where the firm's logo would be when it cannot be read. */
  readonly logoPlaceholder: string;
}

/** A whole report, worded and in order, before anything decides how it looks on paper. */
export interface ReportDocument {
  readonly language: string;
  readonly paper: Paper;
  readonly title: string;
  /** ISO time the report was composed; becomes the creation date of the file. */
  readonly composedAt: string;
  readonly cover: Cover;
  readonly contentsTitle: string;
  readonly sections: readonly Section[];
  /** What stands at either end of the line over every page but the cover; empty: nothing. */
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: string;
  /** "Page {{page}} of {{pages}}" in the report's language. */
  readonly pageLabel: string;
}
