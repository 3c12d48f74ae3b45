import { type Component, findComponentKind, propertiesOfComponent } from '@spandrel/model';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { KindIcon } from '../../vocabulary/kind-icon.tsx';
import { ChoiceField } from './choice-field.tsx';
import styles from './inspector.module.css';
import { type InspectorProps, useComponentChoices } from './inspector-context.ts';
import { NameField } from './name-field.tsx';
import { PlacesSection } from './places-section.tsx';
import { possibleParents } from './possible-parents.ts';
import { PropertyForm } from './property-form.tsx';

const free = '';

/** Everything about one component. */
export const ComponentInspector = ({
  component,
  design,
  edit,
  wanted,
  nameRef,
}: InspectorProps & { component: Component; nameRef: Ref<HTMLInputElement> }) => {
  const { t } = useTranslation('inspector');
  const localized = useLocalized();
  const choices = useComponentChoices(design);
  const kind = findComponentKind(component.kind);
  if (!kind) return null;
  const { id } = component;
  const parents = possibleParents(design, component);
  const moveTo = (parent: string) =>
    // Its old place says nothing about the new container: without a box it stands in the row below its new siblings.
    edit?.([
      { type: 'set-field', section: 'components', id, field: 'parent', value: parent === free ? null : parent },
      { type: 'set-box', id, box: null },
    ]);
  const setName = (name: string) =>
    edit?.([{ type: 'set-field', section: 'components', id, field: 'name', value: name || null }]);
  return (
    <>
      <header className={styles.head}>
        <span className={styles.tile}>
          <KindIcon kind={kind} />
        </span>
        <span>
          <strong>{localized(kind.name)}</strong>
          <span className={styles.summary}>{localized(kind.summary)}</span>
        </span>
      </header>
      <div className={styles.fields}>
        <NameField
          key={id}
          ref={nameRef}
          label={t('name')}
          value={component.name ?? ''}
          placeholder={id}
          isReadOnly={!edit}
          onSet={setName}
        />
        <ChoiceField
          label={t('parent')}
          value={component.parent ?? free}
          options={[
            ...(parents.canStandFree ? [{ value: free, label: t('free') }] : []),
            ...choices.filter(({ value }) => parents.ids.has(value)),
          ]}
          isReadOnly={!edit}
          onSet={moveTo}
        />
      </div>
      <PlacesSection
        design={design}
        component={id}
        nameOf={(place) => choices.find(({ value }) => value === place)?.label ?? place}
        onMove={edit && moveTo}
      />
      <PropertyForm
        key={`${id} properties`}
        specs={propertiesOfComponent(kind)}
        ownNames={new Set(Object.keys(kind.properties))}
        values={component.props}
        wanted={wanted}
        isReadOnly={!edit}
        components={choices}
        onSet={(property, value) =>
          edit?.([{ type: 'set-property', section: 'components', id, group: 'props', property, value }])
        }
      />
      <p className={styles.id}>
        {t('id')} <code>{id}</code>
      </p>
    </>
  );
};
