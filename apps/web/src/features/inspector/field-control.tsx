import { MultiSelect, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { PropertySpec, PropertyValue } from '@spandrel/model';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { propertyText, unitLabel } from '../../vocabulary/property-value.ts';
import { type ParsedProperty, parseList, parseProperty } from './parse-property.ts';

/** A component of the design, for fields that name one. */
export interface ComponentChoice {
  readonly value: string;
  readonly label: string;
}

export interface FieldControlProps {
  readonly spec: PropertySpec;
  readonly value: PropertyValue | undefined;
  readonly label: string;
  readonly isLong: boolean;
  readonly isReadOnly: boolean;
  readonly components: readonly ComponentChoice[];
  readonly onSet: (value: PropertyValue | null) => void;
}

const useErrorText = () => {
  const { t } = useTranslation('inspector');
  const locale = useLocale();
  return (parsed: ParsedProperty, spec: PropertySpec): string | null => {
    if (parsed.ok) return null;
    const bound = 'bound' in parsed ? propertyText(spec, parsed.bound, locale) : '';
    return t(`invalid.${parsed.reason}`, { bound, example: 'example' in parsed ? parsed.example : '' });
  };
};

const shownText = (value: PropertyValue | undefined): string => (value === undefined ? '' : String(value));

/** What stands in an empty field: the default that is assumed, or that nothing is. */
const usePlaceholder = (spec: PropertySpec): string => {
  const { t } = useTranslation('inspector');
  const locale = useLocale();
  return 'default' in spec && spec.default !== undefined
    ? t('default', { value: propertyText(spec, spec.default, locale) })
    : t('notStated');
};

const TypedField = ({ spec, value, label, isLong, isReadOnly, onSet }: FieldControlProps) => {
  const placeholder = usePlaceholder(spec);
  const errorText = useErrorText();
  const [typed, setTyped] = useState(shownText(value));
  useEffect(() => setTyped(shownText(value)), [value]);
  const parsed = parseProperty(spec, typed);
  const commit = () => {
    if (!parsed.ok) return;
    if (parsed.value === null ? value !== undefined : parsed.value !== value) onSet(parsed.value);
    else setTyped(shownText(value));
  };
  const shared = {
    size: 'xs',
    'aria-label': label,
    placeholder,
    value: typed,
    readOnly: isReadOnly,
    error: errorText(parsed, spec),
    onBlur: commit,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
  } as const;
  if (isLong) return <Textarea {...shared} autosize minRows={1} maxRows={6} />;
  const unit = spec.type === 'number' ? unitLabel(spec.unit) : '';
  return (
    <TextInput
      {...shared}
      inputMode={spec.type === 'number' ? 'decimal' : 'text'}
      rightSection={unit && <span style={{ fontSize: 11, color: 'var(--ink-quiet)' }}>{unit}</span>}
      rightSectionWidth={unit ? 10 + unit.length * 7 : 0}
      rightSectionPointerEvents="none"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
        if (event.key === 'Escape') setTyped(shownText(value));
      }}
    />
  );
};

const ListField = ({
  spec,
  value,
  label,
  isReadOnly,
  components,
  onSet,
}: FieldControlProps & { spec: Extract<PropertySpec, { type: 'list' }> }) => {
  const placeholder = usePlaceholder(spec);
  const errorText = useErrorText();
  const locale = useLocale();
  const [refused, setRefused] = useState<ParsedProperty | null>(null);
  const items = Array.isArray(value) ? [...value] : [];
  const change = (next: string[]) => {
    const parsed = parseList(spec, next);
    setRefused(parsed.ok ? null : parsed);
    if (parsed.ok) onSet(parsed.value);
  };
  const shared = {
    size: 'xs',
    'aria-label': label,
    value: items,
    placeholder: items.length === 0 ? placeholder : '',
    readOnly: isReadOnly,
    error: refused && errorText(refused, spec),
    onChange: change,
  } as const;
  if (spec.of === 'component') return <MultiSelect {...shared} data={[...components]} searchable />;
  if (spec.of === 'choice') {
    const data = Object.entries(spec.options ?? {}).map(([id, name]) => ({ value: id, label: name[locale] }));
    return <MultiSelect {...shared} data={data} searchable />;
  }
  return <TagsInput {...shared} acceptValueOnBlur splitChars={[',', ' ', ';']} />;
};

/** The input that fits a property's type; it hands over only values the design's schema takes. */
export const FieldControl = (props: FieldControlProps) => {
  const { spec, value, label, isReadOnly, components, onSet } = props;
  const { t } = useTranslation('inspector');
  const locale = useLocale();
  const placeholder = usePlaceholder(spec);
  if (spec.type === 'list') return <ListField {...props} spec={spec} />;
  if (spec.type === 'number' || spec.type === 'text' || spec.type === 'cidr') return <TypedField {...props} />;
  const data =
    spec.type === 'component'
      ? [...components]
      : spec.type === 'boolean'
        ? [
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]
        : Object.entries(spec.options).map(([id, name]) => ({ value: id, label: name[locale] }));
  return (
    <Select
      size="xs"
      aria-label={label}
      placeholder={placeholder}
      value={value === undefined ? null : String(value)}
      data={data}
      searchable={data.length > 8}
      readOnly={isReadOnly}
      allowDeselect
      onChange={(next) => onSet(next === null ? null : spec.type === 'boolean' ? next === 'true' : next)}
    />
  );
};
