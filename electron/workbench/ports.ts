import type { Delivery, FolderHolder } from '#shared/contract/views';
import type { DeliveryProblem } from '#shared/contract/problem';
import type { FileProblem } from '#shared/file/problem';
import type { Brand } from '#shared/report/brand';
import type { Result } from '#shared/result';
import type { Language } from '#shared/template/localizedText';
import type { Translate } from '#shared/wording/translate';
import type { Exporter } from './exports/exportProcess';
import type { Fonts } from './fonts/fontProcess';
import type { Images } from './images/imageProcess';
import type { Renderer } from './pdf/renderProcess';
import type { FileSystem } from './storage/fileSystem';
import type { Workspace } from './storage/workspace';

/** A file that is ready to leave the workbench. */
export interface FinishedFile {
  /** A safe name without folders. */
  readonly fileName: string;
  readonly mediaType:
    | 'application/pdf'
    | 'application/json'
    | 'application/octet-stream'
    | 'text/csv'
    | 'text/calendar'
    | 'text/html'
    | 'application/zip'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
    | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  readonly bytes: Uint8Array;
}

/** Hands a finished file to the person: save dialog, one-time download, or `--out`. */
export type Deliver = (file: FinishedFile) => Promise<Result<Delivery, DeliveryProblem>>;

/** Shows a dialog to choose a folder with; its absolute path, or null when the person chose none. */
export type ChooseFolder = () => Promise<string | null>;

/** What a bug leaves in the log: its reference and where it came from, never what a client said. */
export interface LogLine {
  readonly at: string;
  readonly reference: string;
  /** Operation or background task. */
  readonly during: string;
  readonly cause: string;
}

/** Another program that is said to hold the data folder, and the way to take it over when it no longer runs. */
export interface BesideAnother {
  readonly holder: FolderHolder;
  readonly takeOver: () => Promise<Result<null, FileProblem>>;
}

/** Everything the workbench needs from its host. */
export interface WorkbenchPorts {
  readonly workspace: Workspace<Brand>;
  /** Only where the folder is open for reading because somebody else holds it. */
  readonly beside?: BesideAnother;
  /** Opens the folder anew in this one's place; absent where nobody looks on for long. */
  readonly reopen?: () => Promise<Result<null, FileProblem>>;
  /** Plumbline's own version. */
  readonly version: string;
  readonly now: () => Date;
  /** A new id no other record has; letters, digits and dashes. */
  readonly newId: () => string;
  readonly deliver: Deliver;
  /** Draws reports outside this process. */
  readonly render: Renderer;
  /** Makes files for other programs outside this process. */
  readonly exporter: Exporter;
  readonly fileSystem: FileSystem;
  /** The name of this computer, for backups. */
  readonly host: string;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Asks for a folder in a dialog; absent where the door has none. Null: nothing was chosen. */
  readonly chooseFolder?: ChooseFolder;
  /** Makes pictures of our own from those of strangers, outside this process. */
  readonly images: Images;
  /** Reads typefaces of strangers outside this process. */
  readonly fonts: Fonts;
  readonly translateFor: (language: Language) => Translate;
  readonly log: (line: LogLine) => void;
}
