import { Button, CloseButton, Group, Textarea } from '@mantine/core';
import type { CommentPlace } from '@spandrel/contract';
import { IconPin } from '@tabler/icons-react';
import { type FormEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './comments.module.css';
import { useAddComment } from './use-comment-mutations.ts';

interface Props {
  versionId: string;
  place: CommentPlace;
  placeName: string | null;
  /** What is selected in the drawing, offered as a place. */
  offer: { readonly name: string; readonly place: CommentPlace } | null;
  onPlace: (place: CommentPlace) => void;
  input: RefObject<HTMLTextAreaElement | null>;
}

/** Writes a new comment, pinned to an element, a finding, or to nothing. */
export const CommentComposer = ({ versionId, place, placeName, offer, onPlace, input }: Props) => {
  const { t } = useTranslation('reviews');
  const [text, setText] = useState('');
  const add = useAddComment(versionId);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    add.mutate(
      { at: place, text: text.trim() },
      {
        onSuccess: () => {
          setText('');
          onPlace(null);
        },
      },
    );
  };
  return (
    <form onSubmit={send}>
      {place !== null && placeName !== null ? (
        <Group gap={4} className={styles.pin} wrap="nowrap">
          <IconPin size={13} aria-hidden="true" />
          <span className={styles.pinName}>{t('comments.pinnedTo', { name: placeName })}</span>
          <CloseButton size={24} iconSize={12} aria-label={t('comments.unpin')} onClick={() => onPlace(null)} />
        </Group>
      ) : (
        offer && (
          <Button
            size="compact-sm"
            fz="xs"
            variant="subtle"
            mb={4}
            maw="100%"
            leftSection={<IconPin size={13} />}
            onClick={() => onPlace(offer.place)}
          >
            {t('comments.pinTo', { name: offer.name })}
          </Button>
        )
      )}
      <Textarea
        ref={input}
        aria-label={t('comments.write')}
        placeholder={t('comments.placeholder')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
        }}
      />
      <Group justify="flex-end" mt={6}>
        <Button type="submit" size="xs" disabled={text.trim() === ''} loading={add.isPending}>
          {t('comments.submit')}
        </Button>
      </Group>
    </form>
  );
};
