import { Stack, Text, Title } from '@mantine/core';
import { type CoverageLine, type CoverageNode, coverageTree, lectureSections } from '@spandrel/guides';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import styles from './guides.module.css';
import { LineTarget } from './line-target.tsx';

const sections = [1, 2, 3, 4] as const;

/** The lecture line by line, Korean and English side by side, each with its place in the product. */
export const LectureTree = ({ lines, query }: { lines: readonly CoverageLine[]; query: string }) => {
  const { t } = useTranslation('guides');
  const localized = useLocalized();
  const found = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    return lines.filter(({ name }) => [name.en, name.ko].some((text) => text.toLowerCase().includes(wanted)));
  }, [lines, query]);
  const tree = useMemo(() => coverageTree(found), [found]);
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed" role="status">
        {found.length > 0 ? t('lecture.count', { count: found.length }) : t('lecture.none', { query })}
      </Text>
      {sections.map((section) => {
        const roots = tree.filter((node) => node.section === section);
        return roots.length === 0 ? null : (
          <section key={section}>
            <Title order={2} fz="lg" mb="xs">
              {section}. {localized(lectureSections[section])}
            </Title>
            <Lines nodes={roots} outermost />
          </section>
        );
      })}
    </Stack>
  );
};

const Lines = ({ nodes, outermost = false }: { nodes: readonly CoverageNode[]; outermost?: boolean }) => (
  <ul className={outermost ? styles.tree : undefined}>
    {nodes.map((node) => (
      <li key={node.id}>
        <div className={`${styles.line} ${node.children.length > 0 ? styles.head : ''}`}>
          <span lang="ko">{node.name.ko}</span>
          <span lang="en">{node.name.en}</span>
          <LineTarget target={node.target} />
        </div>
        {node.children.length > 0 && <Lines nodes={node.children} />}
      </li>
    ))}
  </ul>
);
