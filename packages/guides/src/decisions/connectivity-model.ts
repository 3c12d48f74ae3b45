import { defineDecision } from '../define-decision.ts';

export const connectivityModel = defineDecision({
  id: 'connectivity-model',
  guide: 'connectivity-models',
  title: { en: 'How should the clusters be connected?', ko: '클러스터를 어떻게 연결할까요?' },
  options: [
    {
      id: 'flat',
      name: { en: 'Flat network', ko: 'Flat Network' },
      summary: {
        en: 'Pod addresses are routed everywhere: Cilium Cluster Mesh, Submariner, Calico cluster mesh, BGP.',
        ko: '파드 주소를 모든 곳에서 직접 라우팅합니다: Cilium Cluster Mesh, Submariner, Calico 클러스터 메시, BGP.',
      },
    },
    {
      id: 'federation',
      name: { en: 'Federation', ko: '페더레이션' },
      summary: {
        en: 'A control plane above the clusters synchronizes resources; networks stay apart: Karmada, Admiral, Liqo.',
        ko: '상위 제어 평면이 리소스를 동기화하고 네트워크는 독립을 유지합니다: Karmada, Admiral, Liqo.',
      },
    },
    {
      id: 'mesh',
      name: { en: 'Service mesh', ko: '서비스 메시' },
      summary: {
        en: 'Proxies and east-west gateways carry calls with mTLS: Istio, Linkerd, Consul.',
        ko: '프록시와 동서 게이트웨이가 mTLS로 호출을 전달합니다: Istio, Linkerd, Consul.',
      },
    },
  ],
  questions: [
    {
      id: 'addresses',
      text: {
        en: 'Do pod or service ranges of the clusters overlap?',
        ko: '클러스터의 파드 또는 서비스 대역이 겹치나요?',
      },
      choices: [
        {
          id: 'distinct',
          label: { en: 'No, they are planned', ko: '아니요, 계획적으로 나누었습니다' },
          arguments: {
            flat: {
              points: 2,
              reason: {
                en: 'Distinct ranges are the one thing a flat network cannot do without, and you have them.',
                ko: '대역이 나뉘어 있어 Flat Network의 필수 조건을 이미 갖추었습니다.',
              },
            },
          },
        },
        {
          id: 'renumber',
          label: { en: 'Yes, but one side can be rebuilt', ko: '예, 한쪽을 다시 구축할 수 있습니다' },
          arguments: {
            flat: {
              points: -1,
              reason: {
                en: 'A cluster must be rebuilt with a new range before routes can be exchanged.',
                ko: '경로를 교환하려면 한 클러스터를 새 대역으로 다시 구축해야 합니다.',
              },
            },
            mesh: {
              points: 1,
              reason: {
                en: 'A mesh over separate networks works while the addresses still overlap.',
                ko: '네트워크를 나눈 메시는 주소가 겹친 채로도 동작합니다.',
              },
            },
          },
        },
        {
          id: 'fixed',
          label: { en: 'Yes, and they cannot be changed', ko: '예, 바꿀 수 없습니다' },
          arguments: {
            flat: {
              points: -3,
              impossible: true,
              reason: {
                en: 'Two pods with one address cannot both be routed; translating addresses hides who calls.',
                ko: '주소가 같은 두 파드를 함께 라우팅할 수 없고, 주소를 변환하면 호출자를 알 수 없게 됩니다.',
              },
            },
            federation: {
              points: 1,
              reason: {
                en: 'Federation works at the APIs and does not care about pod addresses.',
                ko: '페더레이션은 API 레벨에서 동작하므로 파드 주소와 무관합니다.',
              },
            },
            mesh: {
              points: 3,
              reason: {
                en: 'East-west gateways join networks whose addresses overlap.',
                ko: '동서 게이트웨이는 주소가 겹치는 네트워크도 연결합니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'calls',
      text: {
        en: 'Do services call each other across clusters?',
        ko: '서비스가 클러스터를 넘어 서로 호출하나요?',
      },
      choices: [
        {
          id: 'never',
          label: { en: 'No, each cluster serves by itself', ko: '아니요, 클러스터마다 독립적으로 서비스합니다' },
          arguments: {
            flat: {
              points: -1,
              reason: {
                en: 'Routes nobody uses only widen what an intruder can reach.',
                ko: '쓰지 않는 경로는 침입자가 갈 수 있는 범위만 넓힙니다.',
              },
            },
            federation: {
              points: 3,
              reason: {
                en: 'What is needed is the same configuration everywhere, not a path.',
                ko: '필요한 것은 경로가 아니라 어디서나 같은 구성입니다.',
              },
            },
            mesh: {
              points: -2,
              reason: {
                en: 'Gateways, certificates and proxies would be run for calls that do not exist.',
                ko: '있지도 않은 호출을 위해 게이트웨이와 인증서, 프록시를 운영하게 됩니다.',
              },
            },
          },
        },
        {
          id: 'some',
          label: { en: 'A few services do', ko: '일부 서비스가 호출합니다' },
          arguments: {
            federation: {
              points: -1,
              reason: {
                en: 'Federation alone moves no packet; these calls still need a way.',
                ko: '페더레이션만으로는 패킷이 오가지 않아 이 호출을 위한 경로가 따로 필요합니다.',
              },
            },
            mesh: {
              points: 2,
              reason: {
                en: 'Services are exported one by one; everything else stays invisible.',
                ko: '서비스를 하나씩 내보내고 나머지는 보이지 않게 할 수 있습니다.',
              },
            },
          },
        },
        {
          id: 'many',
          label: { en: 'Constantly, many to many', ko: '많은 서비스가 계속 호출합니다' },
          arguments: {
            flat: {
              points: 2,
              reason: {
                en: 'Direct routing needs no per-service configuration and no gateway in the middle.',
                ko: '직접 라우팅은 서비스별 설정도, 중간 게이트웨이도 필요하지 않습니다.',
              },
            },
            federation: {
              points: -3,
              impossible: true,
              reason: {
                en: 'Federation carries no traffic, so it cannot be the answer by itself.',
                ko: '페더레이션은 트래픽을 전달하지 않으므로 단독으로는 답이 될 수 없습니다.',
              },
            },
            mesh: {
              points: 2,
              reason: {
                en: 'Discovery, retries and failover across clusters come with the proxies.',
                ko: '클러스터 간 디스커버리, 재시도, 장애 조치를 프록시가 제공합니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'place',
      text: { en: 'Where do the clusters stand?', ko: '클러스터는 어디에 있나요?' },
      choices: [
        {
          id: 'one-site',
          label: { en: 'One data center or region', ko: '한 데이터 센터 또는 한 리전' },
          arguments: {
            flat: {
              points: 3,
              reason: {
                en: 'One underlay, one owner of routing and under a millisecond between pods.',
                ko: '언더레이와 라우팅 담당이 하나이고 파드 간 지연이 1ms 미만입니다.',
              },
            },
            mesh: {
              points: -1,
              reason: {
                en: 'Gateways between clusters in one building add delay for a border that is not there.',
                ko: '같은 건물의 클러스터 사이에 게이트웨이를 두면 없는 경계 때문에 지연만 늘어납니다.',
              },
            },
          },
        },
        {
          id: 'regions',
          label: { en: 'Several regions of one provider', ko: '한 제공자의 여러 리전' },
          arguments: {
            federation: {
              points: 2,
              reason: {
                en: 'Regions stay independent failure domains and still get the same configuration.',
                ko: '리전이 독립된 장애 도메인으로 남으면서도 같은 구성을 받습니다.',
              },
            },
            mesh: {
              points: 1,
              reason: {
                en: 'Locality failover moves calls to the next region.',
                ko: '지역 장애 조치로 호출을 다음 리전으로 옮길 수 있습니다.',
              },
            },
          },
        },
        {
          id: 'clouds',
          label: { en: 'Several clouds, or cloud and data center', ko: '여러 클라우드 또는 클라우드와 데이터 센터' },
          arguments: {
            flat: {
              points: -2,
              reason: {
                en: 'Every pod prefix must be accepted by networks of different owners with different limits.',
                ko: '소유자도 한계도 다른 네트워크들이 모든 파드 대역을 받아 주어야 합니다.',
              },
            },
            federation: {
              points: 2,
              reason: {
                en: 'Only the APIs have to reach each other; the networks remain as they are.',
                ko: 'API끼리만 통신하면 되고 네트워크는 그대로 둘 수 있습니다.',
              },
            },
            mesh: {
              points: 2,
              reason: {
                en: 'Two gateways with mTLS are all that must be reachable between the networks.',
                ko: '네트워크 사이에는 mTLS 게이트웨이끼리만 연결되면 됩니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'speed',
      text: { en: 'What does the traffic between clusters demand?', ko: '클러스터 간 트래픽의 성능 요구는 어떤가요?' },
      choices: [
        {
          id: 'bulk',
          label: { en: 'Below 5 ms, or several Gbps', ko: '5ms 미만 또는 수 Gbps' },
          arguments: {
            flat: {
              points: 3,
              reason: {
                en: 'No proxy on the path: the speed is that of the line.',
                ko: '경로에 프록시가 없어 회선 속도를 그대로 냅니다.',
              },
            },
            mesh: {
              points: -2,
              reason: {
                en: 'Each call passes two sidecars and two gateways, about a millisecond and a fifth of a vCPU each per 1,000 requests per second.',
                ko: '호출마다 사이드카 둘과 게이트웨이 둘을 지나며, 각각 약 1ms와 초당 1,000건에 0.2 vCPU가 듭니다.',
              },
            },
          },
        },
        {
          id: 'interactive',
          label: { en: 'Ordinary requests, tens of milliseconds', ko: '일반 요청, 수십 ms' },
          arguments: {
            mesh: {
              points: 1,
              reason: {
                en: 'The few milliseconds of the proxies fit the budget.',
                ko: '프록시가 더하는 수 ms는 지연 시간 예산 안에 들어갑니다.',
              },
            },
          },
        },
        {
          id: 'none',
          label: { en: 'Nothing special, or asynchronous', ko: '특별한 요구 없음 또는 비동기' },
          arguments: {
            federation: {
              points: 1,
              reason: {
                en: 'Without a demanding path, independence is worth more than a fast network.',
                ko: '까다로운 경로가 없다면 빠른 네트워크보다 독립성이 더 값집니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'trust',
      text: { en: 'How far do the clusters trust each other?', ko: '클러스터끼리 얼마나 신뢰하나요?' },
      choices: [
        {
          id: 'one-zone',
          label: { en: 'One team, one trust zone', ko: '한 팀, 한 신뢰 영역' },
          arguments: {
            flat: {
              points: 2,
              reason: {
                en: 'A blurred boundary costs little where there is none to defend.',
                ko: '지켜야 할 경계가 없다면 경계가 모호해도 잃는 것이 적습니다.',
              },
            },
          },
        },
        {
          id: 'teams',
          label: { en: 'Several teams or environments', ko: '여러 팀 또는 여러 환경' },
          arguments: {
            flat: {
              points: -1,
              reason: {
                en: 'Every pod can try every address; only network policies stand between the teams.',
                ko: '모든 파드가 모든 주소에 접근을 시도할 수 있어 팀 사이에는 네트워크 정책뿐입니다.',
              },
            },
            mesh: {
              points: 2,
              reason: {
                en: 'Each team decides by name which callers it admits.',
                ko: '팀마다 받아들일 호출자를 이름으로 정할 수 있습니다.',
              },
            },
          },
        },
        {
          id: 'zero-trust',
          label: { en: 'Identity is required on every call', ko: '호출마다 신원 확인이 필요합니다' },
          arguments: {
            flat: {
              points: -2,
              reason: {
                en: 'A routed packet proves an address, not an identity.',
                ko: '라우팅된 패킷은 주소만 증명할 뿐 신원을 증명하지 못합니다.',
              },
            },
            mesh: {
              points: 3,
              reason: {
                en: 'With mTLS caller and callee have a verified identity on every connection.',
                ko: 'mTLS로 연결마다 양쪽의 신원을 검증합니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'control',
      text: {
        en: 'How finely must traffic be steered between clusters?',
        ko: '클러스터 간 트래픽을 얼마나 세밀하게 제어해야 하나요?',
      },
      choices: [
        {
          id: 'none',
          label: { en: 'Not at all', ko: '제어하지 않습니다' },
          arguments: {
            flat: {
              points: 1,
              reason: {
                en: 'Plain routing does the work with the fewest parts.',
                ko: '단순한 라우팅이 가장 적은 구성 요소로 일을 해냅니다.',
              },
            },
            federation: {
              points: 1,
              reason: {
                en: 'Placing copies everywhere makes steering unnecessary.',
                ko: '모든 곳에 복제본을 배치하면 제어할 일이 없습니다.',
              },
            },
          },
        },
        {
          id: 'failover',
          label: { en: 'Failover when a cluster is gone', ko: '클러스터 장애 시 장애 조치' },
          arguments: {
            federation: {
              points: 1,
              reason: {
                en: 'The control plane places the workload again elsewhere, in minutes.',
                ko: '제어 평면이 수 분 안에 다른 곳에 워크로드를 다시 배치합니다.',
              },
            },
            mesh: {
              points: 1,
              reason: {
                en: 'Proxies leave a dead endpoint within seconds.',
                ko: '프록시는 죽은 엔드포인트를 수 초 안에 피합니다.',
              },
            },
          },
        },
        {
          id: 'fine',
          label: { en: 'Percentages, headers, retries', ko: '비율, 헤더, 재시도 단위' },
          arguments: {
            flat: {
              points: -2,
              reason: {
                en: 'Routers see packets, not requests.',
                ko: '라우터는 요청이 아니라 패킷만 봅니다.',
              },
            },
            federation: {
              points: -2,
              reason: {
                en: 'It distributes resources and has no say in a single request.',
                ko: '리소스를 배포할 뿐 개별 요청에는 관여하지 않습니다.',
              },
            },
            mesh: {
              points: 3,
              reason: {
                en: 'Weighted and header routing, retries and mirroring are what the proxies are for.',
                ko: '가중치·헤더 라우팅, 재시도, 미러링이 바로 프록시의 역할입니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'size',
      text: { en: 'How many clusters will there be in two years?', ko: '2년 뒤 클러스터는 몇 개인가요?' },
      choices: [
        {
          id: 'few',
          label: { en: 'Up to 5', ko: '5개 이하' },
          arguments: {
            flat: {
              points: 1,
              reason: {
                en: 'A handful of prefixes and tunnels is easy to oversee.',
                ko: '대역과 터널이 몇 개뿐이라 관리하기 쉽습니다.',
              },
            },
            federation: {
              points: -1,
              reason: {
                en: 'GitOps keeps a few clusters alike without another control plane.',
                ko: '클러스터 몇 개는 추가 제어 평면 없이 GitOps로 같게 유지할 수 있습니다.',
              },
            },
          },
        },
        {
          id: 'dozens',
          label: { en: '6 to 50', ko: '6~50개' },
          arguments: {
            federation: {
              points: 2,
              reason: {
                en: 'Placement and policy for dozens of clusters need one place to state them.',
                ko: '클러스터 수십 개의 배치와 정책을 정의할 한 곳이 필요합니다.',
              },
            },
          },
        },
        {
          id: 'hundreds',
          label: { en: 'More than 50', ko: '50개 초과' },
          arguments: {
            flat: {
              points: -1,
              reason: {
                en: 'Routes and identities of all clusters are known to each; Cilium ends at 255 clusters, 511 with fewer identities.',
                ko: '모든 클러스터의 경로와 ID를 서로 알아야 합니다. Cilium은 255개, ID를 줄이면 511개가 한계입니다.',
              },
            },
            federation: {
              points: 3,
              reason: {
                en: 'Hub-and-spoke control grows with the number of clusters, not with its square.',
                ko: '허브 앤 스포크 제어는 클러스터 수의 제곱이 아니라 수에 비례해 늘어납니다.',
              },
            },
            mesh: {
              points: -2,
              reason: {
                en: 'Each control plane watches the others and pushes their endpoints to its proxies.',
                ko: '제어 평면마다 나머지를 모두 감시하고 그 엔드포인트를 프록시에 배포해야 합니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'team',
      text: { en: 'Who will run it?', ko: '누가 운영하나요?' },
      choices: [
        {
          id: 'small',
          label: { en: 'A few people beside other work', ko: '몇 명이 다른 업무와 함께' },
          arguments: {
            flat: {
              points: 1,
              reason: {
                en: 'Routes are understood by every network engineer on call.',
                ko: '라우팅은 당직 네트워크 엔지니어라면 누구나 이해합니다.',
              },
            },
            mesh: {
              points: -3,
              reason: {
                en: 'Certificates, upgrades with two versions and debugging through proxies need people who do nothing else.',
                ko: '인증서, 두 버전이 공존하는 업그레이드, 프록시 디버깅에는 전담 인력이 필요합니다.',
              },
            },
          },
        },
        {
          id: 'platform',
          label: { en: 'A platform team with on-call', ko: '당직 체계를 갖춘 플랫폼 팀' },
          arguments: {
            federation: {
              points: 1,
              reason: {
                en: 'Someone owns the control plane and the conflicts between objects.',
                ko: '제어 평면과 객체 충돌을 책임질 담당이 있습니다.',
              },
            },
            mesh: {
              points: 1,
              reason: {
                en: 'There are people to keep certificates and versions current.',
                ko: '인증서와 버전을 최신으로 유지할 인력이 있습니다.',
              },
            },
          },
        },
      ],
    },
    {
      id: 'autonomy',
      text: {
        en: 'Must a cluster keep working, and changing, when it cannot see the others?',
        ko: '다른 클러스터와 끊겨도 계속 동작하고 변경할 수 있어야 하나요?',
      },
      choices: [
        {
          id: 'yes',
          label: { en: 'Yes, it is part of the recovery plan', ko: '예, 재해 복구 계획의 일부입니다' },
          arguments: {
            flat: {
              points: -1,
              reason: {
                en: 'A routing error anywhere is felt everywhere.',
                ko: '어느 한 곳의 라우팅 오류가 모든 곳에 영향을 줍니다.',
              },
            },
            federation: {
              points: 2,
              reason: {
                en: 'Members run on without the control plane; only changes wait.',
                ko: '제어 평면이 없어도 멤버는 계속 동작하고 변경만 기다립니다.',
              },
            },
            mesh: {
              points: 1,
              reason: {
                en: 'With a control plane in each cluster (multi-primary) it stays complete.',
                ko: '클러스터마다 제어 평면을 두면(multi-primary) 독립적으로 동작합니다.',
              },
            },
          },
        },
        {
          id: 'no',
          label: { en: 'No, they stand and fall together', ko: '아니요, 함께 동작하면 됩니다' },
          arguments: {
            flat: {
              points: 1,
              reason: {
                en: 'Nothing is lost by sharing the fate of one network.',
                ko: '하나의 네트워크에 운명을 함께 맡겨도 잃을 것이 없습니다.',
              },
            },
          },
        },
      ],
    },
  ],
});
