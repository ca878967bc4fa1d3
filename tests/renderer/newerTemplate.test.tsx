// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { productManagementDiagnostic as builtIn } from '#shared/library/diagnostic/index';
import { createEngagement } from '../support/createEngagement';
import { goTo } from '../support/goTo';
import { openPage, type OpenPage } from '../support/openPage';

let page: OpenPage;
afterEach(() => page.close());

it(
  'an engagement on an earlier version of the template is offered the present one',
  { timeout: 60_000 },
  async () => {
    let engagement = '';
    page = await openPage(async (client) => {
      const template = { id: builtIn.id, version: '1.0.0' };
      engagement = await createEngagement(client, { template });
    });
    goTo(`#/engagements/${engagement}`);
    await page.user.click(
      await screen.findByRole(
        'button',
        { name: `Go over to version ${builtIn.version}` },
        { timeout: 10_000 },
      ),
    );
    await waitFor(() => expect(screen.queryByText(/^This template is there in version/)).toBeNull());
    const opened = await page.client.call('engagements.open', { engagement });
    expect(opened.ok && opened.value.template.version).toBe(builtIn.version);
  },
);
