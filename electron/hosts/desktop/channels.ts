/** The three things that pass between page and program; the preload script and the door must agree on them. */
export const channels = {
  /** Page to program: an operation's name and input; answered with its result. */
  workbench: 'workbench',
  /** Program to page: write what is unsaved, then answer with `flushed`. */
  flush: 'flush',
  flushed: 'flushed',
} as const;
