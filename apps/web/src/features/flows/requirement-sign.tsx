import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import styles from './flows.module.css';
import type { RequirementState } from './requirement-state.ts';

const icons = { met: IconCheck, missed: IconX, unknown: IconQuestionMark } as const;

/** The sign of a requirement's state; decorative, the words stand beside it. */
export const RequirementSign = ({ state }: { state: RequirementState }) => {
  const Icon = icons[state];
  return (
    <span className={styles.sign} data-state={state}>
      <Icon size={12} stroke={2.4} aria-hidden="true" />
    </span>
  );
};
