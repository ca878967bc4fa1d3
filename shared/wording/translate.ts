import type { Wording } from './en';

/** A plural (`answers_one`, `answers_other`) is asked for by its stem, with a `count`. */
type Stem<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base | Key : Key;

type Paths<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string ? Stem<Key> : `${Key}.${Paths<Node[Key]>}`;
}[keyof Node & string];

/** Every text of interface, report and problems by its path, e.g. `report.cover.title`. */
export type WordingKey = Paths<Wording>;

export type WordingValues = Readonly<Record<string, string | number>>;

/** The wording of one language; passed into whatever words something, so that shared code stays free of i18next. */
export type Translate = (key: WordingKey, values?: WordingValues) => string;
