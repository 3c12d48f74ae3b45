import type { Locale } from '@spandrel/model';
import type { CoverageLine } from './coverage.ts';
import type { Guide } from './define-guide.ts';
import { guideDesigns, guides } from './guides.generated.ts';

export const findGuide = (id: string): Guide | undefined => guides.find((guide) => guide.id === id);

/** The diagram of a guide as the text of a design file; undefined for an unknown guide. */
export const guideDesignText = (id: string, locale: Locale): string | undefined => guideDesigns[id]?.[locale];

/** The page of a guide in Markdown, loaded when somebody asks for it; undefined for an unknown guide. */
export const loadGuidePage = async (id: string, locale: Locale): Promise<string | undefined> => {
  const { guidePages } =
    locale === 'en' ? await import('./guide-pages.en.generated.ts') : await import('./guide-pages.ko.generated.ts');
  return guidePages[id];
};

/** The lines of the lecture, loaded when somebody asks for them. */
export const loadCoverageLines = async (): Promise<readonly CoverageLine[]> =>
  (await import('./coverage.generated.ts')).coverageLines;
