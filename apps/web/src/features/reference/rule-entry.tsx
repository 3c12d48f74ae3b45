import { Group, Text, Title } from '@mantine/core';
import { principleNames } from '@spandrel/model';
import { loadRuleDoc, type RuleSummary, ruleSummaries } from '@spandrel/rules';
import { IconBook2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocale, useLocalized } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MarkdownText } from '../../ui/markdown-text.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SeverityBadge } from '../../vocabulary/severity-badge.tsx';
import { RuleDecision } from './rule-decision.tsx';

/** The page of one rule; without an id, an invitation to choose. */
export const RuleEntry = ({ id }: { id: string | undefined }) => {
  const { t } = useTranslation('reference');
  const locale = useLocale();
  const rule = ruleSummaries(locale).find((each) => each.id === id);
  if (rule) return <RulePage key={`${rule.id}:${locale}`} rule={rule} />;
  return (
    <EmptyState
      icon={<IconBook2 size={32} stroke={1.5} />}
      title={id === undefined ? t('rules.title') : t('rules.unknown', { id })}
    >
      {t('rules.choose')}
    </EmptyState>
  );
};

const RulePage = ({ rule }: { rule: RuleSummary }) => {
  const { t } = useTranslation('reference');
  const locale = useLocale();
  const localized = useLocalized();
  const doc = useQuery({
    queryKey: ['rule-doc', rule.id, locale],
    queryFn: async () => (await loadRuleDoc(rule.id, locale)) ?? '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div>
      <Text size="sm" c="dimmed">
        {localized(principleNames[rule.principle])} · {rule.topicName} · <code>{rule.id}</code>
      </Text>
      <Group gap="sm" mb="md">
        <Title order={2} fz="xl">
          {rule.title}
        </Title>
        <SeverityBadge severity={rule.severity} />
      </Group>
      <RuleDecision id={rule.id} />
      <QueryView query={doc}>{(text) => <MarkdownText>{text}</MarkdownText>}</QueryView>
      {rule.likelyFalsePositives && (
        <>
          <Title order={3} mt="lg" mb={4}>
            {t('rules.falsePositives')}
          </Title>
          <Text>{rule.likelyFalsePositives}</Text>
        </>
      )}
    </div>
  );
};
