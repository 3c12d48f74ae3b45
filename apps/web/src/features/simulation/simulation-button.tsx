import { IconBolt } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ToolButton } from '../../ui/tool-button.tsx';

/** Enters and leaves the simulation. */
export const SimulationButton = ({ isOn, onToggle }: { isOn: boolean; onToggle: () => void }) => {
  const { t } = useTranslation('simulation');
  return (
    <ToolButton label={t('simulate')} pressed={isOn} onClick={onToggle}>
      <IconBolt size={16} />
    </ToolButton>
  );
};
