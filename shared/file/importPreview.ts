import type { LocalizedText } from '../template/localizedText';
import type { TemplateRef } from '../template/template';
import type { ExchangeComparison } from './compareExchange';

/** An engagement that is here already and may be the one in the file. */
export interface AlikeEngagement {
  readonly engagement: string;
  readonly clientName: string;
  readonly title: string;
  /** It began as the same one. Otherwise only client and title are the same. */
  readonly isSameOrigin: boolean;
  readonly comparison: ExchangeComparison;
}

export interface EngagementPreview {
  readonly kind: 'engagement';
  readonly isContainer: boolean;
  readonly clientName: string;
  /**
   * `here`: the same client is on record; `getsLogo`: it is, and has no logo while the file brings one; `namesake`: one
   * of this name with other details, which stays as it is.
   */
  readonly client: 'new' | 'here' | 'getsLogo' | 'namesake';
  /** The logo it brings is no picture that can be taken in; everything else can. */
  readonly isLogoLeftOut: boolean;
  readonly title: string;
  readonly template: TemplateRef & {
    readonly title: LocalizedText;
    readonly state: 'built-in' | 'here' | 'brought';
  };
  readonly respondents: number;
  /** Answered, don't know and not applicable. */
  readonly answers: number;
  readonly drafts: number;
  readonly attachments: number;
  readonly attachmentBytes: number;
  readonly alike: AlikeEngagement | null;
}

export interface TemplatePreview {
  readonly kind: 'template';
  readonly title: LocalizedText;
  readonly template: TemplateRef;
  readonly questions: number;
  readonly recommendations: number;
  /** `different`: something else stands here under this version; it stays, and the import becomes a copy. */
  readonly state: 'new' | 'new-version' | 'same' | 'different';
}

export interface BrandPreview {
  readonly kind: 'brand';
  readonly name: string;
  readonly colour: string;
  readonly hasLogo: boolean;
  /** Family of its own typeface; null: reports are set in ours. */
  readonly typeface: string | null;
  /** A brand of this name is here; it stays as it is beside the new one. */
  readonly isNamesakeHere: boolean;
}

/** What a file from outside would bring, before anything of it is kept. */
export interface ImportPreview {
  /** Names what was looked at, for importing or dropping it. */
  readonly import: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly content: EngagementPreview | TemplatePreview | BrandPreview;
}

/** What an import made. */
export type Imported =
  | { readonly kind: 'engagement'; readonly engagement: string; readonly title: string }
  | {
      readonly kind: 'template';
      readonly template: TemplateRef;
      readonly title: LocalizedText;
      readonly isNew: boolean;
    }
  | { readonly kind: 'brand'; readonly brand: string; readonly name: string };
