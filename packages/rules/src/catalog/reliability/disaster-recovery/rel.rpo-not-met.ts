import type { ComponentNode, Facts, Valued } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';
import { separationOf } from '../separation.ts';
import { copyLinksOf } from './copy-links.ts';

/** A store with the recovery point that it, or a flow into it, asks for. */
interface Subject {
  readonly store: ComponentNode;
  readonly flow: string | null;
  readonly rpo: Valued<number>;
}

interface Copy {
  readonly at: string;
  readonly property: string;
  readonly lossSec: Valued<number> | undefined;
}

type Params = { store: string; rpoSec: number; lossSec: number | null };

export const rpoNotMet = defineRule<Subject, Params>({
  id: 'rel.rpo-not-met',
  principle: 'reliability',
  topic: 'rel.disaster-recovery',
  severity: 'high',
  title: { en: 'More data is lost than allowed', ko: '허용치를 넘는 데이터 손실' },
  references: [
    {
      title: 'Disaster recovery options in the cloud (AWS)',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    },
  ],
  sentences: {
    en: ({ store, rpoSec, lossSec }, words) =>
      lossSec === null
        ? `${words.name(store)} may lose ${words.seconds(rpoSec)} of data, but all its copies are lost together with its site.`
        : `${words.name(store)} may lose ${words.seconds(rpoSec)} of data, but its freshest copy outside is ${words.seconds(lossSec)} old at worst.`,
    ko: ({ store, rpoSec, lossSec }, words) =>
      lossSec === null
        ? `${words.name(store)} 저장소의 복구 시점 목표는 ${words.seconds(rpoSec)}이지만, 모든 사본이 같은 사이트에 있어 함께 사라집니다.`
        : `${words.name(store)} 저장소의 복구 시점 목표는 ${words.seconds(rpoSec)}이지만, 외부의 가장 최신 사본도 최대 ${words.seconds(lossSec)} 뒤처집니다.`,
  },
  remedies: {
    en: ({ store }, words) => `Copy ${words.name(store)} more often, or replicate it continuously to another site.`,
    ko: ({ store }, words) => `${words.name(store)} 저장소를 더 자주 백업하거나 다른 사이트로 연속 복제하세요.`,
  },
  subjects: (facts) => demandingStores(facts),
  check: ({ store, flow, rpo }, facts) => {
    const { outside, inside } = copiesOutside(store, facts);
    const known = outside.flatMap(({ lossSec }) => lossSec?.value ?? []);
    const lossSec = known.length > 0 ? Math.min(...known) : null;
    if (lossSec !== null && lossSec <= rpo.value) return pass();
    const unknown = outside.filter((copy) => copy.lossSec === undefined);
    if (unknown.length > 0) {
      return notAssessed(
        unknown.map(({ at }) => at),
        [...new Set(unknown.map(({ property }) => property))],
      );
    }
    if (outside.length === 0 && inside.length === 0) return notAssessed([store.id], ['backupIntervalSec']);
    return fail({
      at: [store.id],
      params: { store: store.id, rpoSec: rpo.value, lossSec },
      evidence: [
        seen('rpoSec', rpo),
        ...[...outside, ...inside].flatMap(({ property, lossSec: loss }) => seenIfAny(property, loss)),
      ],
      ...(flow === null ? {} : { flows: [flow] }),
    });
  },
});

/** The strictest demand on each store. */
const demandingStores = ({ topology, flows }: Facts): readonly Subject[] =>
  topology.components
    .filter(({ kind }) => kind?.family === 'data')
    .flatMap((store) => {
      const own = topology.number(store, 'rpoSec');
      const demands = flows.flatMap(({ id, flow }) =>
        flow.to === store && typeof flow.requires.rpoSec === 'number'
          ? [{ store, flow: id, rpo: { value: flow.requires.rpoSec, source: 'stated' as const, at: id } }]
          : [],
      );
      const all = [...(own ? [{ store, flow: null, rpo: own }] : []), ...demands];
      return all.sort((a, b) => a.rpo.value - b.rpo.value).slice(0, 1);
    });

/** Copies with what each loses: a synchronous replica nothing, others their lag, backups the time between two of them. */
const copiesOutside = (store: ComponentNode, { topology }: Facts) => {
  const { backups, replications } = copyLinksOf(store);
  const links = [
    ...replications.map((link) => {
      const lag = topology.number(link, 'lagSec');
      const isSync = link.props.mode === 'sync';
      const none: Valued<number> = { value: 0, source: 'stated', at: link.id };
      return { link, copy: { at: link.id, property: 'lagSec', lossSec: isSync ? none : lag } };
    }),
    ...backups.map((link) => ({
      link,
      copy: { at: link.id, property: 'intervalSec', lossSec: topology.number(link, 'intervalSec') },
    })),
  ];
  const isInside = (to: ComponentNode) => separationOf(topology, store, to) === 'site';
  const interval = topology.number(store, 'backupIntervalSec');
  const stated: readonly Copy[] = interval ? [{ at: store.id, property: 'backupIntervalSec', lossSec: interval }] : [];
  return {
    outside: [...stated, ...links.filter(({ link }) => !isInside(link.to)).map(({ copy }) => copy)],
    inside: links.filter(({ link }) => isInside(link.to)).map(({ copy }) => copy),
  };
};
