import { Alert } from '@mantine/core';
import { severityNames } from '@spandrel/model';
import { IconAdjustments } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { policyQuery } from '../../policy.ts';

/** What the workspace decided about a rule and why; nothing where it decided nothing. */
export const RuleDecision = ({ id }: { id: string }) => {
  const { t } = useTranslation('policies');
  const localized = useLocalized();
  const setting = useQuery(policyQuery).data?.policy.rules[id];
  if (setting === undefined) return null;
  const { off, severity, reason } = setting;
  const decision =
    off || severity === undefined
      ? t('rules.offHere')
      : t('rules.severityHere', { severity: localized(severityNames[severity]) });
  return (
    <Alert variant="light" mb="md" icon={<IconAdjustments size={16} />} title={decision}>
      {reason}
    </Alert>
  );
};
