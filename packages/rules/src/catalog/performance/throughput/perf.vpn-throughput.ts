import type { LinkNode, Load } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';
import { activeTunnelsOf, isLimitedToOneTunnel, isTunnelled, tunnelMbpsOf } from '../tunnel-capacity.ts';

interface Subject {
  readonly link: LinkNode;
  readonly load: Load;
}

type Params = {
  link: string;
  demandMbps: number;
  capacityMbps: number;
  tunnels: number;
  tunnelMbps: number;
  /** Tunnels that would do; null where the provider uses one at a time. */
  tunnelsNeeded: number | null;
};

export const vpnThroughput = defineRule<Subject, Params>({
  id: 'perf.vpn-throughput',
  principle: 'performance',
  topic: 'perf.throughput',
  severity: 'high',
  title: { en: 'VPN tunnels too slow for their flows', ko: '플로우보다 느린 VPN 터널' },
  references: [
    {
      title: 'Tunnel options (AWS Site-to-Site VPN)',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
    },
    { title: 'VPN gateway SKUs (Azure)', url: 'https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus' },
    {
      title: 'Cloud VPN quotas (Google Cloud)',
      url: 'https://docs.cloud.google.com/network-connectivity/docs/vpn/quotas',
    },
  ],
  sentences: {
    en: ({ link, demandMbps, capacityMbps, tunnels, tunnelMbps }, words) =>
      `Flows ask ${words.mbps(demandMbps)} of the VPN ${words.name(link)}, which carries ${words.mbps(capacityMbps)} (${words.number(tunnels)} active ${tunnels === 1 ? 'tunnel' : 'tunnels'} of ${words.mbps(tunnelMbps)}).`,
    ko: ({ link, demandMbps, capacityMbps, tunnels, tunnelMbps }, words) =>
      `${words.name(link)} VPN에 필요한 최대 트래픽은 ${words.mbps(demandMbps)}이지만, 전달할 수 있는 것은 ${words.mbps(capacityMbps)}(활성 터널 ${words.number(tunnels)}개, 터널당 ${words.mbps(tunnelMbps)})입니다.`,
  },
  remedies: {
    en: ({ link, tunnelsNeeded }, words) =>
      tunnelsNeeded === null
        ? `End ${words.name(link)} at a transit hub, which spreads traffic over several tunnels, or use a dedicated circuit.`
        : `Use at least ${words.number(tunnelsNeeded)} tunnels with ECMP on ${words.name(link)}, a larger tunnel size, or a dedicated circuit.`,
    ko: ({ link, tunnelsNeeded }, words) =>
      tunnelsNeeded === null
        ? `${words.name(link)} VPN을 여러 터널로 트래픽을 분산하는 트랜짓 허브에 연결하거나, 전용선을 사용하세요.`
        : `${words.name(link)} VPN에 ECMP로 터널을 ${words.number(tunnelsNeeded)}개 이상 사용하거나, 더 큰 터널 규격이나 전용선을 사용하세요.`,
  },
  subjects: ({ loads }) =>
    [...loads.values()].flatMap((load): readonly Subject[] =>
      load.element.sort === 'link' && isTunnelled(load.element) ? [{ link: load.element, load }] : [],
    ),
  check: ({ link, load }, { topology }) => {
    const demandMbps = load.mbps;
    const tunnelMbps = tunnelMbpsOf(topology, link);
    const tunnels = activeTunnelsOf(topology, link);
    if (tunnelMbps !== undefined && demandMbps <= tunnelMbps * (tunnels ?? 1)) {
      return load.flowsWithoutPeak.length > 0 ? notAssessed(load.flowsWithoutPeak, ['peakMbps']) : pass();
    }
    if (tunnelMbps === undefined || tunnels === undefined) {
      return notAssessed(
        [link.id],
        [...(tunnelMbps === undefined ? ['tunnelMbps'] : []), ...(tunnels === undefined ? ['tunnels'] : [])],
      );
    }
    const capacityMbps = tunnels * tunnelMbps;
    const tunnelsNeeded = isLimitedToOneTunnel(topology, link) ? null : Math.ceil(demandMbps / tunnelMbps);
    return fail({
      at: [link.id],
      params: { link: link.id, demandMbps, capacityMbps, tunnels, tunnelMbps, tunnelsNeeded },
      evidence: [
        computed(link.id, 'demandMbps', demandMbps),
        computed(link.id, 'capacityMbps', capacityMbps),
        ...seenIfAny('tunnels', topology.number(link, 'tunnels')),
        ...seenIfAny('tunnelMbps', topology.number(link, 'tunnelMbps')),
        computed(link.id, 'affectedFlows', load.flows),
      ],
      flows: load.flows,
    });
  },
  fix: ({ at: [id], params: { tunnelsNeeded } }, design) =>
    id === undefined || typeof tunnelsNeeded !== 'number' ? [] : setProperty(design, id, 'tunnels', tunnelsNeeded),
});
