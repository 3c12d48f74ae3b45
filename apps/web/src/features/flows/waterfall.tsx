import { SegmentedControl } from '@mantine/core';
import type { LatencyWaterfall, WaterfallTerm } from '@spandrel/analysis';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { SourceMark } from '../../vocabulary/source-mark.tsx';
import { ElementButton } from './element-button.tsx';
import styles from './proof.module.css';
import { useProof } from './proof-context.ts';

type Request = 'firstRequest' | 'followingRequest';

/** Where the time of the first and of a following request goes: one row per term, each bar beginning where the one before ends. */
export const Waterfall = ({ waterfall }: { waterfall: LatencyWaterfall }) => {
  const { t } = useTranslation('flows');
  const formats = useFormats();
  const [request, setRequest] = useState<Request>('firstRequest');
  const { firstMs, followingMs, reusesConnections } = waterfall;
  if (firstMs === null || followingMs === null) return null;
  const ms = (value: number) => `${formats.number(value, value < 10 ? 2 : 1)} ms`;
  const isPaid = ({ paidBy }: WaterfallTerm) =>
    request === 'firstRequest' || paidBy === 'request' || (paidBy === 'connection' && !reusesConnections.value);
  const terms = waterfall.terms.filter((term) => term.ms > 0 && isPaid(term));
  const totalMs = request === 'firstRequest' ? firstMs : followingMs;
  const startOf = (index: number) => terms.slice(0, index).reduce((sum, term) => sum + term.ms, 0);
  return (
    <section className={styles.block} aria-label={t('waterfall')}>
      <h3>{t('waterfall')}</h3>
      <SegmentedControl
        size="xs"
        fullWidth
        value={request}
        onChange={(next) => setRequest(next === 'followingRequest' ? next : 'firstRequest')}
        aria-label={t('waterfall')}
        data={[
          { value: 'firstRequest', label: `${t('firstRequest')} · ${ms(firstMs)}` },
          { value: 'followingRequest', label: `${t('followingRequest')} · ${ms(followingMs)}` },
        ]}
      />
      <p className={styles.note}>
        {request === 'firstRequest' ? t('firstMeaning') : t(`reuse.${reusesConnections.value ? 'open' : 'closed'}`)}{' '}
        {request === 'followingRequest' && <SourceMark source={reusesConnections.source} />}
      </p>
      {terms.length === 0 && <p className={styles.note}>{t('noTime')}</p>}
      <ol className={styles.bars}>
        {terms.map((term, index) => (
          <Row
            key={`${term.stage} ${term.at}`}
            term={term}
            ms={ms}
            startShare={startOf(index) / totalMs}
            share={term.ms / totalMs}
          />
        ))}
      </ol>
    </section>
  );
};

const Row = ({
  term: { stage, at, ms: takenMs, source, formula },
  ms,
  startShare,
  share,
}: {
  term: WaterfallTerm;
  ms: (value: number) => string;
  startShare: number;
  share: number;
}) => {
  const { t } = useTranslation('flows');
  const formats = useFormats();
  const { isDrawn } = useProof();
  const factor = { times: formats.number(formula.times, 2), value: ms(formula.unitMs) };
  return (
    <li>
      <span className={styles.barWords}>
        <strong>{t(`stage.${stage}`)}</strong>
        {isDrawn(at) ? <ElementButton id={at} /> : <span>{t(stage === 'dns' ? 'noResolver' : 'wholePath')}</span>}
      </span>
      <span className={styles.barNumber}>
        <strong>{ms(takenMs)}</strong>
        {formula.times !== 1 && <span className={styles.note}>{t('times', factor)}</span>}
      </span>
      <SourceMark source={source} />
      <span className={styles.barTrack} aria-hidden="true">
        <span
          data-stage={stage}
          data-source={source}
          style={{ left: `${100 * startShare}%`, width: `${100 * share}%` }}
        />
      </span>
    </li>
  );
};
