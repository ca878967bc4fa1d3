/** Why a picture is not taken. Whatever it was meant for is unchanged. */
export type ImageProblem =
  /** Neither PNG, JPEG, WebP nor SVG by its content. */
  | { readonly code: 'image-kind-unknown' }
  | { readonly code: 'image-too-large'; readonly limitMb: number }
  | {
      readonly code: 'image-too-many-pixels';
      readonly width: number;
      readonly height: number;
      readonly limitMegapixels: number;
    }
  /** It ends early, contradicts itself, or cannot be decoded. */
  | { readonly code: 'image-damaged' }
  /** A JPEG made for the press, in CMYK. */
  | { readonly code: 'image-not-rgb' }
  /** Looking at it took more time or memory than any ordinary picture does. */
  | { readonly code: 'image-too-costly' }
  /** An SVG with a part that is not taken, e.g. `<text>`. */
  | { readonly code: 'image-svg-part'; readonly part: string }
  | { readonly code: 'image-svg-too-complex' }
  /** An SVG that says neither width and height nor viewBox. */
  | { readonly code: 'image-svg-without-size' }
  /** The process that looks at pictures ended without an answer. */
  | { readonly code: 'image-crashed'; readonly detail: string }
  | { readonly code: 'image-cancelled' };
