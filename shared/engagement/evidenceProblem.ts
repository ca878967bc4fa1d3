/** Why a file is not kept as evidence. Nothing was kept of it. */
export type EvidenceProblem =
  /** Neither a picture nor a kind of document that is taken, by its content and its name. */
  | { readonly code: 'evidence-kind-unknown'; readonly fileName: string }
  | { readonly code: 'evidence-too-large'; readonly fileName: string; readonly limitMb: number }
  /** The engagement holds as many files, or as much, as fits into one container. */
  | { readonly code: 'evidence-full'; readonly limit: number; readonly limitMb: number };
