import { Button, Tabs, Text } from '@mantine/core';
import type { CommentPlace, Session, VersionComment, VersionDetail, VersionReview } from '@spandrel/contract';
import { may } from '@spandrel/contract';
import { type LocalizedFinding, localizeVerdict } from '@spandrel/rules';
import { IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadOnlyCanvas } from '../../features/canvas/read-only-canvas.tsx';
import { FlowsPanel } from '../../features/flows/flows-panel.tsx';
import { PracticesPanel } from '../../features/practices/practices-panel.tsx';
import { ReportMenu } from '../../features/reports/report-menu.tsx';
import { AllReviews } from '../../features/reviews/all-reviews.tsx';
import { CommentsPanel } from '../../features/reviews/comments-panel.tsx';
import { FindingsPanel } from '../../features/reviews/findings-panel.tsx';
import { MyReview } from '../../features/reviews/my-review.tsx';
import { reviewAccess } from '../../features/reviews/review-access.ts';
import { nameOfElement, nothingSelected, type ReviewSelection } from '../../features/reviews/selection.ts';
import { VersionHeader } from '../../features/reviews/version-header.tsx';
import { SubmitVersionButton } from '../../features/versions/submit-version-button.tsx';
import { useLocale } from '../../i18n/index.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import styles from './review-desk.module.css';

interface Props {
  version: VersionDetail;
  reviews: readonly VersionReview[];
  comments: readonly VersionComment[];
  session: Session;
}

/** The desk of a review: the frozen drawing, the evidence beside it, and the judgement of people. */
export const ReviewDesk = ({ version, reviews, comments, session }: Props) => {
  const { t } = useTranslation('reviews');
  const { t: app } = useTranslation();
  const locale = useLocale();
  const { design } = version;
  const verdict = useMemo(
    () => localizeVerdict(version.verdict, design, locale, version.policy?.ownRules),
    [version, design, locale],
  );
  const [selection, setSelection] = useState<ReviewSelection>(nothingSelected);
  const [evidence, setEvidence] = useState<string | null>('findings');
  const [place, setPlace] = useState<CommentPlace>(null);
  const [wantedQuestion, setWantedQuestion] = useState<string | null>(null);
  const [shownFlow, setShownFlow] = useState<string | null>(null);
  const [openFlow, setOpenFlow] = useState<string | null>(null);
  const path = version.verdict.flows.find(({ id }) => id === shownFlow)?.path ?? null;
  const input = useRef<HTMLTextAreaElement>(null);

  const access = reviewAccess(session, version);
  const mayComment = may(session.role, 'comment');
  const mayEdit = may(session.role, 'edit');
  const openComments = comments.filter(({ resolved }) => !resolved).length;

  const commentOn = ({ id, at }: LocalizedFinding) => {
    setSelection({ elements: at, finding: id });
    setPlace({ finding: id });
    setEvidence('comments');
    // The text field exists only once the tab has been shown.
    requestAnimationFrame(() => input.current?.focus());
  };

  const showQuestion = (id: string | null) => {
    setWantedQuestion(id);
    setEvidence('practices');
  };

  return (
    <div className={styles.desk}>
      <VersionHeader
        version={version}
        breadcrumb={
          <Breadcrumb label={app('breadcrumb')}>
            <Link to="/">{app('nav.designs')}</Link>
            <Link to="/designs/$id" params={{ id: version.designId }}>
              {version.designName}
            </Link>
            <Link to="/designs/$id/versions" params={{ id: version.designId }}>
              {t('versions')}
            </Link>
          </Breadcrumb>
        }
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPencil size={16} />}
              renderRoot={(props) => <Link {...props} to="/designs/$id" params={{ id: version.designId }} />}
            >
              {t(mayEdit ? 'continueEditing' : 'openDrawing')}
            </Button>
            <ReportMenu source={{ version: version.id }} />
            {mayEdit && version.status === 'frozen' && (
              <SubmitVersionButton versionId={version.id} number={version.number} />
            )}
          </>
        }
      />
      <div className={styles.columns}>
        <section className={styles.drawing} aria-label={t('drawing')}>
          <ReadOnlyCanvas
            design={design}
            verdict={version.verdict}
            selected={selection.elements}
            path={path}
            onSelect={(elements) => setSelection({ elements, finding: null })}
          />
        </section>
        <section className={styles.panel} aria-label={t('tabs.evidence')}>
          <Tabs
            value={evidence}
            onChange={(tab) => {
              setEvidence(tab);
              setWantedQuestion(null);
            }}
            keepMounted={false}
            className={styles.tabs}
          >
            <Tabs.List className={styles.tabList}>
              <Tabs.Tab value="findings">
                {t('tabs.findings')}{' '}
                <Text span size="sm" c="dimmed">
                  {verdict.findings.length}
                </Text>
              </Tabs.Tab>
              <Tabs.Tab value="flows">
                {t('tabs.flows')}{' '}
                <Text span size="sm" c="dimmed">
                  {design.flows.length}
                </Text>
              </Tabs.Tab>
              <Tabs.Tab value="practices">{t('tabs.practices')}</Tabs.Tab>
              <Tabs.Tab value="comments">
                {t('tabs.comments')}{' '}
                <Text span size="sm" c="dimmed">
                  {openComments}
                </Text>
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="findings" className={styles.scroll} tabIndex={0}>
              <FindingsPanel
                verdict={verdict}
                design={design}
                comments={comments}
                selection={selection}
                onSelect={setSelection}
                onComment={mayComment ? commentOn : undefined}
                onQuestion={showQuestion}
              />
            </Tabs.Panel>
            <Tabs.Panel value="flows" className={styles.scroll} tabIndex={0}>
              <FlowsPanel
                design={design}
                proofs={version.verdict.flows}
                selection={selection.elements}
                shownFlow={shownFlow}
                nameOf={(id) => nameOfElement(design, id)}
                edit={null}
                openFlow={openFlow}
                onOpen={(id) => {
                  setOpenFlow(id);
                  if (id !== null) setShownFlow(id);
                }}
                onShow={(elements) => setSelection({ elements, finding: null })}
                onShowPath={setShownFlow}
                onEdit={null}
              />
            </Tabs.Panel>
            <Tabs.Panel value="practices" className={styles.flush} tabIndex={0}>
              <PracticesPanel
                key={wantedQuestion}
                design={design}
                findings={version.verdict.findings}
                wanted={wantedQuestion}
                edit={null}
              />
            </Tabs.Panel>
            <Tabs.Panel value="comments" className={styles.scroll} tabIndex={0}>
              <CommentsPanel
                versionId={version.id}
                design={design}
                verdict={verdict}
                comments={comments}
                selection={selection}
                onSelect={setSelection}
                onQuestion={showQuestion}
                mayComment={mayComment}
                place={place}
                onPlace={setPlace}
                input={input}
              />
            </Tabs.Panel>
          </Tabs>
        </section>
        <section className={styles.panel} aria-label={t('tabs.judgement')}>
          <Tabs defaultValue={access === 'review' ? 'mine' : 'all'} className={styles.tabs}>
            <Tabs.List className={styles.tabList}>
              <Tabs.Tab value="mine">{t('tabs.mine')}</Tabs.Tab>
              <Tabs.Tab value="all">
                {t('tabs.all')}{' '}
                <Text span size="sm" c="dimmed">
                  {reviews.length}
                </Text>
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="mine" className={styles.scroll} tabIndex={0}>
              {access === 'review' ? (
                <MyReview version={version} review={reviews.find(({ reviewer }) => reviewer.id === session.user.id)} />
              ) : (
                <Text c="dimmed">{t(`mine.${access}`)}</Text>
              )}
            </Tabs.Panel>
            <Tabs.Panel value="all" className={styles.scroll} tabIndex={0}>
              <AllReviews verdict={version.verdict} reviews={reviews} />
            </Tabs.Panel>
          </Tabs>
        </section>
      </div>
    </div>
  );
};
