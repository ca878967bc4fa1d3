/** Why a typeface is not taken. Whatever it was meant for is unchanged. */
export type FontProblem =
  /** Neither TTF, OTF nor WOFF2 by its content. */
  | { readonly code: 'font-kind-unknown' }
  /** The file, or what it unpacks to. */
  | { readonly code: 'font-too-large'; readonly limitMb: number }
  /** Several faces in one file. */
  | { readonly code: 'font-collection' }
  /** It ends early, contradicts itself, or cannot draw its letters. */
  | { readonly code: 'font-damaged' }
  /** Its maker does not allow it inside documents. */
  | { readonly code: 'font-not-for-documents'; readonly family: string }
  /** Looking at it took more time or memory than any ordinary typeface does. */
  | { readonly code: 'font-too-costly' }
  /** The process that looks at typefaces ended without an answer. */
  | { readonly code: 'font-crashed'; readonly detail: string }
  | { readonly code: 'font-cancelled' };
