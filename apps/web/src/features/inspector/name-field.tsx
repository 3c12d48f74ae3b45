import { Textarea, TextInput } from '@mantine/core';
import { designLimits } from '@spandrel/model';
import { type Ref, useEffect, useState } from 'react';
import styles from './inspector.module.css';

/** A name or description that is stored when the field is left or Enter is pressed. */
export const NameField = ({
  label,
  value,
  placeholder,
  isReadOnly,
  isLong = false,
  onSet,
  ref,
}: {
  label: string;
  value: string;
  placeholder?: string;
  isReadOnly: boolean;
  isLong?: boolean;
  onSet: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}) => {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = () => {
    if (typed.trim() !== value) onSet(typed.trim());
  };
  const shared = {
    size: 'xs',
    'aria-label': label,
    value: typed,
    readOnly: isReadOnly,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onBlur: commit,
    ...(placeholder === undefined ? {} : { placeholder }),
  } as const;
  return (
    <div className={styles.field} data-state="stated">
      <span className={styles.label}>{label}</span>
      <span className={styles.control}>
        {isLong ? (
          <Textarea {...shared} autosize minRows={2} maxRows={8} maxLength={designLimits.textLength} />
        ) : (
          <TextInput
            {...shared}
            ref={ref}
            maxLength={designLimits.nameLength}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
              if (event.key === 'Escape') setTyped(value);
            }}
          />
        )}
      </span>
    </div>
  );
};
