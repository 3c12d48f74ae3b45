import { Button, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import styles from './file-drop.module.css';

interface Props {
  title: string;
  hint: string;
  choose: string;
  /** File name endings, e.g. `.yaml`. */
  accept: readonly string[];
  busy?: boolean;
  onFile: (file: File) => void;
}

/** A place to drop one file, or to choose it. */
export const FileDrop = ({ title, hint, choose, accept, busy = false, onFile }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside is everybody's
    <div
      className={styles.zone}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <IconFileUpload size={28} stroke={1.5} aria-hidden="true" />
      <Text fw={550}>{title}</Text>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept.join(',')}
        aria-label={choose}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <Button variant="default" mt="xs" loading={busy} onClick={() => input.current?.click()}>
        {choose}
      </Button>
    </div>
  );
};
