import type { Language } from '../../template/localizedText';
import type { Paper } from '../paper';

/** One line that can be ticked, numbered or given a share; the key is what is typed in Plumbline for it. */
export interface GuideOption {
  readonly key: string;
  readonly text: string;
}

/** What is printed to answer a question with, by its type. */
export type GuideAnswer =
  | { readonly kind: 'choices'; readonly hint: string; readonly options: readonly GuideOption[] }
  /** A box before each line to write a number into, and what to do with them. */
  | {
      readonly kind: 'figures';
      readonly hint: string;
      readonly options: readonly GuideOption[];
      readonly total: string;
    }
  | { readonly kind: 'number'; readonly unit: string }
  | {
      readonly kind: 'matrix';
      readonly columns: readonly [string, string, string];
      readonly rows: readonly string[];
      readonly legend: string;
    }
  | { readonly kind: 'words' };

export interface GuideItem {
  readonly number: string;
  readonly id: string;
  readonly prompt: string;
  /** When it is asked at all; empty = always. */
  readonly condition: string;
  readonly probes: readonly string[];
  readonly answer: GuideAnswer;
  /** Boxes beside the question: don't know, does not apply. */
  readonly instead: readonly string[];
  /** Lines to write on. */
  readonly lines: number;
}

export interface GuideSection {
  readonly title: string;
  readonly minutes: string;
  readonly items: readonly GuideItem[];
}

/** An interview on paper: everything worded, nothing laid out. */
export interface GuideDocument {
  readonly kind: 'guide';
  readonly language: Language;
  readonly paper: Paper;
  readonly title: string;
  readonly composedAt: string;
  readonly firm: string;
  readonly client: string;
  readonly engagement: string;
  readonly group: string;
  /** Blanks at the head of the first page; a value where it is known. */
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly notes: readonly {
    readonly title: string;
    readonly text: string;
    readonly ticks: readonly string[];
  }[];
  readonly sections: readonly GuideSection[];
  readonly parking: string;
  readonly footer: string;
  readonly pageLabel: string;
}
