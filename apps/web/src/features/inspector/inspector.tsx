import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ComponentInspector } from './component-inspector.tsx';
import { DesignInspector } from './design-inspector.tsx';
import { FlowInspector } from './flow-inspector.tsx';
import styles from './inspector.module.css';
import type { InspectorProps } from './inspector-context.ts';
import { LinkInspector } from './link-inspector.tsx';

export interface InspectorHandle {
  readonly focusName: () => void;
}

/** The properties of what is selected: a component, a link, a flow, several things, or the design itself. */
export const Inspector = ({
  selection,
  onRemove,
  ref,
  ...shared
}: InspectorProps & {
  selection: readonly string[];
  onRemove: (ids: readonly string[]) => void;
  ref?: Ref<InspectorHandle>;
}) => {
  const { t } = useTranslation('inspector');
  const name = useRef<HTMLInputElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      focusName: () => {
        name.current?.focus();
        name.current?.select();
      },
    }),
    [],
  );
  const { design, edit } = shared;
  const only = selection.length === 1 ? selection[0] : undefined;
  const component = design.components.find(({ id }) => id === only);
  const link = design.links.find(({ id }) => id === only);
  const flow = design.flows.find(({ id }) => id === only);
  return (
    <div className={styles.inspector}>
      {component && <ComponentInspector key={only} component={component} nameRef={name} {...shared} />}
      {link && <LinkInspector key={only} link={link} nameRef={name} {...shared} />}
      {flow && <FlowInspector key={only} flow={flow} nameRef={name} {...shared} />}
      {selection.length > 1 && <p className={styles.many}>{t('many', { count: selection.length })}</p>}
      {selection.length <= 1 && !component && !link && !flow && <DesignInspector design={design} edit={edit} />}
      {edit && selection.length > 0 && (
        <Button
          size="xs"
          variant="default"
          className={styles.remove ?? ''}
          leftSection={<IconTrash size={14} />}
          onClick={() => onRemove(selection)}
        >
          {t('remove')}
        </Button>
      )}
    </div>
  );
};
