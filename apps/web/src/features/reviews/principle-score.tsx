import { Radio, Text, Textarea, VisuallyHidden } from '@mantine/core';
import {
  type PrincipleScore as EngineScore,
  type Principle,
  principleNames,
  type RubricScore,
  rubric,
  rubricScores,
} from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { BandBadge } from '../../vocabulary/band-badge.tsx';
import styles from './principle-score.module.css';

interface Given {
  readonly score: RubricScore;
  readonly comment?: string | undefined;
}

interface Props {
  principle: Principle;
  engine: EngineScore;
  given: Given | undefined;
  onChange: (given: Given) => void;
}

/** One principle of the rubric: 1–5 with the meaning of each, and why. */
export const PrincipleScore = ({ principle, engine, given, onChange }: Props) => {
  const { t } = useTranslation('reviews');
  const localized = useLocalized();
  const name = localized(principleNames[principle]);
  return (
    <fieldset className={styles.principle}>
      <legend className={styles.legend}>{name}</legend>
      <span className={styles.engine}>
        {t('mine.engine')} <BandBadge band={engine.band} value={engine.value} />
      </span>
      <Radio.Group
        label={<VisuallyHidden>{t('mine.score', { principle: name })}</VisuallyHidden>}
        value={given ? String(given.score) : null}
        onChange={(value) => {
          const score = rubricScores.find((each) => String(each) === value);
          if (score) onChange({ score, comment: given?.comment ?? '' });
        }}
      >
        <div className={styles.scale}>
          {rubricScores.map((score) => (
            <Radio.Card
              key={score}
              value={String(score)}
              className={styles.step}
              aria-label={`${score} – ${localized(rubric[score])}`}
              title={localized(rubric[score])}
            >
              {score}
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <Text size="xs" c="dimmed" mt={4}>
        {given ? localized(rubric[given.score]) : t('mine.unscored')}
      </Text>
      {given && (
        <Textarea
          mt={6}
          size="sm"
          autosize
          minRows={1}
          maxRows={8}
          maxLength={4000}
          aria-label={t('mine.commentOf', { principle: name })}
          placeholder={t('mine.comment')}
          value={given.comment ?? ''}
          onChange={(event) => onChange({ score: given.score, comment: event.currentTarget.value })}
        />
      )}
    </fieldset>
  );
};
