import { findRule } from '@spandrel/rules';
import { cell, strongCell } from '../cells.ts';
import type { Section } from '../report.ts';
import type { ReportContext } from '../report-input.ts';

/** Every waiver of the design, also those that no longer match anything. */
export const waiversSection = ({ say, design, verdict, policy, locale, nameOf }: ReportContext): Section => ({
  id: 'waivers',
  title: say.waivers.title,
  blocks:
    design.waivers.length === 0
      ? [{ type: 'paragraph', text: say.waivers.none }]
      : [
          {
            type: 'table',
            columns: [
              { title: say.waivers.rule, share: 4 },
              { title: say.waivers.elements, share: 3 },
              { title: say.waivers.reason, share: 5 },
              { title: say.waivers.owner, share: 2 },
              { title: say.waivers.approvedBy, share: 2 },
              { title: say.waivers.term, share: 3 },
            ],
            rows: design.waivers.map((waiver) => {
              const holds = verdict.findings.some(
                (finding) => finding.rule === waiver.rule && finding.waiver?.granted === waiver.granted,
              );
              return [
                strongCell(findRule(waiver.rule, policy?.ownRules)?.title[locale] ?? waiver.rule),
                cell(waiver.at.map(nameOf).join(', ')),
                cell(
                  holds ? waiver.reason : `${waiver.reason} (${say.waivers.notMatching})`,
                  holds ? undefined : 'caution',
                ),
                cell(waiver.owner),
                cell(waiver.approvedBy ?? say.none),
                cell(say.waivers.until(waiver.granted, waiver.expires)),
              ];
            }),
          },
        ],
});
