import { type ComponentNode, type Facts, type LinkNode, siteOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { flowsOver, requiredAvailability } from '../../../flows-over.ts';
import { stating } from '../../../set-property.ts';

/** VPN connections between the same two sides. */
interface Subject {
  readonly links: readonly LinkNode[];
}

type Reason = 'one-tunnel' | 'one-device' | 'one-gateway';
type Params = { links: readonly string[]; reason: Reason; device: string | null };

const vpnKinds: ReadonlySet<string> = new Set(['vpn-site-to-site', 'vpn']);
const sideKinds: ReadonlySet<string> = new Set(['data-center', 'branch-site', 'colo-location', 'vpc']);
const deviceKinds: ReadonlySet<string> = new Set([
  'customer-router',
  'router',
  'firewall',
  'vpn-gateway',
  'sdwan-edge',
]);

export const singleVpnTunnel = defineRule<Subject, Params>({
  id: 'rel.single-vpn-tunnel',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'VPN without a second tunnel', ko: '이중화되지 않은 VPN' },
  references: [
    {
      title: 'Tunnel options (AWS Site-to-Site VPN)',
      url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
    },
  ],
  sentences: {
    en: ({ links, reason, device }, words) =>
      ({
        'one-tunnel': `${words.names(links)} runs a single tunnel: each maintenance of the provider's end interrupts it.`,
        'one-device': `All tunnels of ${words.names(links)} end on the device «${device}», although a flow over them promises more than one device can hold.`,
        'one-gateway': `${words.names(links)} ends on the gateway ${words.name(device ?? '')}, which runs one instance and is not active-active.`,
      })[reason],
    ko: ({ links, reason, device }, words) =>
      ({
        'one-tunnel': `${words.names(links)} VPN은 터널이 하나뿐이라, 제공자 측 유지 보수 때마다 중단됩니다.`,
        'one-device': `${words.names(links)} VPN의 모든 터널이 장비 «${device}» 한 대에 종단됩니다. 이 VPN을 쓰는 플로우의 요구 가용성은 장비 한 대로 지킬 수 없습니다.`,
        'one-gateway': `${words.names(links)} VPN이 종단되는 ${words.name(device ?? '')} 게이트웨이는 인스턴스가 하나이고 액티브-액티브가 아닙니다.`,
      })[reason],
  },
  remedies: {
    en: ({ links }, words) => `Bring up both tunnels of ${words.names(links)} to different devices or interfaces.`,
    ko: ({ links }, words) =>
      `${words.names(links)} VPN의 터널을 두 개 모두 연결하고, 서로 다른 장비나 인터페이스에 종단하세요.`,
  },
  subjects: ({ topology }) => connections(topology),
  check: ({ links }, facts, { thresholds }) => {
    const { topology } = facts;
    const ids = links.map(({ id }) => id);
    const found = (reason: Reason, device: string | null = null) =>
      fail({
        at: ids,
        params: { links: ids, reason, device },
        evidence: [
          computed(ids[0] ?? '', 'tunnels', links.length),
          ...links.flatMap((link) => [
            ...seenIfAny('tunnels', topology.number(link, 'tunnels')),
            ...seenIfAny('peerDevices', topology.list(link, 'peerDevices')),
          ]),
        ],
        flows: flowsOver(facts, links).map(({ id }) => id),
      });
    const stated = links.flatMap((link) => topology.number(link, 'tunnels')?.value ?? []);
    if (links.length === 1 && stated.length === 1 && (stated[0] ?? 0) < 2) return found('one-tunnel');
    const gateway = links.flatMap(({ from, to }) => [from, to]).find((end) => isLoneGateway(end, topology));
    if (gateway !== undefined) return found('one-gateway', gateway.id);
    const demanding = flowsOver(facts, links).some(
      (flow) => requiredAvailability(flow) >= thresholds.vpnDeviceAvailability,
    );
    const devices = new Set(links.flatMap((link) => devicesOf(link, topology)));
    const [device] = devices;
    if (demanding && device !== undefined && devices.size === 1) return found('one-device', device);
    if (links.length === 1 && stated.length === 0) return notAssessed(ids, ['tunnels']);
    return demanding && devices.size === 0 ? notAssessed(ids, ['peerDevices']) : pass();
  },
  fix: (finding, design) => (finding.params.reason === 'one-tunnel' ? stating('tunnels', 2)(finding, design) : []),
});

const isLoneGateway = (end: ComponentNode, topology: Topology): boolean =>
  end.component.kind === 'vpn-gateway' &&
  end.props.managed !== true &&
  topology.boolean(end, 'activeActive')?.value === false &&
  (topology.number(end, 'instances')?.value ?? 1) < 2;

/** Devices at the customer's end: those that are named, else the component the tunnel is drawn to. */
const devicesOf = (link: LinkNode, topology: Topology): readonly string[] => {
  const named = topology.list(link, 'peerDevices')?.value ?? [];
  const device = topology.text(link, 'customerDevice')?.value;
  if (named.length > 0 || device !== undefined) return [...named, ...(device === undefined ? [] : [device])];
  return [link.from, link.to]
    .filter(({ component, ancestors }) => deviceKinds.has(component.kind) && !ancestors.some(isNetwork))
    .filter((end) => (topology.number(end, 'instances')?.value ?? 1) < 2 && end.props.managed !== true)
    .slice(0, 1)
    .map(({ id }) => id);
};

const isNetwork = ({ component }: ComponentNode): boolean => component.kind === 'vpc' || component.kind === 'cloud';

/** Backups are left out: they may be as simple as they are cheap. */
const connections = (topology: Facts['topology']): readonly Subject[] => {
  const groups = new Map<string, LinkNode[]>();
  for (const link of topology.links) {
    if (!vpnKinds.has(link.link.kind) || topology.text(link, 'role')?.value === 'backup') continue;
    const key = [link.from, link.to]
      .map((end) => sideOf(end).id)
      .sort()
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups.values()].map((links) => ({ links }));
};

const sideOf = (end: ComponentNode): ComponentNode =>
  [end, ...end.ancestors].find(({ component }) => sideKinds.has(component.kind)) ?? siteOf(end);
