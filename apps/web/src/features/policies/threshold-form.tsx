import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import type { CurrentPolicy } from '@spandrel/contract';
import {
  profilePolicy,
  type ThresholdName,
  type ThresholdSpec,
  type ThresholdValue,
  thresholdSpecs,
  thresholdUnit,
  type WorkspacePolicy,
} from '@spandrel/rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useLocalized } from '../../i18n/index.ts';
import { withThreshold } from './policy-edits.ts';
import { PublishForm } from './publish-form.tsx';

/** Sets one threshold for every profile. */
export const ThresholdForm = ({
  name,
  current,
  onClose,
}: {
  name: ThresholdName;
  current: CurrentPolicy;
  onClose: () => void;
}) => {
  const { t } = useTranslation('policies');
  const { policy } = current;
  const setting = policy.thresholds[name];
  const [value, setValue] = useState<ThresholdValue | undefined>(
    setting === undefined ? profilePolicy('production').thresholds[name] : setting.value,
  );
  const change = (reason: string): WorkspacePolicy | null =>
    value === undefined || value === setting?.value ? null : withThreshold(policy, name, { value, reason });
  return (
    <PublishForm
      current={current}
      change={change}
      reset={setting && { label: t('thresholds.reset'), policy: withThreshold(policy, name, null) }}
      onClose={onClose}
    >
      <ThresholdField spec={thresholdSpecs[name]} value={value} onChange={setValue} />
    </PublishForm>
  );
};

/** Fractions are entered as percentages; rounding keeps 99.95 % from becoming 0.9994999999999999. */
const fromPercent = (percent: number): number => Number((percent / 100).toPrecision(12));

const ThresholdField = ({
  spec,
  value,
  onChange,
}: {
  spec: ThresholdSpec;
  value: ThresholdValue | undefined;
  onChange: (value: ThresholdValue | undefined) => void;
}) => {
  const { t } = useTranslation('policies');
  const locale = useLocale();
  const localized = useLocalized();
  const common = { label: t('thresholds.value'), description: t('thresholds.valueHint') };
  switch (spec.type) {
    case 'boolean':
      return (
        <Switch
          label={localized(spec.label)}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          allowDeselect={false}
          value={String(value)}
          data={Object.entries(spec.options).map(([option, label]) => ({ value: option, label: localized(label) }))}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'pattern':
      return (
        <TextInput
          {...common}
          value={value === null || value === undefined ? '' : String(value)}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        />
      );
    case 'number': {
      const isFraction = spec.unit === 'fraction';
      const scale = isFraction ? 100 : 1;
      const shown = typeof value === 'number' ? Number((value * scale).toPrecision(12)) : '';
      const unit = thresholdUnit(spec, locale);
      return (
        <NumberInput
          {...common}
          min={spec.min * scale}
          max={spec.max * scale}
          allowDecimal={!spec.integer}
          suffix={unit === '' ? '' : ` ${unit}`}
          value={shown}
          onChange={(next) => onChange(typeof next === 'number' ? (isFraction ? fromPercent(next) : next) : undefined)}
        />
      );
    }
  }
};
