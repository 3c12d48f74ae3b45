import { Badge, Group, Text, Title } from '@mantine/core';
import type { Decision, Recommendation } from '@spandrel/guides';
import type { Localized } from '@spandrel/model';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import styles from './guides.module.css';

interface Props {
  decision: Decision;
  recommendation: Recommendation;
  best: boolean;
}

/** One option of a decision at its place in the ranking, with what speaks for and against it. */
export const DecisionOption = ({ decision, recommendation, best }: Props) => {
  const { t } = useTranslation('guides');
  const localized = useLocalized();
  const option = decision.options.find(({ id }) => id === recommendation.option);
  if (option === undefined) return null;
  return (
    <li className={styles.option} data-best={best}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={4}>{localized(option.name)}</Title>
        {best && <Badge variant="light">{t('decide.best')}</Badge>}
        {!recommendation.possible && (
          <Badge color="red" variant="light">
            {t('decide.impossible')}
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {localized(option.summary)}
      </Text>
      <Reasons label={t('decide.for')} reasons={recommendation.reasonsFor} icon={<IconPlus size={13} />} />
      <Reasons label={t('decide.against')} reasons={recommendation.reasonsAgainst} icon={<IconMinus size={13} />} />
    </li>
  );
};

const Reasons = ({ label, reasons, icon }: { label: string; reasons: readonly Localized[]; icon: ReactNode }) => {
  const localized = useLocalized();
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons} aria-label={label}>
      {reasons.map((reason) => (
        <li key={reason.en}>
          <span aria-hidden="true">{icon}</span>
          {localized(reason)}
        </li>
      ))}
    </ul>
  );
};
