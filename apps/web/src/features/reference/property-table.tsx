import { Table, Text } from '@mantine/core';
import type { PropertySpec, PropertySpecs } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';

/** The typed properties of a kind: name in files, unit or options, default, meaning. */
export const PropertyTable = ({ specs }: { specs: PropertySpecs }) => {
  const { t } = useTranslation('reference');
  const localized = useLocalized();
  return (
    <Table.ScrollContainer type="native" minWidth={620}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={200}>{t('kinds.property')}</Table.Th>
            <Table.Th w={170}>{t('kinds.type')}</Table.Th>
            <Table.Th w={110}>{t('kinds.default')}</Table.Th>
            <Table.Th>{t('kinds.meaning')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Object.entries(specs).map(([name, spec]) => (
            <Table.Tr key={name}>
              <Table.Td>
                {localized(spec.label)}
                <Text size="xs" c="dimmed">
                  <code>{name}</code>
                </Text>
              </Table.Td>
              <Table.Td>
                <PropertyType spec={spec} />
              </Table.Td>
              <Table.Td>
                <PropertyDefault spec={spec} />
              </Table.Td>
              <Table.Td>{localized(spec.help)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const PropertyType = ({ spec }: { spec: PropertySpec }) => {
  const { t } = useTranslation('reference');
  const localized = useLocalized();
  const options = 'options' in spec && spec.options ? Object.values(spec.options).map(localized) : [];
  const unit = spec.type === 'number' && spec.unit ? ` (${t(`kinds.unit.${spec.unit}`)})` : '';
  return (
    <>
      {t(`kinds.valueType.${spec.type}`)}
      {unit}
      {options.length > 0 && (
        <Text size="xs" c="dimmed">
          {options.join(' · ')}
        </Text>
      )}
    </>
  );
};

const PropertyDefault = ({ spec }: { spec: PropertySpec }) => {
  const { t } = useTranslation('reference');
  const localized = useLocalized();
  const value = 'default' in spec ? spec.default : undefined;
  if (value === undefined)
    return (
      <Text size="sm" c="dimmed">
        {t('kinds.noDefault')}
      </Text>
    );
  if (typeof value === 'boolean') return t(value ? 'kinds.yes' : 'kinds.no');
  const option = spec.type === 'choice' ? spec.options[String(value)] : undefined;
  return option ? localized(option) : String(value);
};
