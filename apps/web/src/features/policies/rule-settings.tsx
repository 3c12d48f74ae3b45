import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import type { CurrentPolicy } from '@spandrel/contract';
import { severityNames } from '@spandrel/model';
import { allChecks, findRule, type Rule, topics } from '@spandrel/rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useLocalized } from '../../i18n/index.ts';
import { useMay } from '../../session.ts';
import { CheckLink } from '../../vocabulary/check-link.tsx';
import { SeverityBadge } from '../../vocabulary/severity-badge.tsx';
import { everything, type Filter, ListFilter } from './list-filter.tsx';
import { PolicyDialog } from './policy-dialog.tsx';
import { RuleSettingForm } from './rule-setting-form.tsx';

/** Rows that are drawn at first: all of them would take a second. */
const shownAtFirst = 40;

/** Every rule and question, with what the workspace decided about it. */
export const RuleSettings = ({ current }: { current: CurrentPolicy }) => {
  const { t } = useTranslation('policies');
  const locale = useLocale();
  const [filter, setFilter] = useState(everything);
  const [isWhole, setWhole] = useState(false);
  const [editing, setEditing] = useState<Rule | null>(null);
  const { policy } = current;
  const rules = [...policy.ownRules.flatMap(({ id }) => findRule(id, policy.ownRules) ?? []), ...allChecks];
  const words = (rule: Rule) => [rule.id, rule.title[locale], topics[rule.topic].name[locale]];
  const found = rules.filter((rule) => matches(rule, words(rule), filter, policy.rules[rule.id] !== undefined));
  const shown = isWhole ? found : found.slice(0, shownAtFirst);
  return (
    <Stack gap="md">
      <ListFilter filter={filter} byPrinciple onFilter={setFilter} />
      <Text size="sm" c="dimmed" role="status">
        {found.length === 0 ? t('none') : t('found', { count: found.length, total: rules.length })}
      </Text>
      <Table.ScrollContainer type="native" minWidth={640}>
        <Table verticalSpacing={6}>
          <Table.Tbody>
            {shown.map((rule) => (
              <RuleRow key={rule.id} rule={rule} current={current} onChange={() => setEditing(rule)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {shown.length < found.length && (
        <Button variant="default" onClick={() => setWhole(true)}>
          {t('more', { count: found.length })}
        </Button>
      )}
      <PolicyDialog
        title={editing ? t('changeOf', { name: editing.title[locale] }) : ''}
        opened={editing !== null}
        onClose={() => setEditing(null)}
      >
        {editing && <RuleSettingForm rule={editing} current={current} onClose={() => setEditing(null)} />}
      </PolicyDialog>
    </Stack>
  );
};

const matches = (rule: Rule, words: readonly string[], filter: Filter, isChanged: boolean): boolean => {
  const query = filter.query.trim().toLowerCase();
  return (
    (filter.principle === null || rule.principle === filter.principle) &&
    (!filter.changedOnly || isChanged) &&
    words.some((text) => text.toLowerCase().includes(query))
  );
};

const RuleRow = ({ rule, current, onChange }: { rule: Rule; current: CurrentPolicy; onChange: () => void }) => {
  const { t } = useTranslation('policies');
  const localized = useLocalized();
  const mayChange = useMay('manage-policy');
  const setting = current.policy.rules[rule.id];
  const title = localized(rule.title);
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={550}>{title}</Text>
        <Text size="xs" c="dimmed">
          {localized(topics[rule.topic].name)} · <CheckLink id={rule.id}>{rule.id}</CheckLink>
        </Text>
        {setting && <Text size="sm">{setting.reason}</Text>}
      </Table.Td>
      <Table.Td w={170}>
        <Group gap={6}>
          {setting?.off ? (
            <Badge color="gray" variant="filled">
              {t('rules.isOff')}
            </Badge>
          ) : (
            <SeverityBadge severity={setting?.severity ?? rule.severity} />
          )}
          {setting?.severity && !setting.off && setting.severity !== rule.severity && (
            <Text size="xs" c="dimmed" td="line-through">
              {localized(severityNames[rule.severity])}
            </Text>
          )}
        </Group>
      </Table.Td>
      {mayChange && (
        <Table.Td w={90} ta="right">
          <Button size="xs" variant="default" aria-label={t('changeOf', { name: title })} onClick={onChange}>
            {t('change')}
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
};
