import type { Page } from '@playwright/test';
import { succeeded } from './members.ts';

export const samples = [
  'direct-connect-maximum-resiliency',
  'dedicated-interconnect-9999',
  'istio-multi-primary',
  'submariner-broker',
] as const;
export type SampleId = (typeof samples)[number];

/** Creates a design for the person of a page, and gives its id. */
export const createDesign = async (
  page: Page,
  draft:
    | { from: 'blank'; name: string }
    | { from: 'sample'; sample: SampleId; locale?: 'en' | 'ko'; name?: string }
    | { from: 'file'; text: string; filename: string },
): Promise<string> => {
  const answer = await succeeded(await page.request.post('/api/designs', { data: draft }));
  const { id }: { id: string } = await answer.json();
  return id;
};
