import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import type { Memberships } from './element-values.ts';
import { LineSample } from './line-sample.tsx';
import { countryText } from './overlay-figure.ts';
import { classesOf, classLook } from './overlay-looks.ts';

/** The classes with how many elements each has, and those where something is that must not be there. */
export const ClassRows = ({ memberships }: { memberships: Memberships }) => {
  const { t } = useTranslation('overlays');
  const locale = useLocale();
  const { overlay, values } = memberships;
  const textOf = (name: string) =>
    name === 'encrypted' || name === 'open' ? t(`class.${name}`) : `${name} · ${countryText(name, locale)}`;
  const forbidden = values.filter((value) => value.forbidden);
  const sample = forbidden[0] && classLook(overlay, classesOf(memberships).indexOf(forbidden[0].class), null, true);
  return (
    <>
      {classesOf(memberships).map((name, index) => (
        <li key={name}>
          <LineSample look={classLook(overlay, index, null, false)} />
          <span>{textOf(name)}</span>
          <small>{t('elements', { count: values.filter((value) => value.class === name).length })}</small>
        </li>
      ))}
      {sample && (
        <li>
          <LineSample look={sample} />
          <span>{t('forbidden', { count: forbidden.length })}</span>
        </li>
      )}
    </>
  );
};
