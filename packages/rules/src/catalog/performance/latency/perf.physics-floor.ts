import type { FlowFacts } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';
import { distancesOf, lightFloorMs } from './light-floor.ts';

type Params = { flow: string; lightMs: number; budgetMs: number; distanceKm: number; roundTrips: number };

export const physicsFloor = defineRule<FlowFacts, Params>({
  id: 'perf.physics-floor',
  principle: 'performance',
  topic: 'perf.latency',
  severity: 'critical',
  title: { en: 'Latency budget below the speed of light', ko: '빛의 속도로도 지킬 수 없는 지연 시간 한도' },
  references: [
    { title: 'ITU-T G.652: characteristics of single-mode fibre', url: 'https://www.itu.int/rec/T-REC-G.652' },
    { title: 'RFC 7323: TCP extensions for high performance', url: 'https://www.rfc-editor.org/rfc/rfc7323' },
  ],
  sentences: {
    en: ({ flow, lightMs, budgetMs, distanceKm, roundTrips }, words) =>
      `Light in fibre alone needs ${words.ms(lightMs)} for one request of ${words.name(flow)} (${words.number(distanceKm)} km, ${words.number(roundTrips)} round ${roundTrips === 1 ? 'trip' : 'trips'}) where ${words.ms(budgetMs)} is allowed: no line meets this budget.`,
    ko: ({ flow, lightMs, budgetMs, distanceKm, roundTrips }, words) =>
      `${words.name(flow)} 플로우의 요청 하나에는 광섬유 속 빛의 속도로도 ${words.ms(lightMs)}(${words.number(distanceKm)} km, 왕복 ${words.number(roundTrips)}회)가 필요하므로, 어떤 회선으로도 한도 ${words.ms(budgetMs)}를 지킬 수 없습니다.`,
  },
  remedies: {
    en: ({ roundTrips }) =>
      `Move one end nearer to the other${roundTrips > 1 ? ', need fewer sequential round trips,' : ''} or change the requirement; faster lines do not help.`,
    ko: ({ roundTrips }) =>
      `한쪽 끝을 더 가까이 옮기거나${roundTrips > 1 ? ', 순차 왕복 횟수를 줄이거나' : ''}, 요구 사항을 변경하세요. 더 빠른 회선은 도움이 되지 않습니다.`,
  },
  subjects: ({ flows, topology }) =>
    flows.filter(
      (facts) =>
        facts.reachable && typeof facts.flow.requires.latencyMs === 'number' && distancesOf(topology, facts).length > 0,
    ),
  check: (facts, { topology }) => {
    const budgetMs = Number(facts.flow.requires.latencyMs);
    const calls = topology.number(facts.flow, 'callsPerRequest');
    const roundTrips = calls?.value ?? 1;
    const known = distancesOf(topology, facts);
    const distanceKm = known.reduce((sum, { value }) => sum + value, 0);
    const lightMs = lightFloorMs(topology, facts);
    if (lightMs <= budgetMs) return pass();
    return fail({
      at: [facts.id],
      params: { flow: facts.id, lightMs, budgetMs, distanceKm, roundTrips },
      evidence: [
        computed(facts.id, 'lightMs', lightMs),
        { at: facts.id, property: 'requiredLatencyMs', value: budgetMs, source: 'stated' },
        ...seenIfAny('callsPerRequest', calls),
        ...known.map((distance) => seen('distanceKm', distance)),
      ],
      flows: [facts.id],
    });
  },
});
