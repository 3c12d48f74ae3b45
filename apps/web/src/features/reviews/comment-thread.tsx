import { Button, Group, Text, Textarea } from '@mantine/core';
import type { Author, VersionComment } from '@spandrel/contract';
import { IconCheck, IconPin, IconRotate } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import styles from './comments.module.css';
import { useReply, useResolve } from './use-comment-mutations.ts';

interface Props {
  versionId: string;
  comment: VersionComment;
  /** Name of what it is pinned to; null for the whole version. */
  placeName: string | null;
  /** Whether that is the answer to a practice question instead of a place in the drawing. */
  isAboutAnswer: boolean;
  mayComment: boolean;
  onShow: () => void;
}

/** A comment with its answers. */
export const CommentThread = ({ versionId, comment, placeName, isAboutAnswer, mayComment, onShow }: Props) => {
  const { t } = useTranslation('reviews');
  const [replying, setReplying] = useState(false);
  const resolve = useResolve(versionId, comment.id);
  return (
    <article className={styles.thread} data-resolved={comment.resolved}>
      {placeName !== null && (
        <button
          type="button"
          className={styles.place}
          aria-label={t(isAboutAnswer ? 'comments.showAnswer' : 'comments.showPlace', { name: placeName })}
          onClick={onShow}
        >
          <IconPin size={13} aria-hidden="true" />
          <span className={styles.pinName}>{placeName}</span>
        </button>
      )}
      <Remark author={comment.author} createdAt={comment.createdAt} text={comment.text} />
      {comment.replies.length > 0 && (
        <div className={styles.replies}>
          {comment.replies.map((reply) => (
            <Remark key={reply.id} author={reply.author} createdAt={reply.createdAt} text={reply.text} />
          ))}
        </div>
      )}
      {mayComment && !replying && (
        <Group gap={4} mt={6}>
          <Button size="compact-sm" fz="xs" variant="subtle" onClick={() => setReplying(true)}>
            {t('comments.reply')}
          </Button>
          <Button
            size="compact-sm"
            fz="xs"
            variant="subtle"
            color="gray"
            leftSection={comment.resolved ? <IconRotate size={13} /> : <IconCheck size={13} />}
            loading={resolve.isPending}
            onClick={() => resolve.mutate(!comment.resolved)}
          >
            {t(comment.resolved ? 'comments.reopen' : 'comments.resolve')}
          </Button>
        </Group>
      )}
      {replying && <ReplyForm versionId={versionId} comment={comment} onClose={() => setReplying(false)} />}
    </article>
  );
};

const Remark = ({ author, createdAt, text }: { author: Author; createdAt: string; text: string }) => {
  const formats = useFormats();
  return (
    <div>
      <Group gap={6}>
        <Text size="sm" fw={600}>
          {author.name}
        </Text>
        <Text size="xs" c="dimmed" component="time" dateTime={createdAt} title={formats.dateTime(createdAt)}>
          {formats.relative(createdAt)}
        </Text>
      </Group>
      <Text size="sm" className={styles.text}>
        {text}
      </Text>
    </div>
  );
};

interface ReplyFormProps {
  versionId: string;
  comment: VersionComment;
  onClose: () => void;
}

const ReplyForm = ({ versionId, comment, onClose }: ReplyFormProps) => {
  const { t } = useTranslation('reviews');
  const { t: app } = useTranslation();
  const [text, setText] = useState('');
  const reply = useReply(versionId, comment.id);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') reply.mutate(text.trim(), { onSuccess: onClose });
  };
  return (
    <form onSubmit={send} className={styles.replyForm}>
      <Textarea
        autoFocus
        aria-label={t('comments.replyTo', { author: comment.author.name })}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
        }}
      />
      <Group gap={6} justify="flex-end" mt={6}>
        <Button size="xs" variant="default" onClick={onClose}>
          {app('actions.cancel')}
        </Button>
        <Button type="submit" size="xs" disabled={text.trim() === ''} loading={reply.isPending}>
          {t('comments.send')}
        </Button>
      </Group>
    </form>
  );
};
