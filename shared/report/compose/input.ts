import type { Assessment } from '../../assessment/assessment';
import type { Client } from '../../engagement/client';
import type { Engagement } from '../../engagement/engagement';
import type { SectionChoice } from '../../engagement/report';
import type { Planned } from '../../outputs/assessed';
import type { Plan } from '../../planning/planTypes';
import type { Language } from '../../template/localizedText';
import type { Template } from '../../template/template';
import type { Translate } from '../../wording/translate';
import type { BrandLook } from '../brand';
import type { Edition } from '../editions';

/** What a report says about the firm behind it, and how it looks. */
export type ReportBrand = BrandLook;

/** What document control tells of an issue. */
export interface ReportIssueInput {
  readonly number: number;
  readonly author?: string;
  readonly recipients?: string;
  /** What is different from the last issue, a sentence each. */
  readonly changes?: readonly string[];
  readonly earlier?: readonly {
    readonly number: number;
    /** ISO 8601. */
    readonly issuedAt: string;
    readonly edition: Edition;
    readonly note?: string | undefined;
  }[];
}

/** Everything a report is composed from. */
export interface ReportInput {
  readonly template: Template;
  readonly engagement: Engagement;
  readonly client: Client;
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** Null where no firm was chosen: nothing names one then. */
  readonly brand: ReportBrand | null;
  /** The client's where it is left out. */
  readonly edition?: Edition;
  readonly language: Language;
  /** Wording of the report's language. */
  readonly translate: Translate;
  /** ISO time; the date on the cover and in the file. */
  readonly now: string;
  /** IANA name of the zone whose calendar day is printed; UTC where it is left out. */
  readonly timeZone?: string;
  readonly isDraft: boolean;
  /** What the consultant chose of the parts; absent: all as they come. */
  readonly sections?: readonly SectionChoice[] | undefined;
  /** The version that is being issued; absent: none is, the report is looked at. */
  readonly issue?: ReportIssueInput | undefined;
  /** The engagement that this one follows, assessed and planned by the same rules. */
  readonly earlier?: Planned | undefined;
}
