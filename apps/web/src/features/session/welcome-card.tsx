import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** The card of the pages before sign-in. */
export const WelcomeCard = ({ title, text, children }: { title: string; text?: string; children: ReactNode }) => (
  <Paper withBorder p="xl" w="100%" maw={420} shadow="sm" radius="md">
    <Stack gap="lg">
      <div>
        <Title order={1}>{title}</Title>
        {text && (
          <Text c="dimmed" mt={4}>
            {text}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  </Paper>
);
