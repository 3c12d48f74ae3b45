import { type ComponentNode, separationOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { copiesOf, replicasOf } from '../copies-of.ts';

type Params = { component: string; recovery: readonly string[]; sameSite: boolean };

export const drSameRegion = defineRule<ComponentNode, Params>({
  id: 'rel.dr-same-region',
  principle: 'reliability',
  topic: 'rel.disaster-recovery',
  severity: 'high',
  title: { en: 'Recovery site shares the disaster', ko: '재해를 함께 겪는 복구 위치' },
  references: [
    {
      title: 'Disaster recovery options in the cloud (AWS)',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    },
  ],
  sentences: {
    en: ({ component, recovery, sameSite }, words) =>
      `${words.name(component)} is to be recovered in ${words.names(recovery)}, which ${recovery.length === 1 ? 'stands' : 'stand'} in the same ${sameSite ? 'site' : 'region or metro'}.`,
    ko: ({ component, recovery, sameSite }, words) =>
      `${words.name(component)} 구성 요소의 복구 위치(${words.names(recovery)})가 같은 ${sameSite ? '사이트' : '리전 또는 메트로'}에 있습니다.`,
  },
  remedies: {
    en: ({ component }, words) => `Place the recovery of ${words.name(component)} in another region.`,
    ko: ({ component }, words) => `${words.name(component)} 구성 요소의 복구 위치를 다른 리전에 두세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(({ props }) => props.drTier !== undefined || props.drSite !== undefined),
  check: (component, { topology }) => {
    const recovery = recoveryOf(component, topology);
    if (recovery.length === 0) return notAssessed([component.id], ['drSite']);
    const separations = recovery.map((each) => ({ each, separation: separationOf(component, each) }));
    if (separations.some(({ separation }) => separation === 'apart')) return pass();
    const unknown = separations.filter(({ separation }) => separation === 'unknown').map(({ each }) => each.id);
    if (unknown.length > 0) return notAssessed([component.id, ...unknown], ['region']);
    const ids = recovery.map(({ id }) => id);
    return fail({
      at: [component.id, ...ids],
      params: {
        component: component.id,
        recovery: ids,
        sameSite: separations.every(({ separation }) => separation === 'site'),
      },
      evidence: [
        computed(component.id, 'copies', ids),
        ...[component, ...recovery].flatMap((each) => seenIfAny('region', topology.text(each, 'region'))),
      ],
    });
  },
});

/** Where it is recovered: the stated site, else its copies and replicas. */
const recoveryOf = (component: ComponentNode, topology: Topology): readonly ComponentNode[] => {
  const site = topology.text(component, 'drSite')?.value;
  const stated = site === undefined ? undefined : topology.component(site);
  if (stated !== undefined) return [stated];
  return [...new Set([...copiesOf(component, topology), ...replicasOf(component)])].filter(
    (each) => each !== component,
  );
};
