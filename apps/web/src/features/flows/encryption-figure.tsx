import type { HopDerivation } from '@spandrel/analysis';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { SourceMark } from '../../vocabulary/source-mark.tsx';
import { ElementButton } from './element-button.tsx';
import { Figure } from './figure.tsx';
import { layerName } from './figure-text.ts';
import styles from './proof.module.css';

/** What protects the flow on each link of its path, and whether the link or the flow itself brings it. */
export const EncryptionFigure = ({ hops }: { hops: readonly HopDerivation[] }) => {
  const { t } = useTranslation('flows');
  const locale = useLocale();
  const covered = hops.filter(({ layers }) => layers.length > 0).length;
  return (
    <Figure label={t('encryptionByHop')} value={t('encrypted', { count: covered, total: hops.length })}>
      <table className={styles.terms}>
        <tbody>
          {hops.map(({ hop, layers }) => (
            <tr key={hop}>
              <th scope="row">
                <ElementButton id={hop} />
              </th>
              <td>
                {layers.length === 0 && t('plain')}
                {layers.map(({ layer, from, source }) => (
                  <span key={layer} className={styles.layer}>
                    {layerName(layer, locale)} ({t(from === 'link' ? 'ofLink' : 'ofSession')}){' '}
                    <SourceMark source={source} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
};
