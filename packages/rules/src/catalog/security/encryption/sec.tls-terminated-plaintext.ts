import type { ComponentNode, LinkNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { isInStrictMesh } from '../../../mesh-members.ts';
import { stating } from '../../../set-property.ts';

type Params = { gateway: string };

export const tlsTerminatedPlaintext = defineRule<ComponentNode, Params>({
  id: 'sec.tls-terminated-plaintext',
  principle: 'security',
  topic: 'sec.encryption',
  severity: 'medium',
  title: { en: 'Plain text behind the gateway', ko: '게이트웨이 뒤의 평문 구간' },
  references: [
    { title: 'Security best practices (Istio)', url: 'https://istio.io/latest/docs/ops/best-practices/security/' },
  ],
  sentences: {
    en: ({ gateway }, words) =>
      `${words.name(gateway)} ends TLS and sends requests on to its backends in plain text, across nodes and zones.`,
    ko: ({ gateway }, words) =>
      `${words.name(gateway)} 구성 요소가 TLS를 종단한 뒤 요청을 평문으로 백엔드에 전달하며, 이 구간은 노드와 영역을 넘습니다.`,
  },
  remedies: {
    en: ({ gateway }, words) =>
      `Encrypt again from ${words.name(gateway)} to its backends (TLS to the backend, or mutual TLS of a mesh).`,
    ko: ({ gateway }, words) =>
      `${words.name(gateway)} 구성 요소에서 백엔드까지 다시 암호화하세요(백엔드 TLS 또는 메시의 상호 TLS).`,
  },
  subjects: ({ topology }) =>
    topology.components.filter((node) => topology.boolean(node, 'tlsTermination')?.value === true),
  check: (gateway, { topology }) => {
    const backend = topology.boolean(gateway, 'backendTls');
    if (backend?.value === true || isCovered(gateway, topology)) return pass();
    const termination = topology.boolean(gateway, 'tlsTermination');
    if (!backend || !termination) return notAssessed([gateway.id], ['backendTls']);
    return fail({
      at: [gateway.id],
      params: { gateway: gateway.id },
      evidence: [seen('tlsTermination', termination), seen('backendTls', backend)],
    });
  },
  fix: stating('backendTls', true),
});

/** Whether a mesh encrypts behind the gateway, or every link drawn from it to a backend does. */
const isCovered = (gateway: ComponentNode, topology: Topology): boolean => {
  if (isInStrictMesh(gateway, topology)) return true;
  const calls = gateway.links.filter(({ from, kind }) => from === gateway && kind?.plane === 'application');
  return calls.length > 0 && calls.every((call) => isEncrypted(call, topology));
};

const isEncrypted = (call: LinkNode, topology: Topology): boolean =>
  ['tls', 'mtls'].includes(topology.text(call, 'encryption')?.value ?? '');
