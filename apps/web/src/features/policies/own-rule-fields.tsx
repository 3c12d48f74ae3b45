import { Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { principleNames, principles, severities, severityNames } from '@spandrel/model';
import { ownRuleLimits, ownRuleSubjects, topics, topicsOf } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import type { OwnRuleDraft } from './own-rule-draft.ts';

type TextField = 'titleEn' | 'titleKo' | 'messageEn' | 'messageKo' | 'remedyEn' | 'remedyKo';

/** The fields of an own rule. */
export const OwnRuleFields = ({
  draft,
  problems,
  onChange,
}: {
  draft: OwnRuleDraft;
  problems: Partial<Record<keyof OwnRuleDraft, string>>;
  onChange: (draft: OwnRuleDraft) => void;
}) => {
  const { t } = useTranslation('policies');
  const localized = useLocalized();
  const set = (change: Partial<OwnRuleDraft>) => onChange({ ...draft, ...change });
  const text = (field: TextField) => (
    <Textarea
      label={t(`own.${field}`)}
      required
      autosize
      minRows={1}
      maxRows={6}
      maxLength={ownRuleLimits.sentenceLength}
      value={draft[field]}
      error={problems[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
  const expression = (field: 'when' | 'check') => (
    <Textarea
      label={t(`own.${field}`)}
      description={t(`own.${field}Hint`)}
      required={field === 'check'}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={ownRuleLimits.expressionLength}
      spellCheck={false}
      value={draft[field]}
      error={problems[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
    />
  );
  return (
    <Stack gap="md">
      <Group grow align="flex-start">
        <TextInput
          label={t('own.id')}
          description={t('own.idHint')}
          required
          value={draft.id}
          error={problems.id}
          onChange={(event) => set({ id: event.currentTarget.value })}
        />
        <Select
          label={t('own.appliesTo')}
          description={t('own.appliesToHint')}
          allowDeselect={false}
          value={draft.appliesTo}
          data={ownRuleSubjects.map((value) => ({ value, label: t(`own.subject.${value}`) }))}
          onChange={(next) => set({ appliesTo: ownRuleSubjects.find((each) => each === next) ?? draft.appliesTo })}
        />
      </Group>
      {expression('when')}
      {expression('check')}
      <Group grow align="flex-start">
        <Select
          label={t('principle')}
          allowDeselect={false}
          value={draft.principle}
          data={principles.map((value) => ({ value, label: localized(principleNames[value]) }))}
          onChange={(next) => {
            const principle = principles.find((each) => each === next) ?? draft.principle;
            set({ principle, topic: topicsOf(principle)[0] ?? draft.topic });
          }}
        />
        <Select
          label={t('own.topic')}
          allowDeselect={false}
          value={draft.topic}
          data={topicsOf(draft.principle).map((value) => ({ value, label: localized(topics[value].name) }))}
          onChange={(next) => set({ topic: topicsOf(draft.principle).find((each) => each === next) ?? draft.topic })}
        />
        <Select
          label={t('own.severity')}
          allowDeselect={false}
          value={draft.severity}
          data={severities.map((value) => ({ value, label: localized(severityNames[value]) }))}
          onChange={(next) => set({ severity: severities.find((each) => each === next) ?? draft.severity })}
        />
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {text('titleEn')}
        {text('titleKo')}
        {text('messageEn')}
        {text('messageKo')}
        {text('remedyEn')}
        {text('remedyKo')}
      </SimpleGrid>
    </Stack>
  );
};
