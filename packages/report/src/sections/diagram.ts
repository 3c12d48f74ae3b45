import { drawSvg } from '@spandrel/drawing';
import { type Severity, severities } from '@spandrel/model';
import type { Diagram } from '../report.ts';
import type { ReportContext } from '../report-input.ts';
import { openFindings, sizeText } from './summary.ts';

/** The diagram drawn from the model, each element marked with its most severe open finding. */
export const diagramSection = (context: ReportContext): Diagram => {
  const { say, design, locale } = context;
  const marks: Record<string, Severity> = {};
  for (const { severity, at } of openFindings(context)) {
    for (const id of at) {
      const known = marks[id];
      if (!known || severities.indexOf(severity) < severities.indexOf(known)) marks[id] = severity;
    }
  }
  return {
    title: say.diagram.title,
    svg: drawSvg(design, { locale, theme: 'light', marks }),
    alternative: say.diagram.alternative(design.name, sizeText(context)),
  };
};
