import { Button, Select } from '@mantine/core';
import type { Design } from '@spandrel/model';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './flows.module.css';
import { proposedEnds } from './new-flow.ts';

/** Adds a flow between two components; what is selected on the canvas is proposed. */
export const NewFlowForm = ({
  design,
  selection,
  onAdd,
}: {
  design: Design;
  selection: readonly string[];
  onAdd: (from: string, to: string) => void;
}) => {
  const { t } = useTranslation('flows');
  const [proposedFrom, proposedTo] = proposedEnds(design, selection);
  const [chosenFrom, setFrom] = useState<string | null>(null);
  const [chosenTo, setTo] = useState<string | null>(null);
  const from = chosenFrom ?? proposedFrom;
  const to = chosenTo ?? proposedTo;
  const data = design.components
    .map(({ id, name }) => ({ value: id, label: name && name !== id ? `${name} (${id})` : id }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const isReady = from !== null && to !== null && from !== to;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        onAdd(from, to);
        setFrom(null);
        setTo(null);
      }}
    >
      <Select
        size="xs"
        label={t('from')}
        placeholder={t('choose')}
        data={data}
        value={from}
        onChange={setFrom}
        searchable
      />
      <Select size="xs" label={t('to')} placeholder={t('choose')} data={data} value={to} onChange={setTo} searchable />
      <Button size="xs" type="submit" disabled={!isReady} leftSection={<IconPlus size={14} aria-hidden="true" />}>
        {t('add')}
      </Button>
    </form>
  );
};
