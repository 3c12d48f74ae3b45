import { useDebouncedCallback } from '@mantine/hooks';
import type { ReviewDraft, VersionReview } from '@spandrel/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, unwrap } from '../../api.ts';
import { useConnection } from '../../connection.ts';

export type SaveState = 'saved' | 'saving' | 'failed';

const saveAfterMs = 600;

/** The own review while it is written: every change is saved a moment later, one save after the other. */
export const useReviewDraft = (versionId: string, initial: ReviewDraft) => {
  const queryClient = useQueryClient();
  const connection = useConnection();
  const [draft, setDraft] = useState(initial);
  const [dirty, setDirty] = useState(false);
  const latest = useRef(initial);

  const save = useMutation({
    mutationFn: (body: ReviewDraft) => unwrap(api.saveReview({ params: { id: versionId }, body })),
    scope: { id: `review:${versionId}` },
    meta: { quiet: true },
    onSuccess: (review, body) => {
      if (latest.current === body) setDirty(false);
      queryClient.setQueryData<VersionReview[]>(['reviews', versionId], (reviews = []) => [
        ...reviews.filter(({ id }) => id !== review.id),
        review,
      ]);
    },
  });
  const saveSoon = useDebouncedCallback(() => save.mutate(latest.current), {
    delay: saveAfterMs,
    flushOnUnmount: true,
  });
  const failed = dirty && save.isError;

  useEffect(() => {
    if (failed && connection === 'online') saveSoon();
  }, [failed, connection, saveSoon]);

  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  return {
    draft,
    state: (failed ? 'failed' : dirty ? 'saving' : 'saved') satisfies SaveState as SaveState,
    change: (next: ReviewDraft) => {
      latest.current = next;
      setDraft(next);
      setDirty(true);
      saveSoon();
    },
    /** Saves what is written now, without waiting. */
    saveNow: () => save.mutateAsync(latest.current),
  };
};
