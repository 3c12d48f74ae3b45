import type { VersionStatus } from '@spandrel/model';
import { IconCircleCheck, IconClock, IconPencilExclamation, IconSnowflake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './badges.module.css';

const icons = {
  frozen: IconSnowflake,
  'in-review': IconClock,
  approved: IconCircleCheck,
  'changes-requested': IconPencilExclamation,
} as const satisfies Readonly<Record<VersionStatus, unknown>>;

export const StatusBadge = ({ status }: { status: VersionStatus }) => {
  const { t } = useTranslation('vocabulary');
  const Icon = icons[status];
  return (
    <span className={styles.badge} data-status={status}>
      <Icon size={12} stroke={2} aria-hidden="true" />
      {t(`status.${status}`)}
    </span>
  );
};
