import { Button, Progress } from '@mantine/core';
import type { PlacementChange } from '@spandrel/analysis';
import type { Design } from '@spandrel/model';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import styles from './inspector.module.css';
import { usePlaces } from './use-places.ts';

const shownAtMost = 5;

const lostFlows = ({ flows }: PlacementChange): number =>
  flows.filter(({ before, after }) => before.reachable && !after.reachable).length;

/** What would change if a component that flows begin or end at stood in another place. */
export const PlacesSection = ({
  design,
  component,
  nameOf,
  onMove,
}: {
  design: Design;
  component: string;
  nameOf: (id: string) => string;
  /** Moves it into a box; null where nothing is edited. */
  onMove: ((parent: string) => void) | null;
}) => {
  const { t } = useTranslation('inspector');
  const { state, compare } = usePlaces(design, component);
  if (!design.flows.some(({ from, to }) => from === component || to === component)) return null;
  return (
    <section className={styles.places} aria-label={t('places.title')}>
      <h3>{t('places.title')}</h3>
      {state === null && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconArrowsExchange size={14} aria-hidden="true" />}
          onClick={compare}
        >
          {t('places.compare')}
        </Button>
      )}
      {state?.type === 'progress' && (
        <Progress value={state.total === 0 ? 0 : (100 * state.done) / state.total} aria-label={t('places.comparing')} />
      )}
      {state?.type === 'failed' && <p role="alert">{t('places.failure', { reason: state.reason })}</p>}
      {state?.type === 'compared' && state.places.length === 0 && <p>{t('places.none')}</p>}
      {state?.type === 'compared' && state.places.length > 0 && (
        <PlaceList places={state.places.slice(0, shownAtMost)} nameOf={nameOf} onMove={onMove} />
      )}
    </section>
  );
};

const PlaceList = ({
  places,
  nameOf,
  onMove,
}: {
  places: readonly PlacementChange[];
  nameOf: (id: string) => string;
  onMove: ((parent: string) => void) | null;
}) => {
  const { t } = useTranslation('inspector');
  const formats = useFormats();
  const change = (before: number, after: number, digits: number) =>
    `${formats.number(before, digits)} → ${formats.number(after, digits)}`;
  return (
    <>
      <p>{t('places.meaning')}</p>
      <ol>
        {places.map((place) => {
          const { after, requestMs, monthlyCostUsd } = place;
          if (after === null) return null;
          const lost = lostFlows(place);
          return (
            <li key={after}>
              <span>
                <strong>{nameOf(after)}</strong>
                <span className={styles.placeFigures}>
                  <span>{t('places.time', { value: change(requestMs.before, requestMs.after, 1) })}</span>
                  <span>{t('places.cost', { value: change(monthlyCostUsd.before, monthlyCostUsd.after, 0) })}</span>
                  {lost > 0 && <span data-lost>{t('places.lost', { count: lost })}</span>}
                </span>
              </span>
              {onMove && (
                <Button
                  size="compact-xs"
                  variant="light"
                  aria-label={t('places.moveTo', { name: nameOf(after) })}
                  onClick={() => onMove(after)}
                >
                  {t('places.move')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
};
