import type { FlowFacts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { hopsWithoutLatency } from '../../../hops-without-latency.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { flow: string; neededKib: number; windowKib: number; connectionMbps: number; roundTripMs: number };

/** Largest window without the scaling option (RFC 7323 §2). */
const unscaledWindowBytes = 65_535;
/** Bytes in flight for one Mbps over one ms: 10⁶ bit/s × 10⁻³ s ÷ 8. */
const bytesPerMbpsAndMs = 125;

export const tcpBdp = defineRule<FlowFacts, Params>({
  id: 'perf.tcp-bdp',
  principle: 'performance',
  topic: 'perf.throughput',
  severity: 'low',
  title: { en: 'TCP window too small for the distance', ko: '거리에 비해 작은 TCP 윈도우' },
  references: [
    { title: 'RFC 7323: TCP extensions for high performance', url: 'https://www.rfc-editor.org/rfc/rfc7323' },
  ],
  sentences: {
    en: ({ flow, neededKib, windowKib, connectionMbps, roundTripMs }, words) =>
      `A connection of ${words.name(flow)} needs ${words.number(neededKib)} KiB in flight for ${words.mbps(connectionMbps)} over ${words.ms(roundTripMs)}; its window holds ${words.number(windowKib)} KiB.`,
    ko: ({ flow, neededKib, windowKib, connectionMbps, roundTripMs }, words) =>
      `${words.name(flow)} 플로우의 연결이 왕복 ${words.ms(roundTripMs)}에서 ${words.mbps(connectionMbps)}를 내려면 ${words.number(neededKib)} KiB를 확인 없이 보내야 하지만, 윈도우는 ${words.number(windowKib)} KiB입니다.`,
  },
  remedies: {
    en: ({ neededKib }, words) =>
      `Raise the buffers of both ends to at least ${words.number(neededKib)} KiB, or use several connections in parallel.`,
    ko: ({ neededKib }, words) =>
      `양 끝의 버퍼를 ${words.number(neededKib)} KiB 이상으로 늘리거나, 여러 연결을 병렬로 사용하세요.`,
  },
  subjects: ({ flows, topology }) =>
    flows.filter((facts) => facts.reachable && topology.number(facts.flow, 'perConnectionMbps') !== undefined),
  check: (facts, { topology }) => {
    const connection = topology.number(facts.flow, 'perConnectionMbps');
    const window = topology.number(facts.flow, 'tcpWindowBytes');
    const connectionMbps = connection?.value ?? 0;
    const roundTripMs = 2 * (facts.latencyMs ?? 0);
    const neededBytes = connectionMbps * roundTripMs * bytesPerMbpsAndMs;
    if (neededBytes <= (window?.value ?? unscaledWindowBytes)) {
      const unknown = hopsWithoutLatency(facts);
      return unknown.length > 0 ? notAssessed(unknown, ['latencyMs']) : pass();
    }
    if (window === undefined) return notAssessed([facts.id], ['tcpWindowBytes']);
    const kib = (bytes: number) => Math.ceil(bytes / 1024);
    return fail({
      at: [facts.id],
      params: {
        flow: facts.id,
        neededKib: kib(neededBytes),
        windowKib: kib(window.value),
        connectionMbps,
        roundTripMs,
      },
      evidence: [
        ...seenIfAny('perConnectionMbps', connection),
        ...seenIfAny('tcpWindowBytes', window),
        computed(facts.id, 'roundTripMs', roundTripMs),
      ],
      flows: [facts.id],
    });
  },
  fix: ({ at: [id], params: { neededKib } }, design) =>
    id === undefined || typeof neededKib !== 'number'
      ? []
      : setProperty(design, id, 'tcpWindowBytes', neededKib * 1024),
});
