import { Paper, Stack, Text } from '@mantine/core';
import type { VersionReview } from '@spandrel/contract';
import { principleNames, type Verdict } from '@spandrel/model';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StatusBadge } from '../../vocabulary/status-badge.tsx';
import { type AgendaItem, agendaOf } from './agenda.ts';
import styles from './all-reviews.module.css';

/** Everybody's reviews: first where opinions differ, the engine's among them, then each decision and summary. */
export const AllReviews = ({ verdict, reviews }: { verdict: Verdict; reviews: readonly VersionReview[] }) => {
  const { t } = useTranslation('reviews');
  if (reviews.length === 0) {
    return (
      <EmptyState icon={<IconUsers size={30} stroke={1.5} />} title={t('all.none')}>
        {t('all.noneText')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="lg">
      <section>
        <h2 className={styles.heading}>{t('all.people')}</h2>
        <Stack gap="xs">
          {reviews.map((review) => (
            <ReviewCard key={review.id} review={review} />
          ))}
        </Stack>
      </section>
      <section>
        <h2 className={styles.heading}>{t('all.agenda')}</h2>
        <Text size="sm" c="dimmed" mb="xs">
          {t('all.agendaText')}
        </Text>
        {agendaOf(verdict, reviews).map((item) => (
          <AgendaRow key={item.principle} item={item} />
        ))}
      </section>
    </Stack>
  );
};

const ReviewCard = ({ review }: { review: VersionReview }) => {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  return (
    <Paper withBorder p="sm">
      <div className={styles.person}>
        <Text fw={600}>{review.reviewer.name}</Text>
        {review.decision ? (
          <StatusBadge status={review.decision === 'approve' ? 'approved' : 'changes-requested'} />
        ) : (
          <Text size="xs" c="dimmed">
            {t('all.undecided')}
          </Text>
        )}
      </div>
      <Text size="xs" c="dimmed">
        {t('all.updated', { date: formats.dateTime(review.updatedAt) })}
      </Text>
      <Text size="sm" mt={6} className={styles.text} c={review.summary ? undefined : 'dimmed'}>
        {review.summary || t('all.noSummary')}
      </Text>
    </Paper>
  );
};

const AgendaRow = ({ item }: { item: AgendaItem }) => {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  const localized = useLocalized();
  return (
    <div className={styles.row}>
      <div className={styles.person}>
        <Text fw={600} size="sm">
          {localized(principleNames[item.principle])}
        </Text>
        {item.spread >= 0.05 && (
          <Text size="xs" c="dimmed">
            {t('all.spread', { value: formats.number(item.spread, 1) })}
          </Text>
        )}
      </div>
      {item.engineRubric !== null && (
        <Opinion name={t('all.engine')} score={item.engineRubric} label={formats.number(item.engineRubric, 1)} engine />
      )}
      {item.people.map(({ review, score, comment }) => (
        <Opinion key={review.id} name={review.reviewer.name} score={score} label={String(score)} comment={comment} />
      ))}
      {item.people.length === 0 && (
        <Text size="xs" c="dimmed">
          {t('all.noScores')}
        </Text>
      )}
    </div>
  );
};

interface OpinionProps {
  name: string;
  /** On the scale of 1–5. */
  score: number;
  label: string;
  comment?: string;
  engine?: boolean;
}

const Opinion = ({ name, score, label, comment, engine = false }: OpinionProps) => (
  <div className={styles.opinion}>
    <span className={styles.name}>{name}</span>
    <span className={styles.scale} aria-hidden="true">
      <span className={styles.mark} data-engine={engine} style={{ left: `${((score - 1) / 4) * 100}%` }} />
    </span>
    <span className={styles.score}>{label}</span>
    {comment && <p className={styles.comment}>{comment}</p>}
  </div>
);
