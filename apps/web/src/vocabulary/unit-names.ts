import type { Design } from '@spandrel/model';
import { wordsFor } from '@spandrel/rules';
import { useMemo } from 'react';
import { useFormats } from '../i18n/format.ts';
import { useLocale } from '../i18n/index.ts';

/** How many names a list shows before it only counts the rest. */
const shownNames = 6;

export interface UnitNames {
  /** An element or flow by its name, a shared-risk group by what people call it. */
  readonly nameOf: (id: string) => string;
  readonly namesOf: (ids: readonly string[]) => string;
}

/** Names whatever can fail. */
export const useUnitNames = (design: Design, nameOfElement: (id: string) => string): UnitNames => {
  const locale = useLocale();
  const formats = useFormats();
  return useMemo(() => {
    const drawn = new Set([...design.components, ...design.links, ...design.flows].map(({ id }) => id));
    const { risk } = wordsFor(design, locale);
    const nameOf = (id: string) => (drawn.has(id) ? nameOfElement(id) : risk(id));
    return {
      nameOf,
      namesOf: (ids) => {
        const shown = ids.slice(0, ids.length > shownNames ? shownNames - 1 : shownNames).map(nameOf);
        const more = ids.length - shown.length;
        return formats.list(more > 0 ? [...shown, `+${formats.number(more)}`] : shown);
      },
    };
  }, [design, nameOfElement, locale, formats]);
};
