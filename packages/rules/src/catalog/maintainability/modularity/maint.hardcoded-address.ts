import type { LinkNode } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { call: string; caller: string; callee: string };

export const hardcodedAddress = defineRule<LinkNode, Params>({
  id: 'maint.hardcoded-address',
  principle: 'maintainability',
  topic: 'maint.modularity',
  severity: 'low',
  title: { en: 'Service called by a fixed address', ko: '고정 주소로 호출하는 서비스' },
  references: [
    {
      title: 'KEP-1645: Multi-Cluster Services API',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-multicluster/1645-multi-cluster-services-api',
    },
  ],
  sentences: {
    en: ({ caller, callee }, words) =>
      `${words.name(caller)} calls ${words.name(callee)} by IP address: the callee cannot move, fail over or scale without changing the caller.`,
    ko: ({ caller, callee }, words) =>
      `${words.name(caller)} 구성 요소가 ${words.name(callee)} 구성 요소를 IP 주소로 호출합니다. 호출하는 쪽을 바꾸지 않고는 이전, 장애 조치, 확장을 할 수 없습니다.`,
  },
  remedies: {
    en: ({ callee }, words) =>
      `Call ${words.name(callee)} by name: a DNS or Service name, across clusters one under svc.clusterset.local.`,
    ko: ({ callee }, words) =>
      `${words.name(callee)} 구성 요소를 DNS나 서비스 이름으로 호출하세요. 클러스터 사이에서는 svc.clusterset.local 이름을 사용하세요.`,
  },
  subjects: ({ topology }) => topology.links.filter((link) => topology.text(link, 'addressing') !== undefined),
  check: (link, { topology }) => {
    const addressing = topology.text(link, 'addressing');
    if (addressing?.value !== 'ip') return pass();
    return fail({
      at: [link.id],
      params: { call: link.id, caller: link.from.id, callee: link.to.id },
      evidence: [seen('addressing', addressing)],
    });
  },
  fix: stating('addressing', 'name'),
});
