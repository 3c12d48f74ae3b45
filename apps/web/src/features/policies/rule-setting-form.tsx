import { Select, Switch } from '@mantine/core';
import type { CurrentPolicy } from '@spandrel/contract';
import { type Severity, severities, severityNames } from '@spandrel/model';
import type { Rule, RuleSetting, WorkspacePolicy } from '@spandrel/rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { withRule } from './policy-edits.ts';
import { PublishForm } from './publish-form.tsx';

/** Switches a rule off, or gives its findings another severity, with a reason. */
export const RuleSettingForm = ({
  rule,
  current,
  onClose,
}: {
  rule: Rule;
  current: CurrentPolicy;
  onClose: () => void;
}) => {
  const { t } = useTranslation('policies');
  const localized = useLocalized();
  const { policy } = current;
  const setting = policy.rules[rule.id];
  const [isOn, setOn] = useState(setting?.off !== true);
  const [severity, setSeverity] = useState<Severity | null>(setting?.severity ?? null);
  const change = (reason: string): WorkspacePolicy | null => {
    if (isOn === (setting?.off !== true) && severity === (setting?.severity ?? null)) return null;
    const next: RuleSetting = { ...(isOn ? {} : { off: true }), ...(severity ? { severity } : {}), reason };
    return withRule(policy, rule.id, isOn && severity === null ? null : next);
  };
  return (
    <PublishForm
      current={current}
      change={change}
      reset={setting && { label: t('rules.reset'), policy: withRule(policy, rule.id, null) }}
      onClose={onClose}
    >
      <Switch label={t('rules.on')} checked={isOn} onChange={(event) => setOn(event.currentTarget.checked)} />
      <Select
        label={t('rules.severity')}
        description={t('rules.severityHint')}
        clearable
        disabled={!isOn}
        placeholder={`${t('rules.ownSeverity')} (${localized(severityNames[rule.severity])})`}
        value={severity}
        data={severities.map((value) => ({ value, label: localized(severityNames[value]) }))}
        onChange={(next) => setSeverity(severities.find((each) => each === next) ?? null)}
      />
    </PublishForm>
  );
};
