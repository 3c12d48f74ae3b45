import { Modal } from '@mantine/core';
import type { LinkKind } from '@spandrel/model';
import { findComponentKind } from '@spandrel/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useLocalized } from '../../i18n/index.ts';
import { PickList } from '../../ui/pick-list.tsx';
import { KindIcon } from '../../vocabulary/kind-icon.tsx';
import { kindNameOf, nameOfComponent } from './element-words.ts';
import { linkChoices, linkTargets } from './link-choices.ts';
import { LinkKindSample } from './link-kind-sample.tsx';
import type { Scene } from './scene.ts';

/** Draws a link by keyboard: choose the other end, then the kind. */
export const ConnectDialog = ({
  scene,
  from,
  onChoose,
  onClose,
}: {
  scene: Scene;
  from: string;
  onChoose: (kind: LinkKind, from: string, to: string) => void;
  onClose: () => void;
}) => {
  const { t } = useTranslation('canvas');
  const locale = useLocale();
  const localized = useLocalized();
  const [to, setTo] = useState<string | null>(null);
  const name = (id: string) => nameOfComponent(scene.components.get(id) ?? { id });
  const choices = to === null ? null : linkChoices(scene, from, to);
  const title =
    to === null ? t('connect.from', { name: name(from) }) : t('connect.between', { from: name(from), to: name(to) });
  return (
    <Modal opened onClose={onClose} title={title} size="md" closeButtonProps={{ 'aria-label': t('close') }}>
      {choices?.ok ? (
        <PickList
          key="kinds"
          label={t('connect.kinds')}
          nothing={t('connect.nothingFound')}
          items={choices.kinds.map((kind) => ({
            id: kind.id,
            text: localized(kind.name),
            detail: localized(kind.summary),
            icon: <LinkKindSample kind={kind} />,
          }))}
          onPick={(id) => onChoose(choices.kinds.find((kind) => kind.id === id)!, from, to!)}
        />
      ) : (
        <PickList
          key="targets"
          label={t('connect.targets')}
          nothing={t('connect.noTargets')}
          items={linkTargets(scene, from).map((target) => ({
            id: target.id,
            text: target.name,
            detail: [kindNameOf(target.kind, locale), ...target.within].join(' · '),
            icon: <KindIcon kind={findComponentKind(target.kind)} />,
          }))}
          onPick={setTo}
        />
      )}
    </Modal>
  );
};
