import type { Page } from '@playwright/test';

/** The panel of the failure simulation, as people find it. */
export const simulationPanel = (page: Page) => {
  const region = page.getByRole('region', { name: 'Failure simulation' });
  const table = region.getByRole('table');
  return {
    region,
    table,
    summary: region.getByRole('status'),
    legend: page.getByRole('list', { name: 'Signs of the simulation' }),
    compute: region.getByRole('button', { name: 'Compute', exact: true }),
    tab: (name: 'Flows' | 'N-1' | 'N-2' | 'Strengthen') => region.getByRole('tab', { name }),
    /** What becomes of a flow. */
    outcome: (flow: string) => region.getByRole('listitem').filter({ has: page.getByText(flow, { exact: true }) }),
    /** A row of the table of failures. */
    failure: (name: string) => table.getByRole('button', { name: `Fail ${name}` }),
  };
};
