import type { CommentPlace, VersionComment } from '@spandrel/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api.ts';

/** Puts a changed or new comment into the list of its version. */
const useTakeIn = (versionId: string) => {
  const queryClient = useQueryClient();
  return (comment: VersionComment) =>
    queryClient.setQueryData<VersionComment[]>(['comments', versionId], (comments = []) =>
      comments.some(({ id }) => id === comment.id)
        ? comments.map((each) => (each.id === comment.id ? comment : each))
        : [...comments, comment],
    );
};

export const useAddComment = (versionId: string) =>
  useMutation({
    mutationFn: (body: { at: CommentPlace; text: string }) =>
      unwrap(api.addComment({ params: { id: versionId }, body })),
    onSuccess: useTakeIn(versionId),
  });

export const useReply = (versionId: string, commentId: string) =>
  useMutation({
    mutationFn: (text: string) => unwrap(api.replyToComment({ params: { id: commentId }, body: { text } })),
    onSuccess: useTakeIn(versionId),
  });

export const useResolve = (versionId: string, commentId: string) =>
  useMutation({
    mutationFn: (resolved: boolean) =>
      unwrap(
        resolved ? api.resolveComment({ params: { id: commentId } }) : api.reopenComment({ params: { id: commentId } }),
      ),
    onSuccess: useTakeIn(versionId),
  });
