import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ComponentChoice } from './field-control.tsx';
import styles from './inspector.module.css';

/** A plain choice of an element's own fields: its parent, its ends, the design's profile. */
export const ChoiceField = ({
  label,
  value,
  options,
  isReadOnly,
  description,
  onSet,
}: {
  label: string;
  value: string;
  options: readonly ComponentChoice[];
  isReadOnly: boolean;
  description?: ReactNode;
  onSet: (value: string) => void;
}) => (
  <div className={styles.field} data-state="stated">
    <span className={styles.label}>{label}</span>
    <span className={styles.control}>
      <Select
        size="xs"
        aria-label={label}
        value={value}
        data={[...options]}
        searchable={options.length > 8}
        readOnly={isReadOnly}
        allowDeselect={false}
        description={description}
        inputWrapperOrder={['input', 'description']}
        onChange={(next) => next !== null && next !== value && onSet(next)}
      />
    </span>
  </div>
);
