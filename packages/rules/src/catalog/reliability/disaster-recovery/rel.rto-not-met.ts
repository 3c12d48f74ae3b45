import type { ComponentNode, Topology, Valued } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';
import { copyLinksOf } from './copy-links.ts';

type Params = { component: string; rtoSec: number; recoverySec: number; strategy: string };

/** What each rung of the recovery ladder has to wait for. */
const stepsOf: Readonly<Record<string, readonly string[]>> = {
  'backup-restore': ['detectionSec', 'provisionSec', 'restore', 'ttlSec'],
  'pilot-light': ['detectionSec', 'provisionSec', 'ttlSec'],
  'warm-standby': ['detectionSec', 'ttlSec'],
  'active-active': ['detectionSec', 'ttlSec'],
};

const strategyNames: Readonly<Record<string, { en: string; ko: string }>> = {
  'backup-restore': { en: 'backup and restore', ko: '백업 후 복원' },
  'pilot-light': { en: 'a pilot light', ko: '파일럿 라이트' },
  'warm-standby': { en: 'a warm standby', ko: '웜 스탠바이' },
  'active-active': { en: 'active-active sites', ko: '액티브-액티브' },
};

export const rtoNotMet = defineRule<ComponentNode, Params>({
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
  subjects: ({ topology }) => topology.components.filter(({ props }) => props.rtoSec !== undefined),
  check: (component, { topology }) => {
    const rto = topology.number(component, 'rtoSec');
    const strategy = topology.text(component, 'drStrategy');
    if (rto === undefined || strategy === undefined) return notAssessed([component.id], ['drStrategy']);
    const steps = (stepsOf[strategy.value] ?? []).map((step) => stepTime(step, component, topology));
    const recoverySec = steps.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
    if (recoverySec > rto.value) {
      return fail({
        at: [component.id],
        params: { component: component.id, rtoSec: rto.value, recoverySec, strategy: strategy.value },
        evidence: [
          seen('rtoSec', rto),
          seen('drStrategy', strategy),
          computed(component.id, 'recoverySec', recoverySec),
          ...steps.flatMap(({ values }) => values.flatMap(([name, value]) => seenIfAny(name, value))),
        ],
      });
    }
    const missing = steps.flatMap((step) => step.missing);
    return missing.length > 0 ? notAssessed([component.id], missing) : pass();
  },
});

interface Step {
  readonly seconds: number | undefined;
  readonly values: readonly (readonly [string, Valued<number> | undefined])[];
  readonly missing: readonly string[];
}

const stepTime = (step: string, component: ComponentNode, topology: Topology): Step => {
  if (step === 'restore') return restoreTime(component, topology);
  if (step === 'ttlSec') return switchTime(component, topology);
  const value = topology.number(component, step);
  return { seconds: value?.value, values: [[step, value]], missing: value ? [] : [step] };
};

const megabitsPerGigabyte = 8000;

/** Only what keeps data has something to restore. */
const restoreTime = (component: ComponentNode, topology: Topology): Step => {
  const size = topology.number(component, 'dataSizeGb');
  if (component.kind?.family !== 'data' && size === undefined) return { seconds: 0, values: [], missing: [] };
  const [backup] = copyLinksOf(component).backups;
  const speed = topology.number(component, 'restoreMbps') ?? (backup && topology.number(backup, 'restoreMbps'));
  const values = [['dataSizeGb', size] as const, ['restoreMbps', speed] as const];
  const missing = values.flatMap(([name, value]) => (value === undefined ? [name] : []));
  const seconds = size && speed && speed.value > 0 ? (size.value * megabitsPerGigabyte) / speed.value : undefined;
  return { seconds, values, missing };
};

/** Clients keep the old address as long as the name that leads here may be kept. */
const switchTime = (component: ComponentNode, topology: Topology): Step => {
  const names = component.links
    .map((link) => (link.from === component ? link.to : link.from))
    .filter((end) => end.component.kind === 'dns-gslb');
  const found = names.map((name) => topology.number(name, 'ttlSec'));
  const longest = Math.max(0, ...found.map((ttl) => ttl?.value ?? 0));
  return {
    seconds: longest,
    values: found.map((ttl) => ['ttlSec', ttl] as const),
    missing: found.includes(undefined) ? ['ttlSec'] : [],
  };
};
