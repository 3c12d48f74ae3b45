import { ActionIcon, Tooltip } from '@mantine/core';
import type { PropertySpec, PropertyValue } from '@spandrel/model';
import { IconInfoCircle, IconRotate } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { type ComponentChoice, FieldControl } from './field-control.tsx';
import styles from './inspector.module.css';

const longTexts = ['description', 'note'];

/** One property: its name with its meaning, the field, and the way back to the default. */
export const PropertyField = memo(
  ({
    name,
    spec,
    value,
    isReadOnly,
    components,
    onSet,
  }: {
    name: string;
    spec: PropertySpec;
    value: PropertyValue | undefined;
    isReadOnly: boolean;
    components: readonly ComponentChoice[];
    onSet: (name: string, value: PropertyValue | null) => void;
  }) => {
    const { t } = useTranslation('inspector');
    const localized = useLocalized();
    const isStated = value !== undefined;
    const isAssumed = !isStated && 'default' in spec && spec.default !== undefined;
    return (
      <div
        className={styles.field}
        data-property={name}
        data-state={isStated ? 'stated' : isAssumed ? 'assumed' : 'empty'}
      >
        <span className={styles.label}>
          {localized(spec.label)}
          <Tooltip label={localized(spec.help)} multiline w={260} events={{ hover: true, focus: true, touch: true }}>
            <button type="button" className={styles.help} aria-label={localized(spec.help)}>
              <IconInfoCircle size={13} aria-hidden="true" />
            </button>
          </Tooltip>
        </span>
        <span className={styles.control}>
          <FieldControl
            spec={spec}
            value={value}
            label={localized(spec.label)}
            isLong={longTexts.includes(name)}
            isReadOnly={isReadOnly}
            components={components}
            onSet={(next) => onSet(name, next)}
          />
          {isStated && !isReadOnly && (
            <Tooltip label={'default' in spec && spec.default !== undefined ? t('resetToDefault') : t('clear')}>
              <ActionIcon
                size="sm"
                aria-label={t('resetField', { field: localized(spec.label) })}
                onClick={() => onSet(name, null)}
              >
                <IconRotate size={13} />
              </ActionIcon>
            </Tooltip>
          )}
          {isAssumed && <span className={styles.assumed}>{t('assumed')}</span>}
        </span>
      </div>
    );
  },
);
PropertyField.displayName = 'PropertyField';
