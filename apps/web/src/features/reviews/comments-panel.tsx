import { SegmentedControl, Stack } from '@mantine/core';
import type { CommentPlace, VersionComment } from '@spandrel/contract';
import type { Design } from '@spandrel/model';
import type { LocalizedVerdict } from '@spandrel/rules';
import { IconMessages } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CommentComposer } from './comment-composer.tsx';
import { CommentThread } from './comment-thread.tsx';
import { nameOfElement, nameOfPlace, questionOfPlace, type ReviewSelection, selectionOfPlace } from './selection.ts';

interface Props {
  versionId: string;
  design: Design;
  verdict: LocalizedVerdict;
  comments: readonly VersionComment[];
  selection: ReviewSelection;
  onSelect: (selection: ReviewSelection) => void;
  /** Shows the answer to a practice question. */
  onQuestion: (question: string) => void;
  mayComment: boolean;
  /** Where the next comment will be pinned. */
  place: CommentPlace;
  onPlace: (place: CommentPlace) => void;
  input: RefObject<HTMLTextAreaElement | null>;
}

/** The conversation about a version: threads, open ones first to see, and a place to write. */
export const CommentsPanel = (props: Props) => {
  const { versionId, design, verdict, comments, selection, onSelect, onQuestion, mayComment, place, onPlace, input } =
    props;
  const { t } = useTranslation('reviews');
  const [show, setShow] = useState<'open' | 'resolved'>('open');
  const open = comments.filter(({ resolved }) => !resolved);
  const resolved = comments.filter((comment) => comment.resolved);
  const shown = show === 'open' ? open : resolved;
  const element = selection.finding === null ? selection.elements[0] : undefined;
  return (
    <Stack gap="md">
      {mayComment && (
        <CommentComposer
          versionId={versionId}
          place={place}
          placeName={nameOfPlace(place, design, verdict.findings)}
          offer={element === undefined ? null : { name: nameOfElement(design, element), place: { element } }}
          onPlace={onPlace}
          input={input}
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label={t('comments.show')}
        value={show}
        onChange={setShow}
        data={[
          { value: 'open', label: `${t('comments.open')} ${open.length}` },
          { value: 'resolved', label: `${t('comments.resolved')} ${resolved.length}` },
        ]}
      />
      {shown.length === 0 && (
        <EmptyState
          icon={<IconMessages size={30} stroke={1.5} />}
          title={t(show === 'open' ? 'comments.none' : 'comments.noneResolved')}
        >
          {show === 'open' && mayComment ? t('comments.noneText') : null}
        </EmptyState>
      )}
      {shown.map((comment) => (
        <CommentThread
          key={comment.id}
          versionId={versionId}
          comment={comment}
          placeName={nameOfPlace(comment.at, design, verdict.findings)}
          mayComment={mayComment}
          isAboutAnswer={questionOfPlace(comment.at) !== null}
          onShow={() => {
            onSelect(selectionOfPlace(comment.at, verdict.findings));
            const question = questionOfPlace(comment.at);
            if (question !== null) onQuestion(question);
          }}
        />
      ))}
    </Stack>
  );
};
