import { type FlowProof, findComponentKind, findLinkKind } from '@spandrel/model';
import { IconArrowDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { KindIcon } from '../../vocabulary/kind-icon.tsx';
import { ElementButton } from './element-button.tsx';
import { layerName } from './figure-text.ts';
import { type HopMark, hopMarks } from './path-marks.ts';
import styles from './proof.module.css';
import { useProof } from './proof-context.ts';

/** The way a flow takes, element by element, with what is remarkable about each. */
export const FlowPath = ({ proof, marks }: { proof: FlowProof; marks: ReadonlyMap<string, readonly HopMark[]> }) => {
  const { t } = useTranslation('flows');
  const locale = useLocale();
  const { design } = useProof();
  const components = new Map(design.components.map((each) => [each.id, each]));
  const links = new Map(design.links.map((each) => [each.id, each]));
  const layersOf = (hop: string) => proof.encryption.find((each) => each.hop === hop)?.layers ?? [];
  return (
    <ol className={styles.path}>
      {proof.path.map((id) => {
        const component = components.get(id);
        const componentKind = component && findComponentKind(component.kind);
        const linkKind = findLinkKind(links.get(id)?.kind ?? '');
        const own = marks.get(id) ?? [];
        const layers = layersOf(id);
        return (
          <li key={id} data-sort={component ? 'component' : 'link'} data-weakest={own.includes('weakest')}>
            <span className={styles.hopIcon}>
              {component ? <KindIcon kind={componentKind} size={16} /> : <IconArrowDown size={14} aria-hidden="true" />}
            </span>
            <span className={styles.hop}>
              <ElementButton id={id} />
              <span className={styles.note}>
                {(componentKind ?? linkKind)?.name[locale]}
                {!component &&
                  ` · ${layers.length > 0 ? layers.map((layer) => layerName(layer, locale)).join(' + ') : t('plain')}`}
              </span>
            </span>
            {own.length > 0 && (
              <span className={styles.hopMarks}>
                {hopMarks
                  .filter((mark) => own.includes(mark))
                  .map((mark) => (
                    <span key={mark} data-mark={mark} title={t(`hopMarkMeaning.${mark}`)}>
                      {t(`hopMark.${mark}`)}
                    </span>
                  ))}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
};
