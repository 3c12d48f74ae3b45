import { Accordion, Code, Group, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { allowedFunctions, type FactSummary, factsOfPart, factsOfSubject, type OwnRuleSubject } from '@spandrel/rules';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { type ExpressionExample, expressionExamples } from './expression-examples.ts';

/** What the expressions of a rule can read, with examples to start from. */
export const ExpressionHelp = ({
  subject,
  onExample,
}: {
  subject: OwnRuleSubject;
  onExample: (example: ExpressionExample) => void;
}) => {
  const { t } = useTranslation('policies');
  return (
    <Stack gap="sm" component="section" aria-label={t('own.help')}>
      <Title order={3}>{t('own.help')}</Title>
      <Text size="sm">{t('own.helpText')}</Text>
      <Text size="sm">
        {t('own.helpHas')} <Code>has(self.props.name)</Code>
      </Text>
      <Accordion multiple defaultValue={['examples']} variant="separated">
        <Section value="examples" title={t('own.examples')}>
          <Stack gap="xs">
            {expressionExamples[subject].map((example) => (
              <ExampleButton key={example.check} example={example} onClick={() => onExample(example)} />
            ))}
          </Stack>
        </Section>
        <Section value="self" title={`self: ${t(`own.subject.${subject}`)}`}>
          <FactTable facts={factsOfSubject[subject]} />
          <Text size="sm" mt="xs">
            {t('own.propertiesText')}{' '}
            <Link to="/kinds" target="_blank">
              {t('own.kindsLink')}
            </Link>
          </Text>
        </Section>
        {subject !== 'design' && (
          <Section value="place" title={t('own.place')}>
            <FactTable facts={factsOfPart.Place} />
          </Section>
        )}
        {subject === 'flow' && (
          <Section value="hop" title={t('own.hop')}>
            <FactTable facts={factsOfPart.Hop} />
          </Section>
        )}
        {subject !== 'design' && (
          <Section value="design" title={`design: ${t('own.subject.design')}`}>
            <FactTable facts={factsOfSubject.design} />
          </Section>
        )}
        <Section value="functions" title={t('own.functions')}>
          <Group gap={6} mb="xs">
            {allowedFunctions.map((name) => (
              <Code key={name}>{name}</Code>
            ))}
          </Group>
          <Text size="sm">{t('own.functionsText')}</Text>
        </Section>
      </Accordion>
    </Stack>
  );
};

const Section = ({ value, title, children }: { value: string; title: string; children: ReactNode }) => (
  <Accordion.Item value={value}>
    <Accordion.Control>{title}</Accordion.Control>
    <Accordion.Panel>{children}</Accordion.Panel>
  </Accordion.Item>
);

const ExampleButton = ({ example, onClick }: { example: ExpressionExample; onClick: () => void }) => {
  const localized = useLocalized();
  return (
    <UnstyledButton onClick={onClick}>
      <Text size="sm" td="underline">
        {localized(example.text)}
      </Text>
      <Code block>{[example.when, example.check].filter(Boolean).join('\n')}</Code>
    </UnstyledButton>
  );
};

const FactTable = ({ facts }: { facts: readonly FactSummary[] }) => {
  const localized = useLocalized();
  return (
    <Table verticalSpacing={4}>
      <Table.Tbody>
        {facts.map(({ name, type, help }) => (
          <Table.Tr key={name}>
            <Table.Td>
              <code>{name}</code>
              <Text size="xs" c="dimmed">
                <code>{type}</code>
              </Text>
            </Table.Td>
            <Table.Td>
              <Text size="sm">{localized(help)}</Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
