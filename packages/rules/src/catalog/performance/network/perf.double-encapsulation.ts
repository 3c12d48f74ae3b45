import { encapsulationsOf, type LinkNode } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

type Params = { link: string; layers: readonly string[] };

/** Encapsulations that carry a whole IP packet inside another one. */
const overlays: ReadonlySet<string> = new Set(['ipip', 'vxlan', 'geneve', 'gre', 'wireguard', 'ipsec-esp']);

export const doubleEncapsulation = defineRule<LinkNode, Params>({
  id: 'perf.double-encapsulation',
  principle: 'performance',
  topic: 'perf.network',
  severity: 'low',
  title: { en: 'Tunnel inside a tunnel', ko: '터널 안의 터널' },
  references: [
    { title: 'Getting started (Submariner)', url: 'https://submariner.io/getting-started/' },
    { title: 'Configure MTU (Calico)', url: 'https://docs.tigera.io/calico/latest/networking/configuring/mtu' },
  ],
  sentences: {
    en: ({ link, layers }, words) =>
      `${words.name(link)} wraps every packet in ${words.list(layers)}: each wrapping takes room from the packet and time from the CPU.`,
    ko: ({ link, layers }, words) =>
      `${words.name(link)} 링크는 모든 패킷을 여러 번(${layers.join(', ')}) 감쌉니다. 감쌀 때마다 패킷의 여유와 CPU 시간이 줄어듭니다.`,
  },
  remedies: {
    en: () => 'Use native routing on one of the layers, so that one tunnel is left.',
    ko: () => '한 계층에서 네이티브 라우팅을 사용하여 터널을 하나만 남기세요.',
  },
  subjects: ({ topology }) =>
    topology.links.filter(
      (link) => link.kind?.plane === 'data' && encapsulationsOf(topology, link).some((name) => overlays.has(name)),
    ),
  check: (link, { topology }) => {
    const layers = encapsulationsOf(topology, link).filter((name) => overlays.has(name));
    if (layers.length < 2) return pass();
    return fail({
      at: [link.id],
      params: { link: link.id, layers },
      evidence: [
        ...seenIfAny('encapsulation', topology.list(link, 'encapsulation')),
        computed(link.id, 'layers', layers),
      ],
    });
  },
});
