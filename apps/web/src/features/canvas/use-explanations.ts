import type { Problem } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { kindNameOf, nameOfComponent } from './element-words.ts';
import type { PlacementRefusal } from './placement.ts';
import type { Scene } from './scene.ts';

/** Sentences for gestures that cannot be carried out: what is not possible, and what would be. */
export const useExplanations = (scene: Scene) => {
  const { t } = useTranslation('canvas');
  const locale = useLocale();
  const kindOf = (id: string) => kindNameOf(scene.components.get(id)?.kind ?? '', locale);
  return {
    refusal: ({ kind, container, allowed }: PlacementRefusal) => {
      const names = allowed.map((each) => (each === 'canvas' ? t('refusal.canvas') : kindNameOf(each, locale)));
      const what = { kind: kindNameOf(kind, locale), allowed: names.join(', ') };
      const name = container === undefined ? '' : nameOfComponent(scene.components.get(container) ?? { id: container });
      notifyFailure(
        t('refusal.title'),
        container === undefined ? t('refusal.free', what) : t('refusal.inside', { ...what, container: name }),
      );
    },
    problems: (problems: readonly Problem[]) => {
      const sentences = problems.slice(0, 3).map(({ message }) => message[locale]);
      notifyFailure(t('refusal.title'), sentences.join(' '));
    },
    noKinds: (from: string, to: string) =>
      notifyFailure(t('connect.noneTitle'), t('connect.none', { from: kindOf(from), to: kindOf(to) })),
  };
};
