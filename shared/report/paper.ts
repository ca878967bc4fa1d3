export { papers, paperSchema, type Paper } from '../engagement/paper';
