import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'service-mesh-models',
  section: 1,
  title: { en: 'Service mesh models', ko: '서비스 메시 모델' },
  summary: {
    en: 'One cluster, several clusters or cloud and data center in one mesh: where the control plane stands and what a proxy costs.',
    ko: '단일 클러스터, 멀티 클러스터, 하이브리드 서비스 메시에서 제어 평면을 어디에 두고 프록시에 얼마를 쓰는지 비교합니다.',
  },
  rules: [
    'rel.mesh-control-plane-spof',
    'rel.mesh-control-plane-remote',
    'sec.mtls-not-strict',
    'sec.trust-domain-mismatch',
    'sec.ca-self-signed',
    'sec.eastwest-gateway-exposed',
    'scal.mesh-config-explosion',
    'perf.mesh-overhead',
    'perf.proxy-hops',
    'perf.mesh-bulk',
    'maint.mesh-sprawl',
    'maint.preview-in-prod',
  ],
  kinds: [
    'istio',
    'linkerd',
    'consul',
    'mesh',
    'mesh-control-plane',
    'east-west-gateway',
    'mesh-tunnel',
    'certificate-authority',
    'legacy-system',
  ],
  practices: [
    'sec.threat-model',
    'perf.benchmark',
    'maint.team-skills',
    'maint.staged-change',
    'rel.chaos-engineering',
  ],
  outdated: [
    {
      said: {
        en: 'The control plane consists of Pilot, Citadel and Galley.',
        ko: '제어 평면은 Pilot, Citadel, Galley로 구성됩니다.',
      },
      now: {
        en: 'Since Istio 1.5 they are one process, istiod. The roles remain: traffic configuration, certificates, validation.',
        ko: 'Istio 1.5부터는 istiod라는 하나의 프로세스입니다. 트래픽 설정, 인증서, 설정 검증이라는 역할은 그대로입니다.',
      },
      since: '2020-03',
      source: { title: 'Istio: introducing istiod', url: 'https://istio.io/latest/blog/2020/istiod/' },
    },
    {
      said: {
        en: 'A mesh means a sidecar proxy beside every pod.',
        ko: '서비스 메시는 파드마다 사이드카 프록시를 두는 패턴입니다.',
      },
      now: {
        en: "Istio's ambient mode, generally available since 1.24, replaces sidecars by one ztunnel per node and waypoints where HTTP rules are needed. Over several networks it is still beta.",
        ko: 'Istio 1.24에서 정식 출시된 Ambient 모드는 사이드카 대신 노드마다 ztunnel을, HTTP 규칙이 필요한 곳에 웨이포인트를 둡니다. 다만 여러 네트워크에 걸친 구성은 아직 베타입니다.',
      },
      since: '2024-11',
      source: {
        title: 'Istio: ambient multi-network beta',
        url: 'https://istio.io/latest/blog/2026/ambient-multinetwork-multicluster-beta/',
      },
    },
    {
      said: { en: 'AWS App Mesh is a choice.', ko: 'AWS App Mesh를 선택할 수 있습니다.' },
      now: {
        en: 'The service has ended. Successors are VPC Lattice on EKS and ECS Service Connect.',
        ko: '서비스가 종료되었습니다. EKS에서는 VPC Lattice, ECS에서는 Service Connect가 후속입니다.',
      },
      since: '2026-09-30',
      source: {
        title: 'AWS: migrating from App Mesh',
        url: 'https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-ecs-service-connect/',
      },
    },
  ],
});
