/** The shape of a part of the wording in any language: the same keys as in English, every one with a text. */
export type Texts<Node> = {
  readonly [Key in keyof Node]: Node[Key] extends string ? string : Texts<Node[Key]>;
};
