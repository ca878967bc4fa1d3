export { ExplainContext, type Explained } from './explain/ExplainContext';
export { ExplainDialog } from './explain/ExplainDialog';
export { conditionWords, expressionWords } from './explain/expressionWords';
export { Figure } from './explain/Figure';
export { SimpleTable } from './explain/SimpleTable';
export { FindingsPage } from './FindingsPage';
export { levelTone } from './levelTone';
export { useFindings, type Findings } from './useFindings';
