import { Text } from '@mantine/core';
import { principleNames, principles } from '@spandrel/model';
import { type RuleSummary, ruleSummaries } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import { useLocale, useLocalized } from '../../i18n/index.ts';
import { IndexGroup } from '../../ui/index-group.tsx';
import { SeverityMark } from '../../vocabulary/severity-mark.tsx';

const matches = (rule: RuleSummary, query: string) =>
  [rule.id, rule.title, rule.topicName].some((text) => text.toLowerCase().includes(query));

/** The rules by principle, found by title, topic or id. */
export const RuleIndex = ({ query, current }: { query: string; current: string | undefined }) => {
  const { t } = useTranslation('reference');
  const locale = useLocale();
  const localized = useLocalized();
  const found = ruleSummaries(locale).filter((rule) => matches(rule, query.trim().toLowerCase()));
  return (
    <>
      <Text size="xs" c="dimmed" px={8} role="status">
        {found.length > 0 ? t('rules.count', { count: found.length }) : t('rules.none', { query })}
      </Text>
      {principles.map((principle) => (
        <IndexGroup
          key={principle}
          title={localized(principleNames[principle])}
          to="/rules"
          current={current}
          entries={found
            .filter((rule) => rule.principle === principle)
            .map(({ id, title, severity }) => ({ id, title, mark: <SeverityMark severity={severity} size={15} /> }))}
        />
      ))}
    </>
  );
};
