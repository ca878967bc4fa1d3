export { CardEvidence } from './CardEvidence';
export { EvidenceCount } from './EvidenceCount';
export { DocumentsPage } from './DocumentsPage';
export { StrengthMark } from './StrengthMark';
export { VerifyEvidence } from './VerifyEvidence';
