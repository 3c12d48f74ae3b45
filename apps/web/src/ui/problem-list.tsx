import { Table } from '@mantine/core';
import type { Problem } from '@spandrel/model';
import { useLocalized } from '../i18n/index.ts';
import styles from './problem-list.module.css';

/** What is wrong with a file: line and column, and the sentence. */
export const ProblemList = ({ problems }: { problems: readonly Problem[] }) => {
  const localized = useLocalized();
  return (
    <div className={styles.list}>
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {problems.map((problem) => (
            <Table.Tr key={`${problem.code}:${problem.path.join('/')}:${problem.line}:${problem.column}`}>
              <Table.Td className={styles.place}>
                {problem.line === undefined ? problem.path.join('.') : `${problem.line}:${problem.column ?? 1}`}
              </Table.Td>
              <Table.Td>{localized(problem.message)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};
