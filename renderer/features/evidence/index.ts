export { CardEvidence } from './CardEvidence';
export { EvidenceCount } from './EvidenceCount';
export { CaptionField } from './CaptionField';
export { DocumentsPage } from './DocumentsPage';
export { Picture } from './Picture';
export { PictureThumb } from './PictureThumb';
export { StrengthMark } from './StrengthMark';
export { VerifyEvidence } from './VerifyEvidence';
