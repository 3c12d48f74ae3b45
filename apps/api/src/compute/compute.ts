import { type Design, type DesignResult, readDesign, type Verdict } from '@spandrel/model';
import { printReport, type ReportInput } from '@spandrel/report';
import { judge, policyFor } from '@spandrel/rules';

export type { ReportInput };

/** The work that takes long: reading large files, judging, printing. All of it is pure. */
export interface Compute {
  read(text: string): Promise<DesignResult>;
  /** `today` as YYYY-MM-DD: the day on which waivers are looked at. */
  judge(design: Design, today: string): Promise<Verdict>;
  report(input: ReportInput): Promise<Uint8Array>;
}

/** Does the work where it is called. */
export const createInlineCompute = (): Compute => ({
  read: async (text) => readDesign(text),
  judge: async (design, today) => judge(design, policyFor(design.profile), { today }),
  report: printReport,
});
