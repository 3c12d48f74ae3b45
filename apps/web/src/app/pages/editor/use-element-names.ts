import { type Design, findLinkKind } from '@spandrel/model';
import { useMemo } from 'react';
import { useLocale } from '../../../i18n/index.ts';

/** Names of all elements by id: their own, else for a link its kind, else the id. */
export const useElementNames = (design: Design): ((id: string) => string) => {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { id, name } of [...design.components, ...design.flows]) names.set(id, name?.trim() || id);
    for (const { id, name, kind } of design.links) {
      names.set(id, name?.trim() || `${findLinkKind(kind)?.name[locale] ?? kind} (${id})`);
    }
    return (id: string) => names.get(id) ?? id;
  }, [design.components, design.links, design.flows, locale]);
};
