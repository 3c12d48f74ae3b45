import { Switch } from '@mantine/core';
import { findLinkKind, type Link, linkKindsBetween, propertiesOfLink } from '@spandrel/model';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { ChoiceField } from './choice-field.tsx';
import styles from './inspector.module.css';
import { type InspectorProps, useComponentChoices } from './inspector-context.ts';
import { NameField } from './name-field.tsx';
import { PropertyForm } from './property-form.tsx';

/** Everything about one link. */
export const LinkInspector = ({
  link,
  design,
  edit,
  wanted,
  nameRef,
}: InspectorProps & { link: Link; nameRef: Ref<HTMLInputElement> }) => {
  const { t } = useTranslation('inspector');
  const localized = useLocalized();
  const choices = useComponentChoices(design);
  const kind = findLinkKind(link.kind);
  if (!kind) return null;
  const { id, from, to } = link;
  const ends = [from, to].map((end) => design.components.find((each) => each.id === end));
  const kinds = linkKindsBetween(ends[0]?.kind ?? '', ends[1]?.kind ?? '');
  const field = (name: string, value: string | boolean | null) =>
    edit?.([{ type: 'set-field', section: 'links', id, field: name, value }]);
  return (
    <>
      <header className={styles.head}>
        <span>
          <strong>
            {ends[0]?.name ?? from} {link.directed ? '→' : '–'} {ends[1]?.name ?? to}
          </strong>
          <span className={styles.summary}>{localized(kind.summary)}</span>
        </span>
      </header>
      <div className={styles.fields}>
        <NameField
          key={id}
          ref={nameRef}
          label={t('name')}
          value={link.name ?? ''}
          placeholder={id}
          isReadOnly={!edit}
          onSet={(name) => field('name', name || null)}
        />
        <ChoiceField
          label={t('linkKind')}
          value={link.kind}
          options={kinds.map((each) => ({ value: each.id, label: localized(each.name) }))}
          isReadOnly={!edit}
          onSet={(next) => edit?.([{ type: 'put-link', link: { ...link, kind: next, props: propsFor(link, next) } }])}
        />
        <div className={styles.field} data-state="stated">
          <span className={styles.label}>{t('directed')}</span>
          <span className={styles.control}>
            <Switch
              data-toggle
              size="xs"
              aria-label={t('directed')}
              checked={link.directed ?? false}
              disabled={!edit}
              onChange={(event) => field('directed', event.currentTarget.checked || null)}
            />
            <span className={styles.summary}>{t(link.directed ? 'oneWay' : 'bothWays')}</span>
          </span>
        </div>
      </div>
      <PropertyForm
        key={`${id} properties`}
        specs={propertiesOfLink(kind)}
        ownNames={ownNames(kind.properties)}
        values={link.props}
        wanted={wanted}
        isReadOnly={!edit}
        components={choices}
        onSet={(property, value) =>
          edit?.([{ type: 'set-property', section: 'links', id, group: 'props', property, value }])
        }
      />
      <p className={styles.id}>
        {t('id')} <code>{id}</code>
      </p>
    </>
  );
};

/** What every link is asked for first, whatever its kind. */
const asked = ['bandwidthMbps', 'latencyMs', 'encryption'];
const ownNames = (properties: object): ReadonlySet<string> => new Set([...Object.keys(properties), ...asked]);

/** The properties that the new kind has too: a property it does not know would make the design invalid. */
const propsFor = (link: Link, kindId: string): Link['props'] => {
  const kind = findLinkKind(kindId);
  const known = kind ? propertiesOfLink(kind) : {};
  return Object.fromEntries(Object.entries(link.props).filter(([name]) => Object.hasOwn(known, name)));
};
