import { analyses, findGuide } from '@spandrel/guides';
import { findComponentKind, findLinkKind, type Localized } from '@spandrel/model';
import { findRule, practices } from '@spandrel/rules';

const asWritten = (id: string): Localized => ({ en: id, ko: id });

/** What the entries of the reference pages are called, by their place; an unknown one is called by its id. */
export const entryNames = {
  kind: (id: string): Localized => (findComponentKind(id) ?? findLinkKind(id))?.name ?? asWritten(id),
  rule: (id: string): Localized => findRule(id)?.title ?? asWritten(id),
  practice: (id: string): Localized => practices.find((each) => each.id === id)?.question ?? asWritten(id),
  analysis: (id: string): Localized => analyses.find((each) => each.id === id)?.name ?? asWritten(id),
  guide: (id: string): Localized => findGuide(id)?.title ?? asWritten(id),
};
