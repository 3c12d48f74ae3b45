import { Textarea, TextInput } from '@mantine/core';
import { designLimits } from '@spandrel/model';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './practices.module.css';

/** A text that follows the stored one until somebody types, and is handed over when the field is left. */
const useTyped = (stored: string, onSet: (text: string) => void) => {
  const [typed, setTyped] = useState(stored);
  useEffect(() => setTyped(stored), [stored]);
  return {
    value: typed,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onBlur: () => {
      if (typed.trim() !== stored) onSet(typed.trim());
    },
  };
};

/** Note and evidence of an answer. */
export const AnswerFields = ({
  note,
  evidence,
  isNoteNeeded,
  onNote,
  onEvidence,
}: {
  note: string;
  evidence: string;
  /** The answer does not count without a note. */
  isNoteNeeded: boolean;
  onNote: (text: string) => void;
  onEvidence: (text: string) => void;
}) => {
  const { t } = useTranslation('practices');
  const noteField = useTyped(note, onNote);
  const evidenceField = useTyped(evidence, onEvidence);
  return (
    <div className={styles.fields}>
      <Textarea
        size="xs"
        label={t('note')}
        placeholder={t(isNoteNeeded ? 'notePlaceholderNeeded' : 'notePlaceholder')}
        error={isNoteNeeded && noteField.value.trim() === ''}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={designLimits.textLength}
        {...noteField}
      />
      <TextInput
        size="xs"
        label={t('evidence')}
        placeholder={t('evidencePlaceholder')}
        maxLength={designLimits.textLength}
        {...evidenceField}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) evidenceField.onBlur();
        }}
      />
    </div>
  );
};
