import { cableDriverOf, type LinkNode, linkEncryption, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { assumed, seen, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { tunnel: string; zones: readonly string[] };

export const vxlanCableUnencrypted = defineRule<LinkNode, Params>({
  id: 'sec.vxlan-cable-unencrypted',
  principle: 'security',
  topic: 'sec.encryption',
  severity: 'high',
  title: { en: 'Cluster tunnel without encryption', ko: '암호화하지 않은 클러스터 터널' },
  references: [
    {
      title: 'Gateway engine: cable drivers (Submariner)',
      url: 'https://submariner.io/getting-started/architecture/gateway-engine/',
    },
  ],
  sentences: {
    en: ({ tunnel, zones }, words) =>
      `The tunnel ${words.name(tunnel)} between clusters leaves its trust zone ${zones.length > 0 ? `(${words.list(zones)})` : 'over the internet'} without encryption: pod traffic can be read on the way.`,
    ko: ({ tunnel, zones }, words) =>
      `클러스터 사이의 ${words.name(tunnel)} 터널이 암호화 없이 ${zones.length > 0 ? `신뢰 영역(${words.list(zones)}) 사이를 넘어` : '인터넷을 지나'} 파드 트래픽이 도중에 노출될 수 있습니다.`,
  },
  remedies: {
    en: ({ tunnel }, words) =>
      `Use the Libreswan or WireGuard cable driver for ${words.name(tunnel)} (or the encryption of the CNI), or keep it inside an encrypted underlay.`,
    ko: ({ tunnel }, words) =>
      `${words.name(tunnel)} 터널에 Libreswan이나 WireGuard 케이블 드라이버(또는 CNI 암호화)를 사용하거나, 암호화된 하부 네트워크 안에 두세요.`,
  },
  subjects: ({ topology }) =>
    topology.links.filter(({ link }) => link.kind === 'overlay-tunnel' || link.kind === 'mesh-tunnel'),
  check: (tunnel, { topology }) => {
    if (linkEncryption(topology, tunnel).length > 0) return pass();
    const zones = zonesOf(tunnel, topology);
    const medium = topology.text(tunnel, 'medium');
    const leaves = medium?.value === 'internet' || zones.length === 2;
    const isZoneKnown = [tunnel.from, tunnel.to].every((end) => topology.text(end, 'trustZone'));
    if (!leaves && isZoneKnown) return pass();
    const encryption = topology.text(tunnel, 'encryption');
    const driver = cableDriverOf(topology, tunnel);
    if (!leaves) return notAssessed([tunnel.from.id, tunnel.to.id], ['trustZone']);
    if (encryption === undefined && driver === undefined) return notAssessed([tunnel.id], ['encryption']);
    return fail({
      at: [tunnel.id],
      params: { tunnel: tunnel.id, zones: zones.length === 2 ? zones : [] },
      evidence: [
        encryption ? seen('encryption', encryption) : assumed(tunnel.id, 'cableDriver', driver ?? ''),
        ...seenIfAny('medium', medium),
        ...[tunnel.from, tunnel.to].flatMap((end) => seenIfAny('trustZone', topology.text(end, 'trustZone'))),
      ],
    });
  },
  fix: ({ at: [id] }, design) => {
    const tunnel = design.links.find((link) => link.id === id);
    if (tunnel === undefined) return [];
    const driver =
      tunnel.props.cableDriver === undefined ? [] : setProperty(design, tunnel.id, 'cableDriver', 'wireguard');
    return [...setProperty(design, tunnel.id, 'encryption', 'wireguard'), ...driver];
  },
});

/** Trust zones of the tunnel's ends, sorted: two where it leaves one for another. */
const zonesOf = (tunnel: LinkNode, topology: Topology): readonly string[] =>
  [...new Set([tunnel.from, tunnel.to].flatMap((end) => topology.text(end, 'trustZone')?.value ?? []))].sort();
