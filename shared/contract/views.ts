import type { Client } from '../engagement/client';
import type { Engagement } from '../engagement/engagement';
import type { EngagementSummary } from '../engagement/summary';
import type { Recovery } from '../file/recovery';
import type { Brand } from '../report/brand';
import type { RenderWarning } from '../report/problem';
import type { LocalizedText } from '../template/localizedText';
import type { Template, TemplateRef } from '../template/template';

/** A program that took the lock of a data folder. */
export interface FolderHolder {
  readonly host: string;
  readonly pid: number;
  /** ISO time; empty where the lock cannot be read. */
  readonly since: string;
}

/** What the workbench says about itself. */
export interface WorkspaceView {
  readonly version: string;
  /** Absolute path of the data folder, shown to its owner. */
  readonly folder: string;
  readonly isReadOnly: boolean;
  /** Who is said to hold the folder, where that is why it is open for reading only. */
  readonly holder: FolderHolder | null;
  readonly isEncrypted: boolean;
  /** Damaged files met since the folder was opened and what came back, in the order they were found. */
  readonly recoveries: readonly Recovery[];
}

/** A line of the home screen. */
export interface EngagementRow extends EngagementSummary {
  readonly clientName: string;
  readonly templateTitle: LocalizedText;
}

/** Everything a screen needs to work on one engagement. */
export interface EngagementView {
  readonly engagement: Engagement;
  readonly client: Client;
  readonly template: Template;
  readonly brand: Brand | null;
}

export interface ClientRow extends Client {
  readonly engagements: number;
}

export interface TemplateRow extends TemplateRef {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly isBuiltIn: boolean;
  readonly basedOn?: TemplateRef | undefined;
  readonly questions: number;
  readonly recommendations: number;
  /** Engagements pinned to any version of it. */
  readonly usedBy: number;
}

export interface SampleRow {
  readonly sample: 'A' | 'B' | 'C';
  readonly name: string;
  readonly description: string;
  /** The copy that is open already, if there is one. */
  readonly engagement: string | null;
}

/** Where a finished file went. */
export type Delivery =
  /** Desktop: the person chose a place. */
  | { readonly kind: 'saved'; readonly path: string }
  /** Browser: to be fetched once under this path. */
  | { readonly kind: 'download'; readonly path: string; readonly fileName: string }
  | { readonly kind: 'cancelled' };

export interface ReportDelivery {
  readonly delivery: Delivery;
  readonly pages: number;
  /** Things the report had to do without. */
  readonly warnings: readonly RenderWarning[];
}

export type ReportStage = 'composing' | 'drawing' | 'checking' | 'delivering';
