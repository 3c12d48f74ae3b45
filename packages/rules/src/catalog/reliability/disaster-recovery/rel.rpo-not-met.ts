import { type RecoveryPoint, recoveryPoints } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';

type Params = { store: string; rpoSec: number; lossSec: number | null };

export const rpoNotMet = defineRule<RecoveryPoint, Params>({
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
  subjects: recoveryPoints,
  check: ({ store, flow, requiredSec: rpo, outside, inside, lossSec, met }) => {
    if (met === true) return pass();
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
