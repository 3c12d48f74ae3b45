import { Button, Container, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { type CurrentPolicy, hrefOf } from '@spandrel/contract';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OwnRuleList } from '../../features/policies/own-rule-list.tsx';
import { PolicyHistory } from '../../features/policies/policy-history.tsx';
import { RuleSettings } from '../../features/policies/rule-settings.tsx';
import { ThresholdSettings } from '../../features/policies/threshold-settings.tsx';
import { WeightSettings } from '../../features/policies/weight-settings.tsx';
import { useFormats } from '../../i18n/format.ts';
import { policyQuery } from '../../policy.ts';
import { useMay } from '../../session.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { QueryView } from '../../ui/query-view.tsx';

const route = getRouteApi('/member/framed/policy');
const tabs = ['rules', 'weights', 'thresholds', 'own', 'history'] as const;

/** How the workspace judges; owners change it, everybody reads it. */
export const PolicyPage = () => {
  const { t } = useTranslation('policies');
  const policy = useQuery(policyQuery);
  const { tab = 'rules' } = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  return (
    <Container size="lg" py="lg">
      <Stack gap="lg">
        <PolicyHead current={policy.data} />
        <QueryView query={policy}>
          {(current) => (
            <Tabs
              value={tab}
              keepMounted={false}
              onChange={(next) => {
                const chosen = tabs.find((each) => each === next);
                if (chosen) void navigate({ search: { tab: chosen }, replace: true });
              }}
            >
              <Tabs.List mb="lg">
                {tabs.map((each) => (
                  <Tabs.Tab key={each} value={each}>
                    {t(`tabs.${each}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="rules">
                <RuleSettings current={current} />
              </Tabs.Panel>
              <Tabs.Panel value="weights">
                <WeightSettings current={current} />
              </Tabs.Panel>
              <Tabs.Panel value="thresholds">
                <ThresholdSettings current={current} />
              </Tabs.Panel>
              <Tabs.Panel value="own">
                <OwnRuleList current={current} />
              </Tabs.Panel>
              <Tabs.Panel value="history">
                <PolicyHistory />
              </Tabs.Panel>
            </Tabs>
          )}
        </QueryView>
      </Stack>
    </Container>
  );
};

const PolicyHead = ({ current }: { current: CurrentPolicy | undefined }) => {
  const { t } = useTranslation('policies');
  const formats = useFormats();
  const mayChange = useMay('manage-policy');
  return (
    <div>
      <Group justify="space-between">
        <Title order={1}>{t('title')}</Title>
        <Button
          component="a"
          variant="default"
          href={hrefOf('getPolicyFile', {})}
          download
          leftSection={<IconDownload size={16} />}
        >
          {t('download')}
        </Button>
      </Group>
      <Text c="dimmed" maw={760}>
        {t('text')} {!mayChange && t('onlyOwners')}
      </Text>
      {current && (
        <Text size="sm" c="dimmed">
          {current.changedBy && current.changedAt
            ? t('changed', { name: current.changedBy.name, date: formats.dateTime(current.changedAt) })
            : t('unchanged')}
        </Text>
      )}
    </div>
  );
};
