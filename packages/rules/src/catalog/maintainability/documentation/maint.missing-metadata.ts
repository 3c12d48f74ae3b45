import { type ComponentNode, componentsOfKinds, type LinkNode } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { unstated } from '../../../evidence.ts';
import { isStated, isStatedAround } from './stated.ts';

/** What teams run for others: when it fails or changes, somebody outside has to know whom to ask. */
const sharedKinds: ReadonlySet<string> = new Set([
  'cluster',
  'vpc',
  'transit-hub',
  'cloud-router',
  'firewall',
  'vpn-gateway',
  'circuit-gateway',
  'nat-gateway',
  'multi-cloud-gateway',
  'ingress-gateway',
  'egress-gateway',
  'east-west-gateway',
  'api-gateway',
  'submariner-gateway',
  'database',
  'object-store',
  'message-queue',
  'event-bus',
]);

type Subject = ComponentNode | LinkNode;
type Params = { share: number; elements: readonly string[]; total: number };

export const missingMetadata = defineRule<readonly Subject[], Params>({
  id: 'maint.missing-metadata',
  principle: 'maintainability',
  topic: 'maint.documentation',
  severity: 'low',
  title: { en: 'Owner, environment or purpose unknown', ko: '담당, 환경, 용도 정보 부족' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  likelyFalsePositives: {
    en: 'A sketch of an idea that nobody runs yet: accept the finding until it is built.',
    ko: '아직 아무도 운영하지 않는 구상 단계의 설계일 수 있습니다. 구축할 때까지 발견 사항을 승인해 두세요.',
  },
  sentences: {
    en: ({ share, elements, total }, words) =>
      `Only ${words.percent(share)} of the ${words.number(total)} clusters, networks, gateways, stores and circuits say who owns them, in which environment they are and what they are for: ${words.names(elements)} do not.`,
    ko: ({ share, elements, total }, words) =>
      `클러스터, 네트워크, 게이트웨이, 저장소, 회선 ${words.number(total)}개 중 담당, 환경, 용도를 모두 알 수 있는 것은 ${words.percent(share)}뿐입니다. 정보가 부족한 요소: ${words.names(elements)}.`,
  },
  remedies: {
    en: ({ elements }, words) =>
      `State owner, environment and description of ${words.names(elements)}; owner and environment may stand on what contains them.`,
    ko: ({ elements }, words) =>
      `다음 요소의 담당, 환경, 설명을 입력하세요: ${words.names(elements)}. 담당과 환경은 상위 구성 요소에 입력해도 됩니다.`,
  },
  subjects: ({ topology }) => {
    const shared = [
      ...componentsOfKinds(topology, sharedKinds),
      ...topology.links.filter(({ kind }) => kind?.circuit === true),
    ];
    return shared.length > 0 ? [shared] : [];
  },
  check: (shared, _facts, { thresholds }) => {
    const gaps = shared.map((element) => ({ id: element.id, missing: missingOf(element) }));
    const incomplete = gaps.filter(({ missing }) => missing.length > 0);
    const share = (shared.length - incomplete.length) / shared.length;
    if (share >= thresholds.metadataShare) return pass();
    const ids = incomplete.map(({ id }) => id).sort();
    return fail({
      at: ids,
      params: { share, elements: ids, total: shared.length },
      evidence: incomplete.flatMap(({ id, missing }) => missing.map((property) => unstated(id, property))),
    });
  },
});

const missingOf = (element: Subject): readonly string[] => [
  ...(isStatedAround(element, 'owner') ? [] : ['owner']),
  ...(isStatedAround(element, 'env') ? [] : ['env']),
  ...(isStated(element, 'description') ? [] : ['description']),
];
