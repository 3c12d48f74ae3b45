import { useTranslation } from 'react-i18next';
import { LookChip } from '../../vocabulary/look-chip.tsx';
import type { Simulation } from './simulate.ts';
import styles from './simulation.module.css';
import { fateLooks, fates, fatesOf } from './simulation-looks.ts';

/** What the signs on the drawing mean, those that are on it. */
export const SimulationLegend = ({ simulation }: { simulation: Simulation | null }) => {
  const { t } = useTranslation('simulation');
  const present = new Set(simulation ? fatesOf(simulation.outcome).values() : []);
  if (present.size === 0) return null;
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {fates
        .filter((fate) => present.has(fate))
        .map((fate) => (
          <li key={fate}>
            <LookChip look={fateLooks[fate]} />
            {t(`fate.${fate}`)}
          </li>
        ))}
    </ul>
  );
};
