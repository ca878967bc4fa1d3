/** How the content of a kind of document begins, or that it is text throughout. */
export type DocumentLook = 'pdf' | 'zip' | 'ole' | 'rtf' | 'text';

export interface DocumentKind {
  readonly mediaType: string;
  readonly look: DocumentLook;
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/** Documents that are kept as evidence, by the end of their name. Programs and scripts are not among them. */
export const documentKinds: ReadonlyMap<string, DocumentKind> = new Map([
  ['pdf', { mediaType: 'application/pdf', look: 'pdf' }],
  ['docx', { mediaType: `${office}.wordprocessingml.document`, look: 'zip' }],
  ['xlsx', { mediaType: `${office}.spreadsheetml.sheet`, look: 'zip' }],
  ['pptx', { mediaType: `${office}.presentationml.presentation`, look: 'zip' }],
  ['odt', { mediaType: `${open}.text`, look: 'zip' }],
  ['ods', { mediaType: `${open}.spreadsheet`, look: 'zip' }],
  ['odp', { mediaType: `${open}.presentation`, look: 'zip' }],
  ['doc', { mediaType: 'application/msword', look: 'ole' }],
  ['xls', { mediaType: 'application/vnd.ms-excel', look: 'ole' }],
  ['ppt', { mediaType: 'application/vnd.ms-powerpoint', look: 'ole' }],
  ['msg', { mediaType: 'application/vnd.ms-outlook', look: 'ole' }],
  ['rtf', { mediaType: 'application/rtf', look: 'rtf' }],
  ['eml', { mediaType: 'message/rfc822', look: 'text' }],
  ['txt', { mediaType: 'text/plain', look: 'text' }],
  ['md', { mediaType: 'text/markdown', look: 'text' }],
  ['csv', { mediaType: 'text/csv', look: 'text' }],
]);

/** The end of a file's name in small letters, without the dot; empty where it has none. */
export function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}
