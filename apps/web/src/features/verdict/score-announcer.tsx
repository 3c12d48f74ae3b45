import { VisuallyHidden } from '@mantine/core';
import { bandNames, type Verdict } from '@spandrel/model';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';

/** Says score changes to screen readers once they have settled, instead of every step of an edit. */
const settleMs = 1200;

export const ScoreAnnouncer = ({ verdict }: { verdict: Verdict | null }) => {
  const { t } = useTranslation('verdict');
  const formats = useFormats();
  const localized = useLocalized();
  const [said, setSaid] = useState('');
  const last = useRef<string>(undefined);
  const overall = verdict?.score.overall;
  const count = verdict?.findings.filter(({ waiver }) => !waiver).length ?? 0;
  const text =
    overall && t('announce', { value: formats.score(overall.value), band: localized(bandNames[overall.band]), count });
  useEffect(() => {
    if (text === undefined) return;
    // The first verdict is what was opened, not a change.
    if (last.current === undefined) last.current = text;
    if (last.current === text) return;
    const timer = setTimeout(() => {
      last.current = text;
      setSaid(text);
    }, settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
};
