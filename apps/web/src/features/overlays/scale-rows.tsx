import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { type ScaleStep, scaleLook, scaleSteps } from '../../vocabulary/element-look.ts';
import type { Measures } from './element-values.ts';
import { LineSample } from './line-sample.tsx';
import { overlayFigure } from './overlay-figure.ts';
import { scales, stepOf } from './scales.ts';

/** The steps of a scale with their ranges, and how many elements each has. */
export const ScaleRows = ({ measures: { overlay, values } }: { measures: Measures }) => {
  const { t } = useTranslation('overlays');
  const locale = useLocale();
  const ends = scales[overlay].map((end) => overlayFigure(overlay, end, locale));
  const rangeOf = (step: ScaleStep): string => {
    const [from, to] = [ends[step - 2], ends[step - 1]];
    if (from === undefined) return t('upTo', { value: to });
    return to === undefined ? t('above', { value: from }) : t('between', { from, to });
  };
  return scaleSteps.map((step) => (
    <li key={step}>
      <LineSample look={scaleLook(step, null)} />
      <span>{rangeOf(step)}</span>
      <small>{t('elements', { count: values.filter(({ value }) => stepOf(overlay, value) === step).length })}</small>
    </li>
  ));
};
