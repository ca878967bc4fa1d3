import './withoutEval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AnsweringPage } from './AnsweringPage';
import { BrokenPage } from './BrokenPage';
import { readForm } from './readForm';
import './answering.css';
import { showTheme } from '../ui/theme';

showTheme('system');
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
const assessment = readForm();
createRoot(root).render(
  <StrictMode>{assessment === null ? <BrokenPage /> : <AnsweringPage assessment={assessment} />}</StrictMode>,
);
