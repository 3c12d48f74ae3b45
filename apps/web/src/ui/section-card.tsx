import { Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A titled block of a page. */
export const SectionCard = ({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) => (
  <Paper withBorder p="lg" component="section" aria-label={title}>
    <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 12, marginBottom: 14 }}>
      <Title order={2}>{title}</Title>
      {aside}
    </div>
    {children}
  </Paper>
);
