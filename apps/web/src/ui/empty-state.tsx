import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** What a page shows when there is nothing yet: why, and what to do about it. */
export const EmptyState = ({
  icon,
  title,
  order = 2,
  children,
  actions,
}: {
  icon?: ReactNode;
  title: string;
  /** Level of the heading; 1 where this is the whole page. */
  order?: 1 | 2;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <Stack align="center" gap="xs" py="xl" px="md" ta="center">
    {icon && <span style={{ color: 'var(--ink-quiet)' }}>{icon}</span>}
    <Title order={order}>{title}</Title>
    {children && (
      <Text c="dimmed" maw={520}>
        {children}
      </Text>
    )}
    {actions}
  </Stack>
);
