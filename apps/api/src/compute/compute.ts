import { layoutDesign } from '@spandrel/drawing';
import { type Design, type DesignResult, readDesign, type Verdict } from '@spandrel/model';
import { printReport, type ReportInput } from '@spandrel/report';
import { judge, type PolicyDraft, type PolicyTrial, policyFor, tryPolicy, type WorkspacePolicy } from '@spandrel/rules';

export type { PolicyDraft, ReportInput };

/** The work that takes long: reading large files, laying out, judging, printing. All of it is pure. */
export interface Compute {
  read(text: string): Promise<DesignResult>;
  /** The design's layout with a place for every component that has none. */
  layOut(design: Design): Promise<Design['layout']>;
  /** `today` as YYYY-MM-DD: the day on which waivers are looked at. */
  judge(design: Design, policy: WorkspacePolicy, today: string): Promise<Verdict>;
  /** Rejects with `TaskGivenUp` when it takes too long or too much memory. */
  tryPolicy(design: Design, draft: PolicyDraft, today: string): Promise<PolicyTrial>;
  report(input: ReportInput): Promise<Uint8Array>;
}

/** Does the work where it is called. */
export const createInlineCompute = (): Compute => ({
  read: async (text) => readDesign(text),
  layOut: layoutDesign,
  judge: async (design, policy, today) => judge(design, policyFor(design.profile, policy), { today }),
  tryPolicy: async (design, draft, today) => tryPolicy(design, draft, today),
  report: printReport,
});
