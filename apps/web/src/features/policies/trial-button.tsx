import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Tries a draft on all designs, and stops that again. */
export const TrialButton = ({
  isRunning,
  isPossible = true,
  onStart,
  onStop,
}: {
  isRunning: boolean;
  isPossible?: boolean;
  onStart: () => void;
  onStop: () => void;
}) => {
  const { t } = useTranslation('policies');
  return isRunning ? (
    <Button variant="default" onClick={onStop}>
      {t('trial.cancel')}
    </Button>
  ) : (
    <Button variant="default" disabled={!isPossible} onClick={onStart}>
      {t('trial.try')}
    </Button>
  );
};
