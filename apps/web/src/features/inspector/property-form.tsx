import type { Properties, PropertySpecs, PropertyValue } from '@spandrel/model';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComponentChoice } from './field-control.tsx';
import styles from './inspector.module.css';
import { PropertyField } from './property-field.tsx';

/** The properties of one element: those of its kind first, those everything has in a group that opens. */
export const PropertyForm = ({
  specs,
  ownNames,
  values,
  wanted,
  isReadOnly,
  components,
  onSet,
}: {
  specs: PropertySpecs;
  /** Names of the properties that belong to the kind itself; the others are common. */
  ownNames: ReadonlySet<string>;
  values: Properties;
  /** Property to bring into view and focus. */
  wanted: string | null;
  isReadOnly: boolean;
  components: readonly ComponentChoice[];
  onSet: (name: string, value: PropertyValue | null) => void;
}) => {
  const { t } = useTranslation('inspector');
  const form = useRef<HTMLDivElement>(null);
  const names = Object.keys(specs);
  const own = names.filter((name) => ownNames.has(name));
  const common = names.filter((name) => !ownNames.has(name));
  const stated = common.filter((name) => values[name] !== undefined).length;
  const [isOpen, setOpen] = useState(false);
  const wantsCommon = wanted !== null && common.includes(wanted);

  useEffect(() => {
    if (wanted === null) return;
    if (wantsCommon) setOpen(true);
    const frame = requestAnimationFrame(() => {
      const field = form.current?.querySelector(`[data-property="${CSS.escape(wanted)}"]`);
      field?.scrollIntoView({ block: 'center' });
      field?.querySelector<HTMLElement>('input, textarea')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, wantsCommon]);

  const fields = (list: readonly string[]) =>
    list.map((name) => (
      <PropertyField
        key={name}
        name={name}
        spec={specs[name]!}
        value={values[name]}
        isReadOnly={isReadOnly}
        components={components}
        onSet={onSet}
      />
    ));
  return (
    <div ref={form}>
      {own.length > 0 && <div className={styles.fields}>{fields(own)}</div>}
      {common.length > 0 && (
        <details
          className={styles.group}
          open={isOpen || own.length === 0}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>
            {t('common')} {stated > 0 && <span className={styles.count}>{t('stated', { count: stated })}</span>}
          </summary>
          {(isOpen || own.length === 0) && <div className={styles.fields}>{fields(common)}</div>}
        </details>
      )}
    </div>
  );
};
