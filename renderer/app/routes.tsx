import { createHashRouter } from 'react-router';
import { ActivityPage } from '../features/activity';
import { DocumentsPage } from '../features/evidence';
import { BrandsPage } from '../features/brands';
import { ClientsPage } from '../features/clients';
import { CoveragePage } from '../features/coverage';
import { EngagementLayout, FactsPage, OverviewPage, RespondentsPage } from '../features/engagement';
import { FindingsPage } from '../features/findings';
import { HomePage } from '../features/home';
import { InterviewPage, WorkshopPage } from '../features/interview';
import { OutputsPage } from '../features/outputs';
import { PacksPage } from '../features/packs';
import { PlanPage } from '../features/plan';
import { ProgressPage } from '../features/progress';
import { ReadoutPage } from '../features/readout';
import { ReportPage } from '../features/report';
import { SchedulePage } from '../features/schedule';
import { SearchPage } from '../features/search';
import { SettingsPage } from '../features/settings';
import { TemplatePage, TemplatesPage } from '../features/templates';
import { WhatIfPage } from '../features/whatif';
import { BrokenScreen } from './BrokenScreen';
import { NotFoundPage } from './NotFoundPage';
import { Root } from './Root';
import { Shell } from './Shell';

/**
 * Every address of the interface. The interview and the readout stand outside the shell: others look at the
 * screen there, and nothing of another client may be on it.
 */
export function createRoutes() {
  return createHashRouter([
    {
      element: <Root />,
      children: [
        {
          element: <Shell />,
          errorElement: <BrokenScreen />,
          children: [
            { path: '/', element: <HomePage /> },
            { path: '/search', element: <SearchPage /> },
            { path: '/clients', element: <ClientsPage /> },
            { path: '/templates', element: <TemplatesPage /> },
            { path: '/templates/:id/:version', element: <TemplatePage /> },
            { path: '/packs', element: <PacksPage /> },
            { path: '/brands', element: <BrandsPage /> },
            { path: '/settings', element: <SettingsPage /> },
            {
              path: '/engagements/:engagement',
              element: <EngagementLayout />,
              children: [
                { index: true, element: <OverviewPage /> },
                { path: 'facts', element: <FactsPage /> },
                { path: 'respondents', element: <RespondentsPage /> },
                { path: 'schedule', element: <SchedulePage /> },
                { path: 'coverage', element: <CoveragePage /> },
                { path: 'findings', element: <FindingsPage /> },
                { path: 'findings/:dimension', element: <FindingsPage /> },
                { path: 'plan', element: <PlanPage /> },
                { path: 'what-if', element: <WhatIfPage /> },
                { path: 'outputs', element: <OutputsPage /> },
                { path: 'outputs/:output', element: <OutputsPage /> },
                { path: 'progress', element: <ProgressPage /> },
                { path: 'report', element: <ReportPage /> },
                { path: 'documents', element: <DocumentsPage /> },
                { path: 'activity', element: <ActivityPage /> },
              ],
            },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
        {
          path: '/engagements/:engagement/interview/:respondent',
          element: <InterviewPage />,
          errorElement: <BrokenScreen />,
        },
        {
          path: '/engagements/:engagement/workshop/:meeting',
          element: <WorkshopPage />,
          errorElement: <BrokenScreen />,
        },
        {
          path: '/engagements/:engagement/readout',
          element: <ReadoutPage />,
          errorElement: <BrokenScreen />,
        },
      ],
    },
  ]);
}
