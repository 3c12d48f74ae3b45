import { Button, Group, Stack, Text } from '@mantine/core';
import type { VersionComment } from '@spandrel/contract';
import { type Design, type Principle, principleNames, principles } from '@spandrel/model';
import type { LocalizedFinding, LocalizedVerdict } from '@spandrel/rules';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BandBadge } from '../../vocabulary/band-badge.tsx';
import { FindingCard } from './finding-card.tsx';
import styles from './findings-panel.module.css';
import { NotAssessedList } from './not-assessed-list.tsx';
import { nameOfElement, type ReviewSelection } from './selection.ts';

interface Props {
  verdict: LocalizedVerdict;
  design: Design;
  comments: readonly VersionComment[];
  selection: ReviewSelection;
  onSelect: (selection: ReviewSelection) => void;
  onComment?: ((finding: LocalizedFinding) => void) | undefined;
  /** Shows the answers to the practice questions, at one of them if it is given. */
  onQuestion: (question: string | null) => void;
}

/** The engine's findings by principle; with an element selected in the drawing, only those that concern it. */
export const FindingsPanel = ({ verdict, design, comments, selection, onSelect, onComment, onQuestion }: Props) => {
  const { t } = useTranslation('reviews');
  const focus = selection.finding === null ? selection.elements : [];
  const shown = verdict.findings.filter(({ at }) => focus.length === 0 || at.some((id) => focus.includes(id)));
  const commentsOf = (id: string) =>
    comments.filter(({ at }) => at !== null && 'finding' in at && at.finding === id).length;
  return (
    <Stack gap="md">
      {focus.length > 0 && (
        <Group justify="space-between" className={styles.focus} wrap="nowrap">
          <Text size="sm">
            {t('findings.onlySelected', { name: focus.map((id) => nameOfElement(design, id)).join(', ') })}
          </Text>
          <Button
            size="compact-sm"
            variant="subtle"
            flex="none"
            onClick={() => onSelect({ elements: [], finding: null })}
          >
            {t('findings.showAll')}
          </Button>
        </Group>
      )}
      {focus.length > 0 && shown.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('findings.noneHere')}
        </Text>
      )}
      {verdict.findings.length === 0 && (
        <EmptyState icon={<IconCircleCheck size={30} stroke={1.5} />} title={t('findings.none')}>
          {t('findings.noneText')}
        </EmptyState>
      )}
      {principles.map((principle) => {
        const own = shown.filter((finding) => finding.principle === principle);
        if (own.length === 0 && focus.length > 0) return null;
        return (
          <section key={principle} className={styles.group}>
            <PrincipleHeader principle={principle} verdict={verdict} />
            {own.length === 0 && (
              <Text size="sm" c="dimmed">
                {verdict.score.principles[principle].band === 'unassessed'
                  ? t('findings.nothingAssessed')
                  : t('findings.noneIn')}
              </Text>
            )}
            {own.map((finding) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                design={design}
                selected={selection.finding === finding.id}
                comments={commentsOf(finding.id)}
                onSelect={() => {
                  onSelect({ elements: finding.at, finding: finding.id });
                  if (finding.at.length === 0) onQuestion(finding.rule);
                }}
                onComment={onComment && (() => onComment(finding))}
              />
            ))}
          </section>
        );
      })}
      <NotAssessedList
        verdict={verdict}
        onSelect={(elements) => onSelect({ elements, finding: null })}
        onQuestions={() => onQuestion(null)}
      />
    </Stack>
  );
};

const PrincipleHeader = ({ principle, verdict }: { principle: Principle; verdict: LocalizedVerdict }) => {
  const { t: word } = useTranslation('vocabulary');
  const localized = useLocalized();
  const score = verdict.score.principles[principle];
  return (
    <header className={styles.header}>
      <h2>{localized(principleNames[principle])}</h2>
      {!score.complete && (
        <Text size="xs" c="var(--severity-medium)">
          {word('incomplete')}
        </Text>
      )}
      <BandBadge band={score.band} value={score.value} />
    </header>
  );
};
