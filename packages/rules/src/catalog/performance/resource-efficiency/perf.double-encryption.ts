import type { LinkNode } from '@spandrel/analysis';
import { linkEncryption } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

type Params = { link: string; layers: readonly string[] };

/** Encryption of the network layer, which protects the same packets against the same people. TLS inside a tunnel is defence in depth. */
const networkLayers: ReadonlySet<string> = new Set(['ipsec', 'wireguard']);

export const doubleEncryption = defineRule<LinkNode, Params>({
  id: 'perf.double-encryption',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  severity: 'low',
  title: { en: 'Packets are encrypted twice', ko: '이중으로 암호화하는 패킷' },
  references: [
    {
      title: 'Gateway engine (Submariner)',
      url: 'https://submariner.io/getting-started/architecture/gateway-engine/',
    },
  ],
  sentences: {
    en: ({ link, layers }, words) =>
      `${words.name(link)} encrypts every packet with ${words.list(layers)}: twice the work for the same protection, and less room in each packet.`,
    ko: ({ link, layers }, words) =>
      `${words.name(link)} 링크는 모든 패킷을 두 번(${layers.join(', ')}) 암호화합니다. 같은 보호에 두 배의 연산이 들고 패킷의 여유도 줄어듭니다.`,
  },
  remedies: {
    en: () => 'Keep the layer whose ends match the trust boundary and drop the other where the threat model allows.',
    ko: () => '신뢰 경계와 일치하는 계층만 유지하고, 위협 모델이 허용하면 나머지는 제거하세요.',
  },
  subjects: ({ topology }) =>
    topology.links.filter(
      (link) => link.kind?.plane === 'data' && linkEncryption(topology, link).some((layer) => networkLayers.has(layer)),
    ),
  check: (link, { topology }) => {
    const layers = linkEncryption(topology, link).filter((layer) => networkLayers.has(layer));
    return layers.length < 2
      ? pass()
      : fail({ at: [link.id], params: { link: link.id, layers }, evidence: [computed(link.id, 'layers', layers)] });
  },
});
