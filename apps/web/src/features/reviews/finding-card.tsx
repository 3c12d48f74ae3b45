import { ActionIcon, Button, Group, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Design } from '@spandrel/model';
import { findPractice, type LocalizedFinding } from '@spandrel/rules';
import { IconChevronDown, IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { CheckLink } from '../../vocabulary/check-link.tsx';
import { SeverityBadge } from '../../vocabulary/severity-badge.tsx';
import styles from './finding-card.module.css';
import { nameOfElement } from './selection.ts';

interface Props {
  finding: LocalizedFinding;
  design: Design;
  selected: boolean;
  comments: number;
  onSelect: () => void;
  /** Absent when the reader may not comment. */
  onComment?: (() => void) | undefined;
}

/** One finding: what is wrong and where, and on demand the evidence and the remedy. */
export const FindingCard = ({ finding, design, selected, comments, onSelect, onComment }: Props) => {
  const { t } = useTranslation('reviews');
  const { t: word } = useTranslation('vocabulary');
  const formats = useFormats();
  const [opened, { toggle }] = useDisclosure(false);
  const isQuestion = findPractice(finding.rule) !== undefined;
  return (
    <article className={styles.card} data-selected={selected} data-waived={finding.waiver !== null}>
      <button type="button" className={styles.select} aria-pressed={selected} onClick={onSelect}>
        <span className={styles.head}>
          <SeverityBadge severity={finding.severity} />
          {finding.pointsLost > 0 && (
            <span className={styles.points}>
              {word('pointsLost', { value: formats.number(finding.pointsLost, 1) })}
            </span>
          )}
        </span>
        <span className={styles.title}>{finding.title}</span>
        <span className={styles.message}>{finding.message}</span>
        <span className={styles.at}>
          {isQuestion ? t('findings.showAnswer') : finding.at.map((id) => nameOfElement(design, id)).join(' · ')}
        </span>
      </button>
      {finding.waiver && (
        <Text size="xs" px="sm" pb={6} c="dimmed">
          {t('findings.waived', { date: finding.waiver.expires, reason: finding.waiver.reason })}
        </Text>
      )}
      <Group gap={4} px={6} pb={6}>
        <Button
          size="compact-sm"
          fz="xs"
          variant="subtle"
          color="gray"
          aria-expanded={opened}
          rightSection={<IconChevronDown size={13} className={styles.chevron} data-opened={opened} />}
          onClick={toggle}
        >
          {t('findings.details')}
        </Button>
        {comments > 0 && (
          <Text size="xs" c="dimmed">
            {t('findings.comments', { count: comments })}
          </Text>
        )}
        {onComment && (
          <ActionIcon
            ml="auto"
            size={24}
            aria-label={t('findings.commentOn', { title: finding.title })}
            title={t('findings.comment')}
            onClick={onComment}
          >
            <IconMessagePlus size={15} />
          </ActionIcon>
        )}
      </Group>
      {opened && (
        <div className={styles.details}>
          {finding.remedy && (
            <>
              <Text size="xs" fw={650}>
                {t(isQuestion ? 'findings.betterAnswer' : 'findings.remedy')}
              </Text>
              <Text size="sm" mb="xs">
                {finding.remedy}
              </Text>
            </>
          )}
          {finding.evidenceLines.length > 0 && !isQuestion && <EvidenceTable finding={finding} />}
          <Group gap="sm" mt="xs">
            <CheckLink id={finding.rule} className={styles.rule ?? ''}>
              {t(isQuestion ? 'findings.question' : 'findings.rule')} · {finding.rule}
            </CheckLink>
            {finding.confidence === 'assumed' && (
              <Text size="xs" c="dimmed">
                {t('findings.assumed')}
              </Text>
            )}
          </Group>
        </div>
      )}
    </article>
  );
};

const EvidenceTable = ({ finding }: { finding: LocalizedFinding }) => {
  const { t } = useTranslation('reviews');
  return (
    <Table verticalSpacing={3} horizontalSpacing={6} fz="xs" layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('findings.at')}</Table.Th>
          <Table.Th>{t('findings.property')}</Table.Th>
          <Table.Th>{t('findings.value')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {finding.evidenceLines.map((line) => (
          <Table.Tr key={`${line.at}:${line.label}`}>
            <Table.Td>{line.name}</Table.Td>
            <Table.Td>{line.label}</Table.Td>
            <Table.Td>
              {line.value}{' '}
              <Text span fz="xs" c="dimmed">
                ({t(`findings.source.${line.source}`)})
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
