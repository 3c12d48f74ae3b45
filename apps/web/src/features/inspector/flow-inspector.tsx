import { type Flow, propertiesOfFlow, trafficFlow } from '@spandrel/model';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from './choice-field.tsx';
import styles from './inspector.module.css';
import { type InspectorProps, useComponentChoices } from './inspector-context.ts';
import { NameField } from './name-field.tsx';
import { PropertyForm } from './property-form.tsx';

const askedFirst: ReadonlySet<string> = new Set(['priority', 'peakMbps', 'encryption', 'dataClass']);
const allOf = (specs: object): ReadonlySet<string> => new Set(Object.keys(specs));

/** Everything about one flow: its ends, what it requires of the network, and what it is. */
export const FlowInspector = ({
  flow,
  design,
  edit,
  wanted,
  nameRef,
}: InspectorProps & { flow: Flow; nameRef: Ref<HTMLInputElement> }) => {
  const { t } = useTranslation('inspector');
  const choices = useComponentChoices(design);
  const { id } = flow;
  const field = (name: 'name' | 'from' | 'to', value: string | null) =>
    edit?.([{ type: 'set-field', section: 'flows', id, field: name, value }]);
  const form = (group: 'props' | 'requires') => ({
    values: flow[group],
    wanted,
    isReadOnly: !edit,
    components: choices,
    onSet: (property: string, value: Flow['props'][string] | null) =>
      edit?.([{ type: 'set-property', section: 'flows', id, group, property, value }]),
  });
  return (
    <>
      <div className={styles.fields}>
        <NameField
          key={id}
          ref={nameRef}
          label={t('name')}
          value={flow.name ?? ''}
          placeholder={id}
          isReadOnly={!edit}
          onSet={(name) => field('name', name || null)}
        />
        <ChoiceField
          label={t('from')}
          value={flow.from}
          options={choices}
          isReadOnly={!edit}
          onSet={(end) => field('from', end)}
        />
        <ChoiceField
          label={t('to')}
          value={flow.to}
          options={choices}
          isReadOnly={!edit}
          onSet={(end) => field('to', end)}
        />
      </div>
      <h2 className={styles.section}>{t('requires')}</h2>
      <PropertyForm {...form('requires')} specs={trafficFlow.requirements} ownNames={allOf(trafficFlow.requirements)} />
      <h2 className={styles.section}>{t('traffic')}</h2>
      <PropertyForm {...form('props')} specs={propertiesOfFlow()} ownNames={askedFirst} />
      <p className={styles.id}>
        {t('id')} <code>{id}</code>
      </p>
    </>
  );
};
