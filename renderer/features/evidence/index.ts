export { CardEvidence } from './CardEvidence';
export { DocumentsPage } from './DocumentsPage';
export { StrengthMark } from './StrengthMark';
export { VerifyEvidence } from './VerifyEvidence';
