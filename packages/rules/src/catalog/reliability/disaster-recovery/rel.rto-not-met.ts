import { type RecoveryTime, recoveryTimes } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';

type Params = { component: string; rtoSec: number; recoverySec: number; strategy: string };

const strategyNames: Readonly<Record<string, { en: string; ko: string }>> = {
  'backup-restore': { en: 'backup and restore', ko: '백업 후 복원' },
  'pilot-light': { en: 'a pilot light', ko: '파일럿 라이트' },
  'warm-standby': { en: 'a warm standby', ko: '웜 스탠바이' },
  'active-active': { en: 'active-active sites', ko: '액티브-액티브' },
};

export const rtoNotMet = defineRule<RecoveryTime, Params>({
  id: 'rel.rto-not-met',
  principle: 'reliability',
  topic: 'rel.disaster-recovery',
  severity: 'high',
  title: { en: 'Recovery takes longer than allowed', ko: '복구 시간 목표를 넘는 복구' },
  references: [
    {
      title: 'Disaster recovery options in the cloud (AWS)',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    },
  ],
  sentences: {
    en: ({ component, rtoSec, recoverySec, strategy }, words) =>
      `${words.name(component)} must be back within ${words.seconds(rtoSec)}, but ${strategyNames[strategy]?.en ?? strategy} takes at least ${words.seconds(recoverySec)}.`,
    ko: ({ component, rtoSec, recoverySec, strategy }, words) =>
      `${words.name(component)} 구성 요소는 ${words.seconds(rtoSec)} 안에 복구되어야 하지만, 현재 전략(${strategyNames[strategy]?.ko ?? strategy})에서는 최소 ${words.seconds(recoverySec)} 걸립니다.`,
  },
  remedies: {
    en: ({ component }, words) =>
      `Move ${words.name(component)} up the ladder (restore, pilot light, warm standby, active-active), or shorten its longest step.`,
    ko: ({ component }, words) =>
      `${words.name(component)} 구성 요소의 복구 전략을 한 단계 올리거나(복원, 파일럿 라이트, 웜 스탠바이, 액티브-액티브), 가장 오래 걸리는 단계를 줄이세요.`,
  },
  subjects: ({ topology }) => recoveryTimes(topology),
  check: ({ component, requiredSec: rto, strategy, steps, atLeastSec, met }) => {
    if (strategy === undefined || atLeastSec === null) return notAssessed([component.id], ['drStrategy']);
    if (met === false) {
      return fail({
        at: [component.id],
        params: { component: component.id, rtoSec: rto.value, recoverySec: atLeastSec, strategy: strategy.value },
        evidence: [
          seen('rtoSec', rto),
          seen('drStrategy', strategy),
          computed(component.id, 'recoverySec', atLeastSec),
          ...steps.flatMap(({ values }) => values.flatMap(([name, value]) => seenIfAny(name, value))),
        ],
      });
    }
    const missing = steps.flatMap((step) => step.missing);
    return missing.length > 0 ? notAssessed([component.id], missing) : pass();
  },
});
